import type { CalendarDate } from '../entries';
import { startedOn } from './current-source';
import type { FunctionId } from './function-ids';
import * as functions from './functions';

const BY_ID: Readonly<Record<FunctionId, (...given: unknown[][][]) => unknown[][]>> = {
  FEE: functions.fee,
  STAGE: functions.stage,
  DEADLINE: functions.deadline,
  TITLE: functions.title,
  UCI: functions.uci,
  ISUCI: functions.isUci,
  ISULN: functions.isUln,
  CHECK: functions.check,
};

/** Tells Excel which function each id stands for. */
export function associateFunctions(day: CalendarDate): void {
  startedOn(day);
  for (const [id, run] of Object.entries(BY_ID)) CustomFunctions.associate(id, run);
}
