import { useCallback, useRef, useState, useSyncExternalStore, type DragEvent, type ReactElement } from 'react';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { MessageBar } from './message-bar';
import { sourceOf } from './opened';
import type { PageParts } from './page-parts';
import { PanePlace } from './pane-place';
import { sampleSource } from './sample';
import { SheetPlace } from './sheet-place';
import { Splitter } from './splitter';
import { keptWords } from '../words/kept';
import { StatusLine } from './status-line';
import { UndoButtons } from './undo-buttons';
import { useRegions } from './use-regions';
import { useRestore } from './use-restore';
import { useWorkbench } from './use-workbench';
import { pageWords } from '../words/page';

/** The page that stands in where Excel is absent: a workbook, and the pane beside it. */
export function Workbench({ parts }: { readonly parts: PageParts }): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => picker.current?.click(), []);
  const { opened, opening, message, said, kept, open, save, tell, say, fail } = useWorkbench(parts, choose);
  const refuse = useCallback((sentence: string) => tell({ tone: 'error', sentence, actions: [] }), [tell]);
  const restore = useRestore(opened?.workbook ?? null, say, fail);
  useRegions();
  const [isOver, setIsOver] = useState(false);

  const openFile = (file: File | undefined | null): void => {
    if (file) open(sourceOf(file));
  };
  const drop = {
    // Above the pane it is the pane that takes what is dropped; a workbook that it has no use for comes back.
    onDragOver: (event: DragEvent): void => {
      setIsOver(!event.isDefaultPrevented());
      event.preventDefault();
    },
    onDragLeave: (): void => setIsOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      openFile(event.dataTransfer.files[0]);
    },
  };

  return (
    <div className="workbench" {...drop}>
      <header>
        <p className="name">{pageWords.name}</p>
        {opened && <FileName name={opened.source.name} workbook={opened.workbook} />}
        <div className="actions">
          <button type="button" className="primary" onClick={choose}>
            {pageWords.openWorkbook}
          </button>
          <button type="button" onClick={save} disabled={!opened}>
            {pageWords.saveCopy}
          </button>
          {opened && <UndoButtons workbook={opened.workbook} onRestore={restore} />}
          <button type="button" onClick={() => open(sampleSource)}>
            {pageWords.sample}
          </button>
        </div>
        <input
          ref={picker}
          type="file"
          aria-label={pageWords.workbookToOpen}
          className="unseen"
          tabIndex={-1}
          accept=".xlsx,.xlsm,.csv,.tsv,.tab,.txt"
          onChange={({ target }) => {
            openFile(target.files?.[0]);
            target.value = '';
          }}
        />
        {kept.canKeep && (
          <label className="keep" title={keptWords.switchTitle}>
            <input type="checkbox" checked={kept.isOn} onChange={({ target }) => kept.turn(target.checked)} />
            {keptWords.switch}
          </label>
        )}
        <p className="privacy">{pageWords.privacy}</p>
      </header>
      {message && <MessageBar message={message} onClose={() => tell(null)} />}
      {opening !== null && (
        <p className="message" role="status">
          {pageWords.opening(opening)}
        </p>
      )}
      <Splitter
        sheet={
          <div className={isOver ? 'sheet-place over' : 'sheet-place'}>
            {opened ? (
              <>
                <SheetPlace key={opened.id} workbook={opened.workbook} onRefused={refuse} onFailed={fail} say={say} />
                <StatusLine said={said} workbook={opened.workbook} />
              </>
            ) : (
              <p className="starting">{opening === null ? pageWords.begin : ''}</p>
            )}
          </div>
        }
        pane={
          <aside className="pane-place" aria-label={pageWords.pane}>
            {opened && <PanePlace key={opened.id} opened={opened} parts={parts} openInstead={openFile} />}
          </aside>
        }
      />
    </div>
  );
}

function FileName({ name, workbook }: { readonly name: string; readonly workbook: OpenWorkbook }): ReactElement {
  const { isUnsaved } = useSyncExternalStore(workbook.subscribe, workbook.view);
  return (
    <p className="file-name">
      {name}
      {isUnsaved && <span className="unsaved"> {pageWords.notSaved}</span>}
    </p>
  );
}
