import { BUILT_IN_PACKS } from '../reference';
import { aloneUnitPattern } from './family-words';
import { isNothing, NO_OPTION, parseCode, parseUnit, withoutEnds, type RequestedOption } from '../entries';

const UNIT_WITH_TITLE = /^(?:unit|u)\s*\.?\s*(\d{1,2}|\dC|CC)(?=$|[\s:,.(*–-])(?!\s*[,&+/]|\s+and\s+\d)/i;
/** A number before its title, parted by a sign: `01 - Working in business`. */
const NUMBER_WITH_TITLE = /^(\d{1,2})(?=\s*[:–—]\s*\p{L}{3}|\s+-\s+\p{L}{3})/u;
/** Words behind a unit that name one more: `resit, Unit 2`. */
const ANOTHER_UNIT = /\b(?:units?|u)\s*\.?\s*\d/i;
/** As option entry codes are: letters and digits, at least one digit, up to six; or a qualification's code of a letter and digits with a unit, `H029/01`. */
const OPTION_CODE = /^(?:(?=.*\d)[A-Z0-9]{4,6}|[A-Z]\d{3}[/-](?:\d{2}|\d[A-Z]|[A-Z]{2}))$/i;

/** Whether a text looks like an option entry code. */
export function isOptionCode(text: string): boolean {
  return OPTION_CODE.test(text.trim());
}

/** A unit with words behind it. */
interface UnitWithWords {
  readonly unit: string;
  readonly words: string;
}

/** Reads a unit with words behind it: `Unit 1: The business environment`, `01 - Working in business`, `U1 resit`. Null for anything else, also where the words name another unit. */
export function unitWithWords(text: string): UnitWithWords | null {
  const trimmed = text.trim();
  const [named = '', number = ''] = UNIT_WITH_TITLE.exec(trimmed) ?? NUMBER_WITH_TITLE.exec(trimmed) ?? [];
  const unit = number === '' ? null : parseUnit(number.toUpperCase());
  const words = withoutEnds(trimmed.slice(named.length), /[\s:,.(*–—-]/, /[\s.)]/);
  return unit === null || ANOTHER_UNIT.test(words) ? null : { unit, words };
}

/** What a text names a unit by: `1`, `Unit 1`, `Unit 1: The business environment`, `U01 - Working in business`; null for anything else. */
export function unitNamed(text: string): string | null {
  return parseUnit(text) ?? unitWithWords(text)?.unit ?? null;
}

/** What parts several units in one cell. A stroke may also stand between a unit and something else, and a dash between the first and the last. */
const BETWEEN = /[,;&+]|\band\b/i;

/**
 * The units of a cell that names several, each as it is written there: `1, 2`, `01 & 02`, `Units 1, 2 and 3`; each once. Null for any other text,
 * also where one of the parts is no unit.
 */
export function unitsNamed(text: string): readonly string[] | null {
  const bare = text.trim().replace(/^units\b\s*/i, '');
  const parts = bare
    .split(betweenUnits(bare))
    // Spaces are not looked for together with what parts the units: of very many, that would take very long.
    .map((part) => part.trim());
  const units = new Map(parts.map((part) => [isTwoLetters(part) ? '' : (parseUnit(part) ?? ''), part]));
  return parts.length > 1 && !units.has('') ? [...units.values()] : null;
}

/** Numbers or units with nothing but spaces between them, `1 2`, as lines of a cell are read; and strokes between units that say that they are, `U1/U2`. */
const [ONLY_SPACES, ONLY_STROKES] = [
  /^(?:u\s?)?\d{1,2}(?: (?:u\s?)?\d{1,2})+$/i,
  /^u(?:nit)?\s?\d{1,2}(?:\s?\/\s?u(?:nit)?\s?\d{1,2})+$/i,
];

function betweenUnits(text: string): RegExp {
  if (ONLY_SPACES.test(text)) return / (?=[u\d])/i;
  return ONLY_STROKES.test(text) ? /\// : BETWEEN;
}

/** `CC` is a unit, and `IT, PE` are not two. */
function isTwoLetters(text: string): boolean {
  return /^[a-z]{2}$/i.test(text);
}

const ALONE = aloneUnitPattern(BUILT_IN_PACKS);

/** A unit by a code of its own, `F200`, which says all that there is to say; null for every other text. */
export function unitAlone(text: string): RequestedOption | null {
  const code = text.trim().toUpperCase();
  return ALONE?.test(code) ? { ...NO_OPTION, code, unit: code } : null;
}

/** What people write in the place of a unit where the row registers its candidate. In small letters. */
const REGISTRATION_WORDS: ReadonlySet<string> = new Set([
  ...['registration', 'registration only', 'registration entry', 'registrations', 'register', 'reg', 'reg.', 'regn'],
  ...['qual', 'qualification', 'whole qualification', 'full qualification', 'full award', 'all units', 'whole award'],
]);

/** Whether a unit cell names no unit, because its row is for the qualification. */
export function saysRegistration(text: string): boolean {
  return REGISTRATION_WORDS.has(text.trim().toLowerCase());
}

/** Whether a cell that could ask for something says that it asks for nothing. */
export function saysNothing(text: string): boolean {
  return isNothing(text.trim());
}

/** What a unit cell asks for: a unit, or a whole code; none where it says nothing, or that the row registers. Null where it names no one thing (`1, 2`, `TBC`, a title alone). */
export function parseUnitCell(text: string): RequestedOption | null {
  if (saysNothing(text) || saysRegistration(text)) return NO_OPTION;
  const alone = unitAlone(text);
  if (alone !== null) return alone;
  const unit = unitNamed(text);
  if (unit !== null) return { ...NO_OPTION, unit };
  const code = parseCode(text);
  // `05835 unit to be confirmed` names no unit.
  if (code.title !== undefined) return null;
  return code.qualification !== '' || code.qan !== '' || isOptionCode(code.code) ? code : null;
}
