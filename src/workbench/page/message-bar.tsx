import type { ReactElement } from 'react';
import { pageWords } from '../words/page';

/** What the page has to tell, above the sheet. */
export interface Message {
  readonly tone: 'error' | 'done' | 'question';
  readonly sentence: string;
  /** What the user can do about it, beside closing the message. */
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
  /** What closing it comes to, where that is more than having read it. */
  readonly close?: string;
}

export interface MessageBarProps {
  readonly message: Message;
  readonly onClose: () => void;
}

export function MessageBar({ message, onClose }: MessageBarProps): ReactElement {
  const { tone, sentence, actions, close = pageWords.close } = message;
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
          {close}
        </button>
      </div>
    </div>
  );
}
