import { parseQan } from './qan';

/**
 * What an officer asked to enter, read from a code as centres write it. Which option of the basedata that is,
 * only a reference can tell.
 */
export interface WantedOption {
  /** An option entry code exactly as in basedata, upper case, without spaces: `583501`; empty if none was given. */
  readonly code: string;
  /** The qualification's five-digit entry code, `05835`; empty if none was given. */
  readonly qualification: string;
  /** The unit's two characters, `01` or `CC`; empty for a qualification entry. */
  readonly unit: string;
  /** Eight characters without slashes; empty if none was given. */
  readonly qan: string;
}

export const NO_OPTION: WantedOption = { code: '', qualification: '', unit: '', qan: '' };

/** `5835` and `05835` are the same qualification: spreadsheets drop the zero. */
export function qualificationCode(digits: string): string {
  return digits.padStart(5, '0');
}

/** The two characters of a unit written `1`, `01`, `Unit 1`, `U1` or `CC`; null for anything else. */
export function parseUnit(text: string): string | null {
  const match = /^(?:unit|u)?[\s.:-]*(\d{1,2}|[A-Z]{2})$/i.exec(text.trim());
  return match?.[1] ? match[1].toUpperCase().padStart(2, '0') : null;
}

/**
 * Reads a code: `05835` or `5835` (qualification), `05835/01`, `5835-01`, `583501` (qualification and unit),
 * `601/7699/4` (QAN); anything else is taken as an option entry code of the basedata.
 */
export function parseCode(text: string): WantedOption {
  const trimmed = text.trim().toUpperCase();
  const qan = parseQan(trimmed);
  if (qan !== null) return { ...NO_OPTION, qan };
  const qualification = /^0?(\d{4})$/.exec(trimmed);
  if (qualification?.[1]) return { ...NO_OPTION, code: trimmed, qualification: qualificationCode(qualification[1]) };
  const both = /^0?(\d{4})\s*[/\\-]?\s*(?:UNIT\s*)?(\d{2}|[A-Z]{2}|(?<=[/\\\- T])\d)$/.exec(trimmed);
  if (both?.[1] && both[2]) {
    const unit = both[2].padStart(2, '0');
    const whole = { code: both[1] + unit, qualification: qualificationCode(both[1]) };
    return { ...NO_OPTION, ...whole, unit: unit === '00' ? '' : unit };
  }
  return { ...NO_OPTION, code: trimmed.replace(/\s+/g, '') };
}
