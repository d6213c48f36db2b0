import { useCallback, useEffect, useRef, useState } from 'react';
import type { Saved } from '../../taskpane';
import { UserError } from '../../entries';
import type { Message } from './message-bar';
import { openSource, textFileWords, type Opened, type Source } from './opened';
import type { KeptWorkbook } from '../kept/kept-workbooks';
import { useKeptChanges, type KeptChanges } from '../kept/use-kept-changes';
import { useOtherTabs } from '../kept/other-tabs';
import { lastSaved, rememberLastSaved } from '../kept/last-saved';
import { pageTexts } from '../kept/page-texts';
import { keptWords } from '../words/kept';
import type { PageParts } from './page-parts';
import { sampleSource } from './sample';
import { NOTHING_SAID, saidNow, type Said, type Stands } from './status-line';
import { pageWords } from '../words/page';

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
  readonly said: Said;
  say(sentence: string, stands?: Stands): void;
  /** Tells of what went wrong. */
  fail(error: unknown): void;
  readonly kept: KeptChanges;
}

/** What is open in so short a time, in milliseconds, needs no word: one that comes and goes only moves the page down and up again. */
const QUICK = 300;

/** A file, or the sample, which is only fetched when it is wanted. */
type Wanted = Source | ((parts: PageParts) => Promise<Source>);

