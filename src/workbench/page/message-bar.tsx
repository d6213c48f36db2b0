import type { ReactElement } from 'react';
import { pageWords } from '../words/page';

/** What the page has to tell, above the sheet. */
export interface Message {
  readonly tone: 'error' | 'done' | 'question';
  readonly sentence: string;
  /** What the user can do about it, beside closing the message. */
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
}

export interface MessageBarProps {
  readonly message: Message;
  readonly onClose: () => void;
}

export function MessageBar({ message, onClose }: MessageBarProps): ReactElement {
  const { tone, sentence, actions } = message;
  return (
    <div className={`message ${tone}`} role={tone === 'done' ? 'status' : 'alert'}>
      <p>{sentence}</p>
      <div className="actions">
        {actions.map(({ label, act }) => (
          <button key={label} type="button" onClick={act}>
            {label}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          {pageWords.close}
        </button>
      </div>
    </div>
  );
}
