import { useCallback, useEffect, useState } from 'react';
import type { Saved } from '../../taskpane';
import { UserError } from '../../entries';
import type { Message } from './message-bar';
import { openSource, textFileWords, type Opened, type Source } from './opened';
import type { PageParts } from './page-parts';
import { sampleSource } from './sample';

/** What the page shows, and what can be done. */
export interface Workbench {
  readonly opened: Opened | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly message: Message | null;
  /** Opens a workbook in place of the one that is there, asking first where that has changes that are not saved. */
  open(source: Wanted): void;
  save(): void;
  tell(message: Message | null): void;
  /** What was just done, in passing. */
  readonly said: string;
  say(sentence: string): void;
  /** Tells of what went wrong. */
  fail(error: unknown): void;
}

/** A file, or the sample, which is only fetched when it is wanted. */
type Wanted = Source | ((parts: PageParts) => Promise<Source>);

export function useWorkbench(parts: PageParts): Workbench {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [message, tell] = useState<Message | null>(null);
  const [said, say] = useState('');

  const replace = useCallback(
    async (wanted: Wanted, before: Opened | null) => {
      tell(null);
      setOpening(typeof wanted === 'function' ? 'the sample workbook' : wanted.name);
      try {
        const source = typeof wanted === 'function' ? await wanted(parts) : wanted;
        const next = await openSource(source, parts);
        before?.workbook.file.stop();
        setOpened(next);
        const sentence = textFileWords(next);
        if (sentence !== null) tell({ tone: 'done', sentence, actions: [] });
      } catch (error) {
        const name = typeof wanted === 'function' ? null : wanted.name;
        tell({ tone: 'error', sentence: sentenceOf(error, name), actions: [] });
      }
      setOpening(null);
    },
    [parts],
  );

  const open = (source: Wanted): void => {
    if (!opened?.workbook.isAtRisk) {
      void replace(source, opened);
      return;
    }
    const anyway = { label: 'Open and lose the changes', act: () => void replace(source, opened) };
    const sentence = `'${opened.source.name}' has changes that are not saved.`;
    tell({ tone: 'question', sentence, actions: [anyway] });
  };

  useEffect(() => {
    queueMicrotask(() => void replace(sampleSource, null));
  }, [replace]);

  useEffect(() => {
    if (!opened) return;
    void opened.died.then((sentence) => {
      const again = { label: 'Open again', act: () => void replace(opened.source, opened) };
      tell({ tone: 'error', sentence, actions: [again] });
    });
  }, [opened, replace]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (opened?.workbook.isAtRisk) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [opened]);

  const fail = useCallback(
    (error: unknown): void => tell({ tone: 'error', sentence: sentenceOf(error, null), actions: [] }),
    [],
  );

  return {
    opened,
    opening,
    message,
    said,
    open,
    tell,
    say,
    fail,
    save: () => void (opened && saveOpened(opened).then(tell)),
  };
}

async function saveOpened({ openedAs, workbook }: Opened): Promise<Message | null> {
  const name = openedAs.savedAs;
  try {
    // The pane's chunk, which is there by now.
    const { fileSaver, savingPage } = await import('../../taskpane');
    const { bytes, upTo } = await workbook.toSave();
    const saved = await fileSaver(savingPage(window, true))({ name, bytes });
    // What was changed while the user chose a place is not in the file.
    if (saved.kind === 'saved' || saved.kind === 'download-started' || saved.kind === 'renamed') workbook.saved(upTo);
    return messageOf(saved, name);
  } catch (error) {
    return { tone: 'error', sentence: sentenceOf(error, name), actions: [] };
  }
}

function messageOf(saved: Saved, name: string): Message | null {
  switch (saved.kind) {
    case 'cancelled':
      return null;
    case 'saved':
      return { tone: 'done', sentence: `Saved as '${name}'.`, actions: [] };
    case 'renamed':
      return { tone: 'done', sentence: `Saved as '${saved.name}'.`, actions: [] };
    case 'download-started':
      return { tone: 'done', sentence: saved.note, actions: [] };
    case 'refused':
      return { tone: 'error', sentence: saved.why, actions: [] };
  }
}

function sentenceOf(error: unknown, name: string | null): string {
  const why = error instanceof Error ? error.message : String(error);
  if (!(error instanceof UserError)) return `Something in this page went wrong, and nothing was changed. (${why})`;
  return name === null || why.includes(`'${name}'`) ? why : `'${name}' was not opened. ${why}`;
}
