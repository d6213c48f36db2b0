/** What a piece of a number format stands for. A `fill` (`*-`), a `pad` (`_)`) and a `bracket` (`[Red]`) show no characters of their own. */
export type PieceKind =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'elapsed'
  | 'half'
  | 'quoted'
  | 'escaped'
  | 'fill'
  | 'pad'
  | 'bracket'
  | 'other';

/** A piece of a number format, `dd`, `"week"` or `[h]`. */
export interface FormatPiece {
  readonly kind: PieceKind;
  readonly code: string;
}

const PIECE = /"[^"]*"?|\\.?|_.?|\*.?|\[[^\]]*\]?|General|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[^]/gi;

const BY_FIRST_CHARACTER: Readonly<Record<string, PieceKind>> = {
  '"': 'quoted',
  '\\': 'escaped',
  '*': 'fill',
  _: 'pad',
  '[': 'bracket',
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
};

function kindOf(code: string): PieceKind {
  if (/^\[(?:h+|m+|s+)\]$/i.test(code)) return 'elapsed';
  if (/^am?\/pm?$/i.test(code)) return 'half';
  return BY_FIRST_CHARACTER[code.charAt(0).toLowerCase()] ?? 'other';
}

/**
 * The sections of a number format, for positive and negative numbers, nought and texts, each in its pieces (ECMA-376 part 1,
 * 18.8.31). One or two letters m are minutes directly after hours and directly before seconds, else months.
 */
export function formatSections(format: string): readonly (readonly FormatPiece[])[] {
  const sections: FormatPiece[][] = [[]];
  for (const code of format.match(PIECE) ?? []) {
    if (code === ';') sections.push([]);
    else sections.at(-1)?.push({ kind: kindOf(code), code });
  }
  return sections.map(withMinutes);
}

const OF_MOMENTS: ReadonlySet<PieceKind> = new Set([
  ...(['year', 'month', 'day', 'hour', 'minute', 'second', 'elapsed', 'half'] as const),
]);
const OF_DAYS: ReadonlySet<PieceKind> = new Set(['year', 'month', 'day']);

function withMinutes(pieces: readonly FormatPiece[]): readonly FormatPiece[] {
  const codes = pieces.filter(({ kind }) => OF_MOMENTS.has(kind));
  return pieces.map((piece) => {
    if (piece.kind !== 'month' || piece.code.length > 2) return piece;
    const at = codes.indexOf(piece);
    const isMinute = isHours(codes[at - 1]) || isSeconds(codes[at + 1]);
    return isMinute ? { ...piece, kind: 'minute' } : piece;
  });
}

function isHours(piece: FormatPiece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'hour' || /^\[h/i.test(piece.code));
}

function isSeconds(piece: FormatPiece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'second' || /^\[s/i.test(piece.code));
}

function shows(format: string | undefined, kinds: ReadonlySet<PieceKind>): format is string {
  // Most formats are of numbers and have none of these letters.
  if (format === undefined || !/[ymdhsa]/i.test(format)) return false;
  return formatSections(format).some((pieces) => pieces.some(({ kind }) => kinds.has(kind)));
}

/** Whether a number format, `dd/mm/yyyy`, shows a day, month or year of a number: `h:mm` does not. None is General. */
export function showsDay(format: string | undefined): format is string {
  return shows(format, OF_DAYS);
}

/** Whether a number format shows a day, month, year or time, elapsed time too. */
export function showsMoment(format: string | undefined): format is string {
  return shows(format, OF_MOMENTS);
}
