/** The section of a number format that a number takes, and what stands in it. `positive;negative;zero;text` */
export interface Section {
  readonly code: string;
  /** The sign is written by the section itself. */
  readonly isNegative: boolean;
}

export function sectionFor(value: number, format: string): Section {
  const [positive = '', negative, zero] = splitSections(format);
  if (value < 0 && negative !== undefined) return { code: bare(negative), isNegative: true };
  if (value === 0 && zero !== undefined) return { code: bare(zero), isNegative: false };
  return { code: bare(positive), isNegative: false };
}

/** Splits at semicolons outside quotes. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [''];
}

/** Without colours, conditions and the spaces that only align: `[Red]`, `[>100]`, `_)`, `*-`. Currency stays: `[$£-809]`. */
function bare(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '');
}
