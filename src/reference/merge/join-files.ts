import { givenSource } from '../file/given';
import type { ReferenceFile } from '../file/reference-file-schema';

/**
 * Everything that the officer gave, policies excepted, as if it stood in one file. Of two values for the same thing that of
 * the later file counts; every item says where it comes from.
 */
export function joinFiles(files: readonly ReferenceFile[]): ReferenceFile {
  const all = <Item extends { readonly source?: string | undefined }>(
    itemsOf: (file: ReferenceFile) => readonly Item[] | undefined,
  ): (Item & { source: string })[] =>
    files.flatMap((file) => (itemsOf(file) ?? []).map((item) => ({ ...item, source: givenSource(file, item) })));
  const lateFees = new Map(all(({ lateFees: some }) => some).map((late) => [late.stage, late]));
  const [first, ...more] = files.flatMap(({ approvals }) => (approvals === undefined ? [] : [approvals]));
  const centre = files.reduce<NonNullable<ReferenceFile['centre']>>(
    (before, file) => ({ ...before, ...file.centre }),
    {},
  );
  return {
    centre,
    seriesDates: all(({ seriesDates }) => seriesDates),
    fees: all(({ fees }) => fees),
    lateFees: [...lateFees.values()],
    basedataFeesChecked: files.flatMap((file) => file.basedataFeesChecked ?? []),
    ...(first === undefined ? {} : { approvals: [...first, ...more.flat()] }),
    qualifications: all(({ qualifications }) => qualifications),
    units: all(({ units }) => units),
    mandatoryUnits: all(({ mandatoryUnits }) => mandatoryUnits),
    lastDates: all(({ lastDates }) => lastDates),
    completeUnitLists: all(({ completeUnitLists }) => completeUnitLists),
  };
}
