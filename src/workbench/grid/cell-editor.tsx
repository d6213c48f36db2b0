import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';

export interface CellEditorProps {
  readonly address: string;
  readonly text: string;
  /** Where the selection goes when the text is taken. */
  readonly onTake: (text: string, then: 'down' | 'right' | 'stay') => void;
  readonly onLeave: () => void;
}

/** The field in a cell that is changed: Enter and Tab take the text, Escape leaves the cell as it was. */
export function CellEditor({ address, text, onTake, onLeave }: CellEditorProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);

  const end = (action: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    action();
  };
  const take = (then: 'down' | 'right' | 'stay'): void => end(() => onTake(field.current?.value ?? text, then));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') end(onLeave);
    else if (event.key === 'Enter') take('down');
    else if (event.key === 'Tab' && !event.shiftKey) take('right');
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
      onKeyDown={onKeyDown}
      onBlur={() => take('stay')}
    />
  );
}
