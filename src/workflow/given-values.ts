import {
  buildReference,
  ofCentre,
  ofYear,
  oneFile,
  parseReferenceFile,
  readReferenceSheets,
  ReferenceFileError,
  valuesWords,
  type FoundTable,
  type Reference,
  type ReferenceFile,
} from '../reference';
import { academicYearOf, type CalendarDate } from '../entries';
import { invalidValueWords } from '../rules';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** A file with values that are given beside the workbook: a year file, or a workbook with Reference sheets. */
export type GivenValues = {
  readonly name: string;
  /** It stands beside the pane on its host, and nobody here can put it right. */
  readonly isOfSite?: boolean;
} & ({ readonly text: string } | { readonly tables: readonly FoundTable[] });

/** What a file of values came to. */
export interface TakenValues {
  readonly name: string;
  readonly isOfSite: boolean;
  /** What of it counts. */
  readonly file: ReferenceFile;
  /** The same, counted in words. */
  readonly words: string;
  /** What does not count, and why, in sentences. */
  readonly remarks: readonly string[];
}

interface Circumstances {
  /** The day whose academic year the values are wanted for; without it every year's count. */
  readonly asOf: CalendarDate | null;
  /** The number of the own centre; null where nobody said. */
  readonly centre: string | null;
  /** The reference without these values, which tells what there can be. */
  readonly published: () => Reference;
}

/**
 * What counts of a file of values. Throws ReferenceFileError where a text has a mistake, but for that of the site, which is told, and
 * Unusable where a workbook gives nothing.
 */
export function takeValues(given: GivenValues, circumstances: Circumstances): TakenValues {
  const { name, isOfSite = false } = given;
  try {
    const read =
      'text' in given ? readText(given.text, name) : valuesInTables(name, given.tables, circumstances.published());
    // What only shows beside the pack is looked for now: the officer could not put it right later.
    if (isOfSite) buildReference({ basedata: [], file: read.file });
    return taken(name, isOfSite, read, circumstances);
  } catch (error) {
    if (!isOfSite || !(error instanceof ReferenceFileError)) throw error;
    const words = workflowValueWords.setUpLeftOut(name, error.message);
    return { name, isOfSite, file: {}, words: valuesWords({}), remarks: [words] };
  }
}

const NO_SHEETS = workflowValueWords.noSheets;
const NOTHING_FILLED_IN = workflowValueWords.sheetsEmpty;

/** What a file of values says. */
export interface ReadValues {
  readonly file: ReferenceFile;
  /** What of it cannot be used, in sentences. */
  readonly problems: readonly string[];
}

/** Every value says where it comes from: as the file says, else from the file. */
function readText(text: string, name: string): ReadValues {
  const file = parseReferenceFile(text, name);
  return { file: { ...file, source: file.source ?? name }, problems: [] };
}

/**
 * What the Reference sheets of another workbook say. Throws Unusable where that is nothing.
 * @param name the workbook's
 * @param published the reference without them
 */
export function valuesInTables(name: string, tables: readonly FoundTable[], published: Reference): ReadValues {
  if (tables.length === 0) throw new Unusable(`${name} ${NO_SHEETS}`);
  const { given, invalid } = readReferenceSheets(tables, published);
  if (given.length + invalid.length === 0) throw new Unusable(`${name} ${NOTHING_FILLED_IN}`);
  const named = given.map((file) => ({ ...file, source: `${name}, ${file.source ?? ''}` }));
  return { file: oneFile(named), problems: invalid.map((one) => `${name}: ${invalidValueWords(one)}`) };
}

function taken(
  name: string,
  isOfSite: boolean,
  { file: read, problems }: ReadValues,
  { asOf, centre }: Circumstances,
): TakenValues {
  const { file: inYear, words: yearWords } =
    asOf === null ? { file: read, words: null } : ofYear(name, read, academicYearOf(asOf));
  const { file, words: centreWords } = ofCentre(name, inYear, centre);
  const remarks = [yearWords, centreWords].filter((one) => one !== null);
  return { name, isOfSite, file, words: valuesWords(file), remarks: [...remarks, ...problems] };
}
