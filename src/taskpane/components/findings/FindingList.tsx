import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { findingsWords } from '../../words/findings';
import { useScroller } from '../scroller';
import { FindingLine } from './FindingLine';
import { GroupLine } from './GroupLine';
import { keyOf, type Line } from './group-findings';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface FindingListProps {
  readonly lines: readonly Line[];
  /** The finding whose details are shown, by its key. */
  readonly shown: string | null;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
};

/** Told apart by what is cheap to tell: it is asked of every line of the list. */
const lineKey = (line: Line | undefined): string | number =>
  line === undefined ? '' : line.kind === 'group' ? line.group.key : line.finding.id;

/** The lines of the list: only those in view are in the page. One stop of the Tab key, arrows move from line to line. */
export function FindingList({ lines, shown }: FindingListProps): ReactElement {
  const styles = useStyles();
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const hasFocus = useRef(false);
  const [active, setActive] = useState(0);
  const [top, setTop] = useState(0);
  const current = Math.min(active, lines.length - 1);

  // Whatever is drawn above the list changes its place within what is scrolled; the same place again draws nothing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const place = (list.current?.offsetTop ?? 0) - (scroller.current?.offsetTop ?? 0);
    if (place !== top) setTop(place);
  });

  // The compiler of React is not used here, which is what this library would trouble.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (lines[line]?.kind === 'group' ? 40 : 64),
    getItemKey: (line) => lineKey(lines[line]),
    overscan: 6,
    scrollMargin: top,
  });

  const focus = (line: number): void => {
    setActive(line);
    virtual.scrollToIndex(line, { align: 'auto' });
    requestAnimationFrame(() => buttonOf(list.current, line)?.focus());
  };

  // Where the line that had the focus is gone, the one in its place gets it: nobody is thrown out of the list.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) buttonOf(list.current, current)?.focus();
  }, [lines, current]);

  const move = (event: KeyboardEvent): void => {
    const isLine = event.target instanceof HTMLElement && event.target.dataset.line !== undefined;
    const next = isLine ? STEPS[event.key]?.(current, lines.length - 1) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      aria-label={findingsWords.list}
      onKeyDown={move}
      onFocus={({ target }) => {
        hasFocus.current = true;
        const line = Number(target.dataset.line ?? NaN);
        if (Number.isInteger(line)) setActive(line);
        // The details that it stands in may be measured a frame later, and the list has room for them only then.
        requestAnimationFrame(() => {
          if (document.activeElement === target) target.scrollIntoView({ block: 'nearest' });
        });
      }}
      onBlur={({ relatedTarget }) => {
        hasFocus.current = relatedTarget === null ? hasFocus.current : false;
      }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        const place = { line: index, isActive: index === current };
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            {line.kind === 'group' ? (
              <GroupLine group={line.group} isOpen={line.isOpen} {...place} />
            ) : (
              <FindingLine
                finding={line.finding}
                isShown={shown !== null && shown === keyOf(line.finding)}
                {...place}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function buttonOf(list: HTMLElement | null, line: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-line="${line}"]`) ?? null;
}
