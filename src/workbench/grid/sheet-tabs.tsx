import type { KeyboardEvent, ReactElement } from 'react';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import { pageWords } from '../words/page';

export interface SheetTabsProps {
  readonly workbook: OpenWorkbook;
  readonly view: WorkbookView;
  /** The id of the element that shows the sheet. */
  readonly shows: string;
}

/** The sheets of the workbook. Hidden ones are left out, unless one is in front because the user was taken there. */
export function SheetTabs({ workbook, view, shows }: SheetTabsProps): ReactElement {
  const { sheets, front } = view;
  const names = sheets.filter(({ visible, name }) => visible || name === front).map(({ name }) => name);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : names[(names.indexOf(front) + step + names.length) % names.length];
    if (next === undefined) return;
    event.preventDefault();
    workbook.show(next);
    const place = names.indexOf(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[place]?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={pageWords.sheets} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === front}
          aria-controls={shows}
          tabIndex={name === front ? 0 : -1}
          onClick={() => workbook.show(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
