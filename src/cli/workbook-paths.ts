import { readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { addAll, labelOrder, UserError } from '../entries';
import { systemReason } from './system-reason';
import { filesWords } from './words/files';

/** Files that hold a list, by name; Excel keeps `~$` beside a workbook that is open. */
const LIST = /^(?!~\$).*\.(?:xlsx|xlsm|csv|tsv)$/i;
const HAS_PATTERN = /[*?]/;

/** A pattern of file names as the shells of Windows pass it on: `*.xlsx`, `12?.xlsx`. */
function matching(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i');
}

function namesIn(folder: string, asked: string): string[] {
  try {
    return readdirSync(folder).sort(labelOrder);
  } catch (error) {
    throw new UserError(filesWords.cannotBeRead(asked, systemReason(error)));
  }
}

/** What is there under a name; null where nothing is that can be looked at. */
function statOf(given: string): Stats | null {
  try {
    return statSync(given);
  } catch {
    return null;
  }
}

function pathsOf(given: string): string[] {
  const there = statOf(given);
  if (there?.isDirectory() === true) {
    const names = namesIn(given, given).filter((name) => LIST.test(name));
    if (names.length === 0) throw new UserError(filesWords.noWorkbook(given));
    return names.map((name) => path.join(given, name));
  }
  const pattern = path.basename(given);
  if (!HAS_PATTERN.test(pattern) || there !== null) return [given];
  const names = namesIn(path.dirname(given), given).filter(
    (name) => matching(pattern).test(name) && !name.startsWith('~$'),
  );
  if (names.length === 0) throw new UserError(filesWords.noSuchName(given));
  return names.map((name) => path.join(path.dirname(given), name));
}

/**
 * The workbooks that words on the command line mean: files, folders of them, and patterns where the shell has not replaced them. Each once, in
 * the order in which they are named. Throws UserError.
 */
export function workbookPaths(given: readonly string[]): string[] {
  const found: string[] = [];
  for (const one of given) addAll(found, pathsOf(one));
  return [...new Map(found.map((file) => [path.resolve(file), file])).values()];
}
