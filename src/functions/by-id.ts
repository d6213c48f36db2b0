import type { CalendarDate } from '../entries';
import { startedOn } from './current-source';
import type { FunctionId } from './function-ids';
import * as functions from './functions';

/** What Excel calls for each id: blocks of cells in, a block out. */
export type FunctionsById = Readonly<Record<FunctionId, (...given: unknown[][][]) => unknown[][]>>;

const BY_ID: FunctionsById = {
  FEE: functions.fee,
  STAGE: functions.stage,
  DEADLINE: functions.deadline,
  TITLE: functions.title,
  UCI: functions.uci,
  ISUCI: functions.isUci,
  ISULN: functions.isUln,
  CHECK: functions.check,
};

/** The functions, which from now answer as on a day. */
export function functionsOn(day: CalendarDate): FunctionsById {
  startedOn(day);
  return BY_ID;
}
