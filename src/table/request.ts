import { memoizeBy, NO_OPTION, parseCode, type RequestedOption } from '../entries';
import { isOptionCode, parseUnitCell, saysNothing, saysRegistration, unitNamed } from './unit-cell';

/** The texts of a row that ask for an entry. */
export interface RequestTexts {
  readonly qualification: string;
  readonly unit: string;
  readonly code: string;
}

/** What a row asks for, read and as it was written. */
interface Request {
  /** Null where the unit cell cannot be read: the row is then neither a unit entry nor a registration. */
  readonly wanted: RequestedOption | null;
  readonly wantedText: string;
  /** The qualification is the one that was given for units and registrations of which nothing tells it. */
  readonly isGiven: boolean;
}

function read(text: string): RequestedOption {
  return saysNothing(text) ? NO_OPTION : parseCode(text);
}

/** By itself a number below Entry code may be anything, `Unit 1` is none. */
const SAYS_UNIT = /^u(?:nit)?\s*\.?\s*\d/i;

/** An entry code; beside a qualification also the unit that stands in its place, `Unit 1`, or words, which may be its title or something else. */
function readCode(text: string, beside: RequestedOption): RequestedOption {
  if (saysRegistration(text)) return NO_OPTION;
  const code = read(text);
  if (!isWords(code) || code === NO_OPTION) return code;
  if (beside.qualification === '' && !SAYS_UNIT.test(text)) return code;
  const unit = /\d|^CC$/i.test(text) ? unitNamed(text) : null;
  if (unit !== null) return { ...NO_OPTION, unit };
  return /[a-z]{2}/i.test(text) && !isOptionCode(text) ? { ...NO_OPTION, title: text.toUpperCase() } : code;
}

function isWords({ qualification, qan }: RequestedOption): boolean {
  return qualification === '' && qan === '';
}

function titleOf({ title }: RequestedOption): Pick<RequestedOption, 'title'> {
  return title === undefined ? {} : { title };
}

/** What the cells of a row for the qualification, the code and the unit say. */
type Parts = readonly [qualification: RequestedOption, code: RequestedOption, unit: RequestedOption];

/** The part of a request whose words have to agree with its code. */
function titled(text: string, ...[qualification, code, unit]: Parts): RequestedOption {
  if (qualification.qualification !== '' && qualification.title !== undefined) return qualification;
  const isTitle = isWords(qualification) && qualification !== NO_OPTION && !/\d/.test(text);
  return isTitle && !(isWords(code) && isWords(unit)) ? { ...NO_OPTION, title: text.toUpperCase() } : code;
}

/** A second qualification whose code the row has. */
function otherQualificationOf(parts: Parts): Pick<RequestedOption, 'otherQualification'> {
  const [first, ...others] = parts.map(({ qualification }) => qualification).filter((code) => code !== '');
  const other = others.find((code) => code !== first);
  return other === undefined ? {} : { otherQualification: other };
}

function quoted({ qualification, unit, code }: RequestTexts): string {
  const unitWords = /^\d{1,2}$/.test(unit) ? `unit ${unit}` : unit;
  return [qualification, saysRegistration(unit) ? '' : unitWords, code].filter((part) => !saysNothing(part)).join(' ');
}

/** A qualification, unit and option code of one row as one request; the more exact wins. `given` is for units and registrations of which nothing tells the qualification. */
function requestOf(texts: RequestTexts, given: string): Request {
  const wantedText = quoted(texts);
  const qualification = read(texts.qualification);
  const code = readCode(texts.code, qualification);
  const unit = parseUnitCell(texts.unit);
  if (unit === null) return { wanted: null, wantedText, isGiven: false };
  const wanted = {
    // Where the qualification is given in words, they are all there is to tell it by.
    code: code.code || unit.code || (unit === NO_OPTION || isWords(qualification) ? qualification.code : ''),
    qualification: qualification.qualification || code.qualification || unit.qualification,
    unit: unit.unit || code.unit || qualification.unit,
    qan: qualification.qan || code.qan || unit.qan,
    ...titleOf(titled(texts.qualification, qualification, code, unit)),
    ...otherQualificationOf([qualification, code, unit]),
  };
  const isGiven = given !== '' && (isBare(wanted) || (asksToRegister(texts) && saysNoMore(wanted)));
  if (!isGiven) return { wanted, wantedText, isGiven };
  // The word for a registration is all that such a row says.
  const said = wantedText || [texts.unit, texts.code, texts.qualification].find(saysRegistration) || '';
  return { wanted: { ...wanted, qualification: given }, wantedText: said, isGiven };
}

/** Whether a row asks for a registration by the word for it. */
function asksToRegister({ unit, code, qualification }: RequestTexts): boolean {
  return [unit, code, qualification].some(saysRegistration);
}

function saysNoMore({ unit, code, qualification, qan, title }: RequestedOption): boolean {
  return unit + code + qualification + qan + (title ?? '') === '';
}

/** A unit of which nothing tells the qualification. */
export function isBare({ unit, code, qualification, qan }: RequestedOption): boolean {
  return unit !== '' && code + qualification + qan === '';
}

/** A class list asks for the same few things thousands of times: each is read once, and given as one object. */
export function memoizedRequests(given: string): (texts: RequestTexts) => Request {
  return memoizeBy(
    ({ qualification, unit, code }) => `${qualification}\n${unit}\n${code}`,
    (texts) => requestOf(texts, given),
  );
}
