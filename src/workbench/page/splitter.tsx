import {
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { pageWords } from '../words/page';

const NARROWEST = 320;
const WIDEST = 640;
const FIRST = 380;
const STEP = 20;

export interface SplitterProps {
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
}

/** The sheet and the pane side by side, with a border between them that can be moved; on narrow screens one above the other. */
export function Splitter({ sheet, pane }: SplitterProps): ReactElement {
  const [width, setWidth] = useState(FIRST);
  const setWithin = (wanted: number): void => setWidth(Math.round(Math.max(NARROWEST, Math.min(WIDEST, wanted))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWithin(wanted);
  };
  const onPointerDown = (event: PointerEvent): void => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWithin(window.innerWidth - event.clientX);
  };
  const style: CSSProperties & Record<'--pane-width', string> = { '--pane-width': `${width}px` };

  return (
    <div className="split" style={style}>
      <main className="sheet-side">
        {sheet}
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={pageWords.paneWidth}
          aria-valuenow={width}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          tabIndex={0}
          className="splitter"
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
        />
      </main>
      {pane}
    </div>
  );
}
