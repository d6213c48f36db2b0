import type { ReactElement } from 'react';

/** What was just done, in passing, below the sheet; read out by screen readers. */
export function StatusLine({ sentence }: { readonly sentence: string }): ReactElement {
  return (
    <p className="status-line" role="status">
      {sentence}
    </p>
  );
}
