import type { Known } from '../known';
import { remark, type LoadRemark } from '../load-report';
import type { Option, Qualification } from '../option';
import type { JoinedPack } from '../packs/join-packs';
import { ReferenceFileError, type ReferenceFileProblem } from '../file/reference-file-error';
import type { ReferenceFile } from '../file/reference-file-schema';
import { given as givenValue, givenSource } from '../file/given';
import { shortWords, sizeInTitle, subjectInTitle } from '../basedata/title-words';
import { seriesCode } from '../../entries';

/** The codes of all qualifications that pack and file name. */
export function qualificationCodes(pack: JoinedPack, file: ReferenceFile): ReadonlySet<string> {
  return new Set([...pack.qualifications, ...(file.qualifications ?? [])].map(({ code }) => code));
}

/**
 * Qualifications of the pack, with what the registration options of basedata say of them, then with the officer's
 * corrections and additions. Throws ReferenceFileError where an addition lacks what a qualification must have.
 */
export function mergeQualifications(
  pack: JoinedPack,
  registrations: readonly Option[],
  file: ReferenceFile,
): { qualifications: Map<string, Qualification>; remarks: LoadRemark[] } {
  const qualifications = new Map<string, Qualification>(pack.qualifications.map((item) => [item.code, item]));
  const remarks = mergeBasedata(qualifications, registrations, shortWords(pack.families));
  mergeFile(qualifications, file);
  return { qualifications, remarks };
}

type Difference = 'qan-differs' | 'size-differs';

function mergeBasedata(
  qualifications: Map<string, Qualification>,
  registrations: readonly Option[],
  short: ReadonlyMap<string, string>,
): LoadRemark[] {
  const sizes = new Set([...qualifications.values()].map(({ size }) => size));
  const differing = new Map<string, { about: Difference; set: string; codes: string[] }>();
  const differs = (about: Difference, option: Option): void => {
    const set = `${seriesCode(option.series)} board ${option.board}`;
    const entry = differing.get(`${about} ${set}`) ?? { about, set, codes: [] };
    entry.codes.push(option.code);
    differing.set(`${about} ${set}`, entry);
  };
  for (const option of registrations) {
    const known = option.qualification === null ? undefined : qualifications.get(option.qualification);
    if (!known) continue;
    let merged = known;
    if (option.qan !== null) {
      if (known.qan !== null && known.qan.value !== option.qan) differs('qan-differs', option);
      merged = { ...merged, qan: { value: option.qan, confidence: 'confirmed', source: option.source } };
    }
    const size = sizeInTitle(option.title, sizes, short);
    const source = `${option.source}, "${option.title}"`;
    if (size !== null && size !== known.size) {
      differs('size-differs', option);
      merged = { ...merged, confidence: 'unverified', source: `${known.source}; but ${source}` };
    } else if (size === known.size && subjectInTitle(option.title, known.subject)) {
      merged = { ...merged, confidence: 'confirmed', source };
    }
    qualifications.set(known.code, merged);
  }
  return [...differing.values()].map(({ about, set, codes }) => remark(about, { set }, codes));
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
      const message = `the product does not know ${given.code}, so it needs "suite", "level", "subject" and "size"`;
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
