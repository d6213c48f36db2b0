import { lazy, Suspense, type ReactElement } from 'react';
import type { PaneOfProps } from './pane-of';

/** The pane is a chunk of its own: the sheet is there before it. */
const PaneOf = lazy(() => import('./pane-of'));

/** Where the pane stands beside the sheet. */
export function PanePlace(props: PaneOfProps): ReactElement {
  return (
    <Suspense fallback={<p className="starting">The pane is starting.</p>}>
      <PaneOf {...props} />
    </Suspense>
  );
}
