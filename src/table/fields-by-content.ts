import { FIELDS, type Field, type FieldColumns } from '../entries';
import {
  holdsEntryCodes,
  holdsQualifications,
  holdsSeries,
  holdsStatuses,
  holdsUcis,
  holdsUnits,
  type ReadContent,
} from './column-content';
import type { GuessedColumn, HeadedColumn } from './columns';

/** How much a column has of qualifications: codes of five digits are surest, then titles. */
function weightOf({ counts }: ReadContent): number {
  return counts.code * 3 + counts.title * 2 + counts.short;
}

/** Fields for which no heading stands, and which the content of a column shows. A group is never taken for a unit. */
export function fieldsByContent(
  contents: readonly ReadContent[],
  { qualification, code, unit, status, series, uci }: FieldColumns,
  isLong: boolean,
  groups: ReadonlySet<number>,
): FieldColumns {
  const most = (all: readonly ReadContent[]): ReadContent | undefined =>
    [...all].sort((one, other) => weightOf(other) - weightOf(one) || one.column - other.column)[0];
  const size =
    qualification === undefined && code === undefined ? most(contents.filter(holdsQualifications)) : undefined;
  const units = contents.filter((at) => at !== size && !groups.has(at.column) && holdsUnits(at));
  const ofRows = isLong && unit === undefined && units.length === 1 ? units[0] : undefined;
  const coded = isLong && unit === undefined && code === undefined && !ofRows ? contents.filter(holdsEntryCodes) : [];
  const ofCodes = coded.filter((at) => at !== size && !groups.has(at.column));
  const statuses = status === undefined ? contents.filter((at) => at.heading === '' && holdsStatuses(at)) : [];
  const months = series === undefined ? contents.filter(holdsSeries) : [];
  const ucis = uci === undefined ? contents.filter(holdsUcis) : [];
  const ofStatus = statuses.length === 1 ? statuses[0] : undefined;
  return {
    ...(size ? { qualification: size.column } : {}),
    ...(ofRows ? { unit: ofRows.column } : {}),
    ...(ofCodes.length === 1 && ofCodes[0] ? { code: ofCodes[0].column } : {}),
    ...(months.length === 1 && months[0] ? { series: months[0].column } : {}),
    ...(ucis.length === 1 && ucis[0] ? { uci: ucis[0].column } : {}),
    ...(ofStatus ? { status: ofStatus.column } : {}),
  };
}

/** A field found in a column without a heading is a guess, which is told. */
export function isGuess(name: string, { column, heading }: HeadedColumn): GuessedColumn[] {
  const field: Field | undefined = FIELDS.find((one) => one === name);
  return heading === '' && field !== undefined ? [{ column, heading, field }] : [];
}
