import { parseQan } from './qan';

/**
 * What an officer asked to enter, read from a code as centres write it. Which option of the basedata that is,
 * only a reference can tell.
 */
export interface RequestedOption {
  /** An option entry code exactly as in basedata, upper case, without spaces: `583501`; empty if none was given. */
  readonly code: string;
  /** The qualification's entry code, `05835` or `H019`; empty if none was given. */
  readonly qualification: string;
  /** The unit's two characters, `01`, `1C` or `CC`, or its own code, `F200`; empty for a qualification entry. */
  readonly unit: string;
  /** Eight characters without slashes; empty if none was given. */
  readonly qan: string;
  /** Words that stand behind the qualification's code, in capitals: `BUSINESS EXTENDED CERTIFICATE`. */
  readonly title?: string;
  /** Another qualification than that of `qualification`, whose code stands in the same row. */
  readonly otherQualification?: string;
}

export const NO_OPTION: RequestedOption = { code: '', qualification: '', unit: '', qan: '' };

/** A qualification's entry code: five digits, or a letter and digits, `H029`. */
export const QUALIFICATION_CODE = /^(?:\d{5}|[A-Z]\d{3})$/;

/** A unit's two characters, or a code of its own of a letter and digits, `F200`. */
export const UNIT_CODE = /^(?:\d{2}|\d[A-Z]|[A-Z]{2}|[A-Z]\d{3})$/;

const QUALIFICATION = /^0?([1-9]\d{3})$/;
/** A digit with a letter is a unit in capitals alone: `1a` is more likely a part of one. */
const UNIT = /^(?:[Uu](?:[Nn][Ii][Tt])?[\s.:–-]*)?(\d{1,2}|\d[A-Z]|[A-Za-z]{2})$/;

/** Qualification, whatever stands between, and unit. Spreadsheets turn hyphens into dashes. */
const QUALIFICATION_AND_UNIT = /^0?([1-9]\d{3})([\s/\\:–—-]*(?:(?:UNIT|U)[\s.]*)?)(\d{1,2}|\d[A-Z]|[A-Z]{2})$/;

/** A qualification's code and the code of a unit that has one of its own, `H019/F201`. */
const TWO_CODES = /^([A-Z]\d{3})[\s/\\:–—-]*(?:(?:UNIT|U)[\s.]*)?([A-Z]\d{3})$/;

/** A qualification's code and its title, `05835 Business Extended Certificate`, `05835-Ext Cert`; no unit, and no second code. */
const QUALIFICATION_AND_TITLE = /^0?([1-9]\d{3})(?:\s*[:,(–—-]\s*|\s+)(?!.*\d{4})(?!.*\b(?:UNIT|U)\s*\d)([A-Z].{2,})$/;

/** `5835` and `05835` are the same qualification: spreadsheets drop the zero. */
export function qualificationCode(digits: string): string {
  return digits.padStart(5, '0');
}

function unitCharacters(unit: string): string {
  const two = unit.toUpperCase().padStart(2, '0');
  return two === '00' ? '' : two;
}

/**
 * The two characters of a unit written `1`, `01`, `Unit 1`, `U1`, `1C` or `CC`; empty for `00`, which stands for the
 * qualification itself; null for anything else.
 */
export function parseUnit(text: string): string | null {
  const match = UNIT.exec(text.trim());
  return match?.[1] ? unitCharacters(match[1]) : null;
}

/**
 * Reads a code: `05835` or `5835` (qualification), `05835/01`, `5835-01`, `5835 unit 1`, `583501` (qualification and
 * unit), `H019/F201` (the same, of units with codes of their own), `05835 Business Extended Certificate` (qualification with its title), `583500` (the qualification's option), `601/7699/4` (QAN), `OCR 05835`; anything else, a QAN with a wrong check character
 * or `58351` among them, is taken as an option entry code of the basedata.
 */
export function parseCode(text: string): RequestedOption {
  const trimmed = text
    .trim()
    .toUpperCase()
    // Patterns look from each of several spaces to the end.
    .replace(/\s+/g, ' ')
    .replace(/^(?:OCR|RSA|CAMX)\s+(?=\d)/, '')
    .replace(/^(0\d)\s(\d{3})(?!\d)/, '$1$2');
  const qan = parseQan(trimmed);
  if (qan !== null) return { ...NO_OPTION, qan };
  const qualification = QUALIFICATION.exec(trimmed)?.[1];
  if (qualification) return { ...NO_OPTION, code: trimmed, qualification: qualificationCode(qualification) };
  const [, digits, between, unit] = QUALIFICATION_AND_UNIT.exec(trimmed) ?? [];
  if (digits && unit && (unit.length === 2 || between !== '')) {
    return {
      ...NO_OPTION,
      code: digits + unit.padStart(2, '0'),
      qualification: qualificationCode(digits),
      unit: unitCharacters(unit),
    };
  }
  const [, lettered, alone] = TWO_CODES.exec(trimmed) ?? [];
  if (lettered && alone) return { ...NO_OPTION, code: alone, qualification: lettered, unit: alone };
  const [, named, title] = QUALIFICATION_AND_TITLE.exec(trimmed) ?? [];
  if (named && title) return { ...NO_OPTION, code: named, qualification: qualificationCode(named), title };
  return { ...NO_OPTION, code: trimmed.replace(/\s+/g, '') };
}
