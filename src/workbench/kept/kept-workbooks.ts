import { fieldsOf, isNameKept } from '../../taskpane';
import { isTime } from './last-saved';

/** A workbook with changes that its user has not saved, as it is kept on this machine. */
export interface KeptWorkbook {
  readonly id: string;
  /** The name of the file that was opened. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was kept last, in milliseconds since 1970. */
  readonly at: number;
}

/** Where unsaved changes are kept. Each throws where the browser keeps nothing, has no room, or does not answer. */
export interface KeptWorkbooks {
  put(workbook: KeptWorkbook): Promise<void>;
  remove(id: string): Promise<void>;
  /** All that is there; what is not as this version keeps it is for the asker to judge. */
  all(): Promise<readonly unknown[]>;
  clear(): Promise<void>;
}

const DATABASE = 'entrywise-unsaved';
const STORE = 'workbooks';
/** The longest that an answer is waited for, in milliseconds. Browsers have databases that never answer, and that must be told like any other failure. */
const LONGEST_WAIT = 30_000;

/** The browser's database for this site, opened for each use: another tab may use it too. */
export function browserKept(databases: IDBFactory): KeptWorkbooks {
  type Request<Result> = (store: IDBObjectStore) => IDBRequest<Result>;

  async function answer<Result>(mode: IDBTransactionMode, request: Request<Result>): Promise<Result> {
    const database = await opened(databases);
    try {
      const transaction = database.transaction(STORE, mode);
      const asked = request(transaction.objectStore(STORE));
      // What is written is there only when the transaction is over: a full disk shows then.
      await new Promise<void>((done, failed) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => failed(transaction.error ?? new Error('aborted'));
        transaction.onerror = () => failed(transaction.error ?? new Error('failed'));
      });
      return asked.result;
    } finally {
      database.close();
    }
  }

  function ask<Result>(mode: IDBTransactionMode, request: Request<Result>): Promise<Result> {
    return inTime(answer(mode, request));
  }

  return {
    put: async (workbook) => {
      await ask('readwrite', (store) => store.put(workbook));
    },
    remove: (id) => ask('readwrite', (store) => store.delete(id)),
    all: () => ask('readonly', (store): IDBRequest<unknown[]> => store.getAll()),
    clear: () => ask('readwrite', (store) => store.clear()),
  };
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('no answer')), LONGEST_WAIT);
    void answer.then(done, failed).finally(() => clearTimeout(timer));
  });
}

function opened(databases: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = databases.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('refused'));
    request.onblocked = () => failed(new Error('blocked'));
  });
}

/**
 * A kept workbook as it can be opened; one whose name or time is damaged is all the same, under a name of ours and as if kept now. So is
 * one of a day to come: the clock was wrong, or is. Null where its bytes are lost.
 * @param now in milliseconds since 1970
 */
export function readKeptWorkbook(kept: unknown, now: number): KeptWorkbook | null {
  const { id, name, bytes, at } = Object.fromEntries(fieldsOf(kept));
  if (typeof id !== 'string' || !(bytes instanceof Uint8Array) || bytes.length === 0) return null;
  return { id, name: isNameKept(name) ? name : 'unsaved.xlsx', bytes, at: isTime(at) && at <= now ? at : now };
}
