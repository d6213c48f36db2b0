import { lazy, Suspense, type ReactElement } from 'react';
import type { PaneOfProps } from './pane-of';
import { pageWords } from '../words/page';

/** The pane is a chunk of its own: the sheet is there before it. */
const PaneOf = lazy(() => import('./pane-of'));

/** Where the pane stands beside the sheet. */
export function PanePlace(props: PaneOfProps): ReactElement {
  return (
    <Suspense fallback={<p className="starting">{pageWords.paneStarting}</p>}>
      <PaneOf {...props} />
    </Suspense>
  );
}
