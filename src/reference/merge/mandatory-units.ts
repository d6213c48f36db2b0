import { given, givenSource } from '../file/given';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { Known } from '../known';
import type { JoinedPack } from '../packs/join-packs';

/** The mandatory units of each size of which they are known: as the pack has them, the officer's own list in its place. */
export function mandatoryUnits(pack: JoinedPack, file: ReferenceFile): ReadonlyMap<string, Known<readonly string[]>> {
  const known = new Map<string, Known<readonly string[]>>();
  for (const { qualification, ...units } of pack.mandatoryUnits) known.set(qualification, units);
  for (const item of file.mandatoryUnits ?? [])
    known.set(item.qualification, given(item.units, givenSource(file, item)));
  return known;
}
