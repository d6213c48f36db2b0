import { WorkbookError } from '../../workbook';
import { openWorkbookFile, type WorkbookFile } from '../../workbook/file';
import type { Answer, Answers, Asked, Question } from './messages';
import { sheetOutline, shownRow } from './sheet-outline';

/** Rows in one message: few enough for the page to take in between two frames. */
const SLICE = 1_000;

type Post = (answer: Answer) => void;

/**
 * The worker's side: holds the workbook, takes questions and posts answers. Nothing here knows of a worker, so that tests run
 * it where they are.
 */
export function holding(post: Post): (question: Question) => void {
  let workbook: WorkbookFile | null = null;

  async function answer(question: Question): Promise<unknown> {
    if (question.ask === 'open') {
      workbook = await openWorkbookFile(question.bytes);
      return null;
    }
    if (workbook === null) throw new Error('No workbook is open in the worker.');
    if (question.ask === 'read') return readInSlices(workbook, question, post);
    return answerFrom(workbook, question);
  }

  return (question) => {
    const { id } = question;
    answer(question).then(
      (value) => post({ id, answer: 'done', value }),
      (error: unknown) => post({ id, answer: 'failed', ...failureOf(error) }),
    );
  };
}

async function answerFrom(
  workbook: WorkbookFile,
  asked: Exclude<Asked, { ask: 'open' } | { ask: 'read' }>,
): Promise<unknown> {
  switch (asked.ask) {
    case 'sheets':
      return workbook.sheets();
    case 'settings':
      return workbook.settings();
    case 'bytes':
      return workbook.toBytes();
    case 'outline':
      return sheetOutline(await workbook.read(asked.sheet), await workbook.marks(asked.sheet));
    case 'rows': {
      const content = await workbook.read(asked.sheet);
      return Array.from({ length: asked.count }, (_, index) => shownRow(content, asked.first + index));
    }
    case 'change':
      return workbook.change(asked.sheet, asked.changes);
    case 'type':
      return workbook.type(asked.sheet, asked.cell, asked.text);
    case 'apply':
      await workbook.apply(asked.annotation);
      return null;
    case 'forms':
      await workbook.writeForms(asked.sheets);
      return null;
    case 'append':
      await workbook.append(asked.table);
      return null;
    default:
      await workbook.saveSettings(asked.settings);
      return null;
  }
}

/** Rows go ahead in slices, so that the page never takes in a whole sheet at one go. */
async function readInSlices(
  workbook: WorkbookFile,
  { id, sheet }: { readonly id: number; readonly sheet: string },
  post: Post,
): Promise<Answers['read']> {
  const { values, formats, shown, ...rest } = await workbook.read(sheet);
  const rows = values.length;
  for (let first = 0; first < rows; first += SLICE) {
    const end = first + SLICE;
    const slice = {
      values: values.slice(first, end),
      formats: formats.slice(first, end),
      shown: shown.slice(first, end),
    };
    post({ id, answer: 'slice', slice: { ...slice, rows } });
  }
  return { ...rest, values: [], formats: [], shown: [] };
}

function failureOf(error: unknown): { readonly message: string; readonly isForUser: boolean } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /memory|allocation|length/i.test(message))
    return { message: NO_MEMORY, isForUser: true };
  return { message, isForUser: error instanceof WorkbookError };
}

const NO_MEMORY =
  'The workbook needs more memory than this browser gives to a page. Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.';
