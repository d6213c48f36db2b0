import { lazy } from 'react';

/** Comes as a file of its own when it is first shown. */
export const AddEntries = lazy(() => import('./AddEntries').then(({ AddEntries: part }) => ({ default: part })));
