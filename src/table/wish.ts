import { NO_OPTION, parseCode, parseUnit, type WantedOption } from '../entries';

/** The texts of a row that ask for an entry. */
export interface AskingTexts {
  readonly qualification: string;
  readonly unit: string;
  readonly code: string;
}

/** What a row asks for, read and as it was written. */
export interface Wish {
  readonly wanted: WantedOption;
  readonly wantedText: string;
}

function read(text: string): WantedOption {
  return text === '' ? NO_OPTION : parseCode(text);
}

function quoted({ qualification, unit, code }: AskingTexts): string {
  const unitWords = /^\d{1,2}$/.test(unit) ? `unit ${unit}` : unit;
  return [qualification, unitWords, code].filter((part) => part !== '').join(' ');
}

/** A qualification, unit and option code of one row as one wish; the more exact wins. */
function wishOf(texts: AskingTexts): Wish {
  const qualification = read(texts.qualification);
  const code = read(texts.code);
  const unit = parseUnit(texts.unit);
  const named = unit === null ? read(texts.unit) : NO_OPTION;
  const wanted = {
    code: code.code || named.code || (texts.unit === '' ? qualification.code : ''),
    qualification: qualification.qualification || code.qualification || named.qualification,
    unit: unit ?? (named.unit || code.unit || qualification.unit),
    qan: qualification.qan || code.qan,
  };
  return { wanted, wantedText: quoted(texts) };
}

/** A class list asks for the same few things thousands of times: each is read once, and given as one object. */
export function rememberWishes(): (texts: AskingTexts) => Wish {
  const known = new Map<string, Wish>();
  return (texts) => {
    const key = `${texts.qualification}\n${texts.unit}\n${texts.code}`;
    const wish = known.get(key) ?? wishOf(texts);
    known.set(key, wish);
    return wish;
  };
}
