import type { NamedBytes } from '../../edi';
import { UserError } from '../../entries';
import { OpenWorkbook } from '../workbook/open-workbook';
import type { OpenedAs } from '../workbook/messages';
import { WorkerWorkbook } from '../workbook/worker-workbook';
import type { PageParts } from './page-parts';
import { openingWords } from '../words/page';

/** A file that can be opened, again too: its bytes are only taken when they are wanted. */
export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Basedata and the like that belong to it, as the sample has them; null for the user's own file. */
  readonly given: readonly NamedBytes[] | null;
  /** Under which its unsaved changes were kept; absent where it is the file as it was saved. */
  readonly keptAs?: string;
}

/** A workbook that the page shows. */
export interface Opened {
  /** Another for every opening: another workbook is another sheet and another pane, with nothing left of the one before. */
  readonly id: string;
  readonly source: Source;
  readonly workbook: OpenWorkbook;
  /** How the file was taken, and what its copy is called. */
  readonly openedAs: OpenedAs;
  /** Told once, with a sentence, when the worker that holds it stops by itself. */
  readonly died: Promise<string>;
}

/** More than any workbook that can be read; a file beyond it is not even taken into memory. */
const LARGEST = 250_000_000;

export function sourceOf(file: File): Source {
  return {
    name: file.name,
    given: null,
    bytes: async () => {
      if (file.size > LARGEST) throw new UserError(openingWords.tooLarge(file.name, file.size));
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        throw new UserError(openingWords.unreadable(file.name));
      }
    },
  };
}

/** Opens a workbook in a worker of its own. Throws WorkbookError with a sentence where it cannot be used. */
export async function openSource(source: Source, parts: PageParts): Promise<Opened> {
  const bytes = await source.bytes();
  let tell: (sentence: string) => void = () => undefined;
  const died = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const file = new WorkerWorkbook(parts.startWorkbookWorker(), (sentence) => tell(sentence));
  try {
    const openedAs = await file.open({ name: source.name, bytes });
    const workbook = await OpenWorkbook.of(file);
    if (source.keptAs !== undefined) workbook.markUnsaved();
    return { id: source.keptAs ?? crypto.randomUUID(), source, workbook, openedAs, died };
  } catch (error) {
    file.stop();
    throw error;
  }
}

/** What is told of a file that is no workbook itself; null of one that is. */
export function textFileWords({ source, openedAs: { textWith, savedAs } }: Opened): string | null {
  if (textWith === null) return null;
  return openingWords.textFile(source.name, textWith, savedAs);
}
