import { lazy } from 'react';

/** Comes as a file of its own when it is first shown. */
export const BringDetails = lazy(() => import('./BringDetails').then(({ BringDetails: part }) => ({ default: part })));
