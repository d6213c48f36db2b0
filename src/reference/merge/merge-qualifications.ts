import type { Family } from '../family';
import type { Confidence, Known } from '../known';
import { remark, type LoadRemark } from '../load-report';
import type { Option, Qualification } from '../option';
import type { JoinedPack } from '../packs/join-packs';
import { ReferenceFileError, type ReferenceFileProblem } from '../file/reference-file-error';
import type { ReferenceFile } from '../file/reference-file-schema';
import { given as givenValue, givenSource } from '../file/given';
import { codedTitles } from '../basedata/coded-title';
import { shortWords, sizeInTitle, subjectInTitle } from '../basedata/title-words';
import { seriesCode } from '../../entries';
import { mistakeWords } from '../words/mistakes';
import { valueWords } from '../words/values';

/** The codes of all qualifications that pack and file name. */
export function qualificationCodes(pack: JoinedPack, file: ReferenceFile): ReadonlySet<string> {
  return new Set([...pack.qualifications, ...(file.qualifications ?? [])].map(({ code }) => code));
}

/**
 * Qualifications of the pack, with what the options of basedata say of them, then with the officer's
 * corrections and additions. Throws ReferenceFileError where an addition lacks what a qualification must have.
 */
export function mergeQualifications(
  pack: JoinedPack,
  options: readonly Option[],
  file: ReferenceFile,
): { qualifications: Map<string, Qualification>; remarks: LoadRemark[] } {
  const qualifications = new Map<string, Qualification>(pack.qualifications.map((item) => [item.code, item]));
  const remarks = mergeBasedata(qualifications, options, pack.families);
  mergeFile(qualifications, file);
  return { qualifications, remarks };
}

type Difference = 'qan-differs' | 'size-differs' | 'unit-differs';

/** What the titles of a qualification's options say of its code: the first that agrees, and the first that does not. */
interface Witnesses {
  agrees?: { readonly confidence: Confidence; readonly source: string };
  differs?: string;
}

function mergeBasedata(
  qualifications: Map<string, Qualification>,
  options: readonly Option[],
  families: readonly Family[],
): LoadRemark[] {
  const titleOf = titleReader(qualifications, families);
  const differing = new Map<string, { about: Difference; set: string; codes: string[] }>();
  const differs = (about: Difference, option: Option): void => {
    const set = `${seriesCode(option.series)} board ${option.board}`;
    const entry = differing.get(`${about} ${set}`) ?? { about, set, codes: [] };
    entry.codes.push(option.code);
    differing.set(`${about} ${set}`, entry);
  };
  const witnesses = new Map<string, Witnesses>();
  for (const option of options) {
    const known = option.qualification === null ? undefined : qualifications.get(option.qualification);
    if (!known) continue;
    if (option.kind === 'registration' && option.qan !== null) {
      if (known.qan !== null && known.qan.value !== option.qan) differs('qan-differs', option);
      const qan: Known<string> = { value: option.qan, confidence: 'confirmed', source: option.source };
      qualifications.set(known.code, { ...known, qan });
    }
    const title = titleOf(option, known);
    if (isOtherUnit(title.unit, option.unit)) differs('unit-differs', option);
    if (title.isRight === null) continue;
    const witness = witnesses.get(known.code) ?? {};
    witnesses.set(known.code, witness);
    const source = valueWords.titled(option.source, option.title);
    if (title.isRight) witness.agrees ??= { confidence: title.confidence, source };
    else {
      differs('size-differs', option);
      witness.differs ??= source;
    }
  }
  for (const [code, witness] of witnesses) {
    const known = qualifications.get(code);
    if (known) qualifications.set(code, { ...known, ...surenessBy(known, witness) });
  }
  return [...differing.values()].map(({ about, set, codes }) => remark(about, { set }, codes));
}

/** Letters that are not the unit's may as well begin a word: `Use of ...`. */
function isOtherUnit(named: string | null, unit: string | null): boolean {
  return named !== null && unit !== null && named !== unit && /\d/.test(named);
}

/** One title that differs weighs more than any that agree: which of them is right has to be found out. */
function surenessBy(
  known: Qualification,
  { agrees, differs }: Witnesses,
): Pick<Qualification, 'confidence' | 'source'> {
  if (differs !== undefined) return { confidence: 'unverified', source: valueWords.but(known.source, differs) };
  return agrees && (agrees.confidence === 'confirmed' || known.confidence === 'unverified') ? agrees : known;
}

interface ReadTitle {
  /** Whether the title is of the qualification's subject and size; null where it does not say. */
  readonly isRight: boolean | null;
  readonly unit: string | null;
  readonly confidence: Confidence;
}

/** Reads the marks of a title, and where it has none the words of a registration's title. */
function titleReader(
  qualifications: ReadonlyMap<string, Qualification>,
  families: readonly Family[],
): (option: Option, known: Qualification) => ReadTitle {
  const coded = codedTitles(families);
  const short = shortWords(families);
  const sizes = new Set([...qualifications.values()].map(({ size }) => size));
  return ({ title, kind }, known) => {
    const marks = coded(title);
    if (marks !== null) {
      const { unit, confidence } = marks;
      const isSize = marks.size === known.size && (marks.level ?? known.level) === known.level;
      return { isRight: isSize ? marks.isOf(known.subject) : false, unit, confidence };
    }
    const size = kind === 'registration' ? sizeInTitle(title, sizes, short) : null;
    const isRight = size === null ? null : size !== known.size ? false : subjectInTitle(title, known.subject) || null;
    return { isRight, unit: null, confidence: 'confirmed' };
  };
}

function mergeFile(qualifications: Map<string, Qualification>, file: ReferenceFile): void {
  const problems: ReferenceFileProblem[] = [];
  for (const [index, given] of (file.qualifications ?? []).entries()) {
    const known = qualifications.get(given.code);
    const suite = given.suite ?? known?.suite;
    const level = given.level ?? known?.level;
    const subject = given.subject ?? known?.subject;
    const size = given.size ?? known?.size;
    if (suite === undefined || level === undefined || subject === undefined || size === undefined) {
      const message = mistakeWords.qualificationIncomplete(given.code);
      problems.push({ place: `qualifications[${index}]`, message });
      continue;
    }
    const source = givenSource(file, given);
    const qan: Known<string> | null =
      given.qan === undefined ? (known?.qan ?? null) : { value: given.qan, confidence: 'confirmed', source };
    const glh = given.glh ?? (given.size === undefined || given.size === known?.size ? (known?.glh ?? null) : null);
    qualifications.set(given.code, {
      code: given.code,
      suite,
      level,
      subject,
      size,
      glh,
      qan,
      confidence: 'confirmed',
      source,
    });
  }
  if (problems.length > 0) throw new ReferenceFileError(problems);
}

/** The mandatory units of each size of which they are known: as the pack has them, the officer's own list in its place. */
export function mandatoryUnits(pack: JoinedPack, file: ReferenceFile): ReadonlyMap<string, Known<readonly string[]>> {
  const known = new Map<string, Known<readonly string[]>>();
  for (const { qualification, ...units } of pack.mandatoryUnits) known.set(qualification, units);
  for (const item of file.mandatoryUnits ?? [])
    known.set(item.qualification, givenValue(item.units, givenSource(file, item)));
  return known;
}
