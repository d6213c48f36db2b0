import { firstInWords } from '../../entries';
import { WorkbookError } from '../workbook';
import { inFrontWords } from '../words/in-front';

/** The sheet of that name or id is not there; says which are. */
export function noSheet(name: string, worksheets: Excel.WorksheetCollection): WorkbookError {
  const there = firstInWords(worksheets.items.map((sheet) => `'${sheet.name}'`));
  return new WorkbookError(inFrontWords.noSheet(name, there));
}

/** A range that Excel need not remember once the request is done, which saves a request for forgetting it. */
export function untracked<Ranges extends Excel.Range | Excel.RangeAreas>(ranges: Ranges): Ranges {
  ranges.untrack();
  return ranges;
}
