import path from 'node:path';
import { UserError } from '../entries';
import { textAt } from '../table';
import { decodedText, openFile } from '../workbook/file';
import { openListSheet, openOtherList, Unusable, type OtherListOpened } from '../workflow';
import { readInput } from './read-input';
import { givenListWords } from './words/given-list';

/** A workbook, a text of values, or an A2C file as a list. Throws UserError. */
export function openList(file: string, sheet: string | null): Promise<OtherListOpened> {
  return orWhichSheet(file, async () =>
    openOtherList({ name: path.basename(file), bytes: readInput(file) }, sheet, openFile),
  );
}

/**
 * A list of candidates as text: a text file as it stands; a workbook, or values with commas below headings, as lines with tabs between their cells.
 * Throws UserError where it is neither.
 */
export async function listText(file: string, sheet: string | null): Promise<string> {
  const bytes = readInput(file);
  const text = decodedText(bytes);
  if (text?.includes('\t') === true) return text;
  try {
    return await orWhichSheet(file, async () => {
      const { workbook } = await openFile(path.basename(file), bytes);
      const { sheet: found } = await openListSheet(workbook, sheet);
      return found.values
        .map((row, at) => (row ?? []).map((_, column) => textAt(found, at, column).replace(/\s+/g, ' ')).join('\t'))
        .join('\n');
    });
  } catch (error) {
    // A text without headings has a candidate on each line.
    if (text !== null && error instanceof Unusable) return text;
    throw error;
  }
}

async function orWhichSheet<Result>(file: string, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Unusable) || error.problem !== 'several-sheets') throw error;
    throw new UserError(givenListWords.whichSheet(file, error.sheets));
  }
}
