import { parseFileName, type CentreFileName } from '../edi';
import { academicYearOf, seriesCode } from '../entries';
import { dayOf, isNotInForce, type Moment, type Register } from '../register';

/** A file as this machine remembers it beside the workbooks that made it: nothing of any candidate. */
export interface FileMade {
  /** `E9999972.X01`, which names its centre and board. */
  readonly name: string;
  /** `9R26`, `6A27`. */
  readonly series: string;
  readonly sequence: number;
  readonly made: Moment;
  /** Neither rejected nor marked as never sent, so that the awarding body has it or will have it. */
  readonly isInForce: boolean;
}

/** The files of a register, as they are remembered; those whose time was lost are not. */
export function filesMade({ files }: Register): FileMade[] {
  return files.flatMap(({ name, series, sequence, made, state }) =>
    made === null ? [] : [{ name, series: seriesCode(series), sequence, made, isInForce: !isNotInForce(state) }],
  );
}

/**
 * Of remembered files those which a register knows nothing of, of a centre and of this academic year: another workbook made them, or a
 * copy that was not saved. The earliest first.
 */
export function filesElsewhere(
  remembered: readonly FileMade[],
  register: Register,
  centreNumber: string,
  now: Moment,
): FileMade[] {
  const known = new Set(filesMade(register).map(keyOf));
  const year = academicYearOf(dayOf(now));
  return remembered
    .filter((file) => addressOf(file)?.centreNumber === centreNumber && academicYearOf(dayOf(file.made)) >= year)
    .filter((file) => !known.has(keyOf(file)))
    .sort((one, other) => (one.made < other.made ? -1 : 1));
}

/** Excel may show a time without its seconds, and somebody may have kept it so. */
function keyOf({ name, made }: FileMade): string {
  return `${name} ${made.slice(0, 16)}`;
}

/** Whether a remembered file is one to a board. */
export function isToBoard(file: FileMade, board: string): boolean {
  return addressOf(file)?.board === board;
}

function addressOf({ name }: FileMade): CentreFileName | null {
  const parsed = parseFileName(name);
  return parsed?.family === 'centre' ? parsed : null;
}
