import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';

/** Where the selection goes when the text is taken. */
export type Then = 'down' | 'up' | 'right' | 'left' | 'next' | 'previous' | 'stay';

export interface CellEditorProps {
  readonly address: string;
  readonly text: string;
  /** Begun by typing: arrows take the text and go on, as in Excel. Else they move in the text. */
  readonly isTyped: boolean;
  readonly onTake: (text: string, then: Then) => void;
  readonly onLeave: () => void;
  /** Told of each change, and of null at the end: a text that nobody took yet would be lost. */
  readonly onDraft: (text: string | null) => void;
}

const ARROWS: Readonly<Record<string, Then>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The field in a cell that is changed: Enter and Tab take the text, Escape leaves the cell as it was. */
export function CellEditor({ address, text, isTyped, onTake, onLeave, onDraft }: CellEditorProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  // Before the browser goes on with the key that began it: a letter put together of two keys is written here.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  useEffect(() => () => onDraft(null), [onDraft]);

  const end = (action: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    action();
  };
  const take = (then: Then): void => end(() => onTake(field.current?.value ?? text, then));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const arrow = isTyped && !event.shiftKey ? ARROWS[event.key] : undefined;
    if (event.key === 'Escape') end(onLeave);
    else if (event.key === 'Enter') take(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') take(event.shiftKey ? 'previous' : 'next');
    else if (arrow) take(arrow);
    else return;
    event.preventDefault();
  };

  return (
    <input
      ref={field}
      className="editor"
      aria-label={`Cell ${address}`}
      defaultValue={text}
      autoComplete="off"
      spellCheck={false}
      onInput={({ currentTarget }) => onDraft(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => take('stay')}
    />
  );
}