/** @param choose lets the user choose a file to open, from a click */
export function useWorkbench(parts: PageParts, choose: () => void): Workbench {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [message, tell] = useState<Message | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const tellKept = useCallback((sentence: string) => tell({ tone: 'done', sentence, actions: [] }), []);
  const kept = useKeptChanges(opened, parts.keepsChanges, tellKept);
  useOtherTabs(opened, tellKept);
  const { left, forget } = kept;
  const openedNow = useRef(opened);
  const say = useCallback(
    (sentence: string, stands: Stands = 'until-next-step') =>
      setSaid(saidNow(sentence, openedNow.current?.workbook ?? null, stands)),
    [],
  );
  /** Which opening was asked for last: only that one shows. */
  const turn = useRef(0);
  useEffect(() => {
    openedNow.current = opened;
  }, [opened]);

  const replace = useCallback(
    async (wanted: Wanted, before: Opened | null) => {
      const mine = (turn.current += 1);
      const isLatest = (): boolean => mine === turn.current;
      tell(null);
      const sayOpening = (): void => {
        if (isLatest()) setOpening(typeof wanted === 'function' ? pageWords.theSample : wanted.name);
      };
      const saying = setTimeout(sayOpening, QUICK);
      // Where nothing is open yet, nothing else says what the page is doing.
      if (before === null) sayOpening();
      try {
        const source = typeof wanted === 'function' ? await wanted(parts) : wanted;
        const next = await openSource(source, parts);
        // Another file was chosen meanwhile: the sample, say, took longer.
        if (!isLatest()) return next.workbook.file.stop();
        if (before) {
          // What the user gave up, or saved, is kept no longer.
          before.workbook.saved(Infinity);
          void forget(before.id);
          before.workbook.file.stop();
        }
        setOpened(next);
        const sentence = textFileWords(next);
        if (sentence !== null) tell({ tone: 'done', sentence, actions: [] });
      } catch (error) {
        if (!isLatest()) return;
        const name = typeof wanted === 'function' ? null : wanted.name;
        tell({ tone: 'error', sentence: sentenceOf(error, name), actions: [] });
      } finally {
        clearTimeout(saying);
      }
      setOpening(null);
    },
    [parts, forget],
  );

  const open = (source: Wanted): void => {
    const question = opened === null ? null : questionBefore(opened, typeof source === 'function');
    if (question === null) {
      void replace(source, opened);
      return;
    }
    const anyway = { label: question.label, act: () => void replace(source, opened) };
    tell({ tone: 'question', sentence: question.sentence, actions: [anyway], close: pageWords.keepWorking });
  };

  useEffect(() => {
    queueMicrotask(() => {
      void replace(sampleSource, null).then(async () => {
        const [last] = await left();
        const isSample = openedNow.current === null || openedNow.current.source.given !== null;
        if (last) offer(last);
        else if (isSample) welcomeBack();
      });
    });

    /** Which copy has the register is easily forgotten from one day to the next. */
    function welcomeBack(): void {
      const known = lastSaved(pageTexts());
      if (known === null) return;
      const actions = [{ label: pageWords.openIt, act: choose }];
      tell({ tone: 'done', sentence: keptWords.lastSaved(known.name, known.at), actions });
    }

    function offer({ id, name, bytes, at }: KeptWorkbook): void {
      const source: Source = { name, given: null, keptAs: id, bytes: () => Promise.resolve(bytes.slice()) };
      const actions = [
        { label: keptWords.open, act: () => void replace(source, openedNow.current) },
        { label: keptWords.forget, act: () => void forget(id).then(() => tell(null)) },
      ];
      tell({ tone: 'question', sentence: keptWords.left(name, at), actions });
    }
  }, [replace, left, forget, choose]);

  useEffect(() => {
    if (!opened) return;
    void opened.died.then((sentence) => {
      const again = { label: pageWords.openAgain, act: () => void replace(opened.source, opened) };
      tell({ tone: 'error', sentence, actions: [again] });
    });
  }, [opened, replace]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (opened && (opened.workbook.isAtRisk || opened.workbook.unsavedFiles > 0)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [opened]);

  const fail = useCallback(
    (error: unknown): void => tell({ tone: 'error', sentence: sentenceOf(error, null), actions: [] }),
    [],
  );

  return {
    kept,
    opened,
    opening,
    message,
    said,
    open,
    tell,
    say,
    fail,
    save: () => void (opened && saveOpened(opened, kept.isOn).then(tell)),
  };
}

/** What is asked before another workbook takes the place of this one; null for nothing. */
function questionBefore(
  { source, workbook }: Opened,
  isSample: boolean,
): { readonly sentence: string; readonly label: string } | null {
  if (workbook.isAtRisk) return { sentence: keptWords.unsaved(source.name), label: keptWords.loseThem };
  if (workbook.unsavedFiles > 0)
    return { sentence: keptWords.unsavedFiles(workbook.unsavedFiles), label: keptWords.loseFiles };
  const isOwn = source.given === null;
  return isSample && isOwn ? { sentence: keptWords.sampleInstead(source.name), label: keptWords.openSample } : null;
}

/** @param isKept whether this machine may keep the workbook's name */
async function saveOpened({ openedAs, source, workbook }: Opened, isKept: boolean): Promise<Message | null> {
  const name = openedAs.savedAs;
  try {
    // The pane's chunk, which is there by now.
    const { fileSaver, savingPage } = await import('../../taskpane');
    const { bytes, upTo } = await workbook.toSave();
    const saved = await fileSaver(savingPage(window, true))({ name, bytes });
    // What was changed while the user chose a place is not in the file.
    if (saved.kind === 'saved' || saved.kind === 'download-started' || saved.kind === 'renamed') {
      workbook.saved(upTo);
      const savedAs = saved.kind === 'renamed' ? saved.name : name;
      if (source.given === null && isKept) rememberLastSaved(pageTexts(), { name: savedAs, at: Date.now() });
    }
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
      return { tone: 'done', sentence: pageWords.saved(name), actions: [] };
    case 'renamed':
      return { tone: 'done', sentence: pageWords.saved(saved.name), actions: [] };
    case 'download-started':
      return { tone: 'done', sentence: saved.note, actions: [] };
    case 'refused':
      return { tone: 'error', sentence: saved.why, actions: [] };
  }
}

function sentenceOf(error: unknown, name: string | null): string {
  const why = error instanceof Error ? error.message : String(error);
  if (!(error instanceof UserError)) return pageWords.failed(why);
  return name === null || why.includes(`'${name}'`) ? why : pageWords.notOpened(name, why);
}
