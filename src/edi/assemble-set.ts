import type { BasedataContent, BasedataFile } from './basedata-file';
import type { BasedataSet, DisallowedRecord, OptionRecord, RecordPlace } from './basedata-set';
import { namesOfOption } from './disallowed-code';
import { newestRecords } from './newest-records';
import { quoted } from './problem';
import { sameBytes } from './same-content';
import { formWords } from './words/forms';

/** Makes one set of the files of an awarding body, series and language: of every record the newest version. */
export function assembleSet(given: readonly [BasedataFile, ...BasedataFile[]]): BasedataSet {
  const [{ frame, series }] = given;
  const files = withoutCopies(given).sort((one, other) => versionNumber(one) - versionNumber(other));
  const newest = <T extends RecordPlace>(
    dataType: string,
    what: string,
    recordsOf: (content: BasedataContent) => readonly T[],
    keyOf: (record: T) => string,
  ): readonly T[] => {
    const ofType = files.filter((file) => file.frame.dataType === dataType);
    const contents = ofType.map(({ name, report, content }) => ({ file: name, report, records: recordsOf(content) }));
    return newestRecords(contents, what, keyOf);
  };
  const options = newest(
    'O',
    formWords.records.option,
    (content) => content.options,
    ({ code }) => code,
  );
  const disallowed = newest('D', formWords.records.disallowed, (content) => content.disallowed, bothCodes);
  checkDisallowed(disallowed, options, files);
  const newestFile = files.findLast((file) => file.frame.dataType === 'O') ?? files.at(-1);
  return {
    board: frame.board,
    series,
    language: frame.language,
    version: newestFile?.frame.version ?? '',
    produced: newestFile?.frame.produced ?? null,
    syllabuses: newest(
      'S',
      formWords.records.syllabus,
      (content) => content.syllabuses,
      ({ code }) => code,
    ),
    options,
    links: newest(
      'L',
      formWords.records.link,
      (content) => content.links,
      ({ optionCode, componentCode }) => `${optionCode} ${componentCode}`,
    ),
    components: newest(
      'C',
      formWords.records.component,
      (content) => content.components,
      ({ code }) => code,
    ),
    disallowed,
    optionVersions: files
      .filter((file) => file.frame.dataType === 'O')
      .map(({ name, frame: { version }, content }) => ({ version, file: name, options: content.options })),
    files: files.map(({ name }) => name),
  };
}

function bothCodes({ firstCode, secondCode }: DisallowedRecord): string {
  return `${firstCode} ${secondCode}`;
}

/** A file that was given twice counts once. */
function withoutCopies(given: readonly BasedataFile[]): BasedataFile[] {
  const kept: BasedataFile[] = [];
  for (const file of given) {
    const twin = kept.find(
      (other) => other.frame.dataType === file.frame.dataType && versionNumber(other) === versionNumber(file),
    );
    const same = twin !== undefined && sameBytes(twin.bytes, file.bytes);
    if (twin) file.report({ kind: same ? 'same-file-twice' : 'same-version-twice', slots: { other: twin.name } });
    if (!same) kept.push(file);
  }
  return kept;
}

function versionNumber({ frame }: BasedataFile): number {
  return frame.sequence ?? Number(frame.version);
}

function checkDisallowed(
  disallowed: readonly DisallowedRecord[],
  options: readonly OptionRecord[],
  files: readonly BasedataFile[],
): void {
  if (disallowed.length === 0) return;
  const isWide = disallowed.some(({ firstCode, secondCode }) => firstCode.endsWith('*') || secondCode.endsWith('*'));
  const names = new Set(options.flatMap(({ code }) => (isWide ? namesOfOption(code) : [code])));
  for (const record of disallowed) {
    const unknown = [record.firstCode, record.secondCode].find((code) => !names.has(code));
    if (unknown === undefined) continue;
    const report = files.find(({ name }) => name === record.file)?.report;
    report?.({ kind: 'disallowed-unknown', line: record.line, slots: { option: quoted(unknown) } });
  }
}
