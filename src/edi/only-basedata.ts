import { zipSync } from 'fflate';
import { readBasedataFile } from './basedata-file';
import { isZip, unzipBasedata, type NamedBytes } from './unzip-basedata';

/** A zip that is made here says nothing of when. */
const NO_MOMENT = '1980-01-01T00:00:00';

const unheard = (): void => undefined;

/**
 * What of a file is basedata, as a file of the same name: of a zip its basedata, whatever else it holds. Null where nothing is: a zip of
 * what a centre sent and fetched also has entry files and results, with the details of candidates.
 */
export function onlyBasedata(file: NamedBytes): NamedBytes | null {
  if (!isZip(file.bytes)) return isBasedata(file) ? file : null;
  const parts = unzipBasedata(file, () => unheard).filter(isBasedata);
  if (parts.length === 0) return null;
  const inside = parts.map(({ name, bytes }) => [name.slice(file.name.length + 1), bytes] as const);
  return { name: file.name, bytes: zipSync(Object.fromEntries(inside), { mtime: NO_MOMENT }) };
}

function isBasedata(file: NamedBytes): boolean {
  return readBasedataFile(file, unheard) !== null;
}
