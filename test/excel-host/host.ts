import { FLAG, type Batch, type BatchError, type BatchResult } from './protocol/batch';
import { References } from './protocol/references';
import { runBatch, type Served } from './protocol/run-batch';
import { madeObject } from './objects/made-object';
import { HostWorkbook } from './objects/workbook';
import type { Book } from './book/book';

/** What Excel, the network or the user do to an add-in; set and taken away while a test goes on. */
export interface Faults {
  /** The user edits a cell. */
  isCellEdited?: boolean;
  /** The session with the workbook is over, as after a long pause on the web. */
  isSessionLost?: boolean;
  /** Bytes of a request and of an answer; those of Excel on the web unless told. */
  mostBytes?: number;
  /** Everything fails in this way. */
  fails?: { readonly code: string; readonly message: string };
  /** Called before a request is answered: what another user does just then. */
  before?: (request: number) => void;
}

/** Bytes of a request or an answer, at most, of Excel on the web. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A request that was answered. */
export interface Logged {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** Changes the workbook, as Office.js sees it. */
  readonly writes: boolean;
  /** Whether what the user did before can still be undone, as Office.js tells older Excels. */
  readonly keepsUndo: boolean;
  readonly batch: Batch;
}

/** Excel's side of Office.js: answers batches from a workbook in memory, and keeps a record of them. */
export class ExcelHost {
  readonly log: Logged[] = [];
  readonly faults: Faults = {};
  readonly #served: Served;

  constructor(readonly book: Book) {
    this.#served = { workbook: new HostWorkbook(book), references: new References(), made: madeObject };
  }

  /** Answers the batch that is the body of a request. */
  answer(body: string, flags: number): string {
    this.faults.before?.(this.log.length);
    const batch: Batch = JSON.parse(body);
    const bytes = Buffer.byteLength(body);
    const most = this.faults.mostBytes ?? MOST_BYTES;
    const refused = this.#refusal(bytes > most);
    let result = refused ? { Results: [], Error: refused } : this.book.byAddIn(() => runBatch(this.#served, batch));
    let answer = JSON.stringify(result);
    if (Buffer.byteLength(answer) > most) {
      result = {
        Results: [],
        Error: failure('ResponsePayloadSizeLimitExceeded', 'The response payload is too large.'),
      };
      answer = JSON.stringify(result);
    }
    const writes = (flags & FLAG.write) !== 0;
    const keepsUndo = !writes || (flags & FLAG.undoable) !== 0;
    const answerBytes = Buffer.byteLength(answer);
    this.log.push({ bytes, answerBytes, actions: batch.Actions.length, writes, keepsUndo, batch });
    return answer;
  }

  #refusal(isTooLarge: boolean): BatchError | null {
    if (this.faults.fails) return failure(this.faults.fails.code, this.faults.fails.message);
    if (this.faults.isSessionLost) return failure('InvalidOrTimedOutSession', 'The session has expired.');
    if (this.faults.isCellEdited) return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    return isTooLarge ? failure('RequestPayloadSizeLimitExceeded', 'The request payload is too large.') : null;
  }
}

function failure(Code: string, Message: string): BatchError {
  return { Code, Message, Location: '', HttpStatusCode: 400 };
}

export type { BatchResult };
