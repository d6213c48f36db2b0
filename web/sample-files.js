import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';

const EXAMPLES = new URL('../examples/', import.meta.url);

/** Basedata as it is published, in one zip: the same files give the same bytes. */
export function basedataZip(files) {
  const entries = files
    .map(([name, data]) => [name, new Uint8Array(data)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9, mtime: '2026-09-01T12:00:00' }));
}

/** The files of the sample by name. */
export function sampleFiles() {
  const read = (name) => readFileSync(new URL(name, EXAMPLES));
  const basedata = readdirSync(new URL('basedata/', EXAMPLES)).map((name) => [name, read(`basedata/${name}`)]);
  return {
    'entries.xlsx': read('entries.xlsx'),
    'reference.json': read('reference.json'),
    'basedata.zip': basedataZip(basedata),
  };
}
