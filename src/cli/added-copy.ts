import path from 'node:path';
import type { Filling } from '../table';
import { copyName } from '../workbook/file';
import type { Session } from './session';
import { writeOutput } from './write-output';

/** Writes a copy of the workbook with cells filled, where a folder for it was given and there is anything to fill; returns its path, else null. */
export async function addedCopy(session: Session, fillings: readonly Filling[]): Promise<string | null> {
  const { given, workbook } = session;
  const { out } = given;
  if (out === null || fillings.length === 0) return null;
  for (const filling of fillings) await workbook.fill(filling);
  const name = copyName(path.basename(given.workbook), 'added', session);
  await writeOutput(out, [{ name, bytes: await workbook.toBytes() }], {
    input: given.workbook,
    replace: given.replace,
  });
  return path.join(out, name);
}
