import { lazy } from 'react';

/** Comes as a file of its own when it is first shown. */
export const Unregistered = lazy(() => import('./Unregistered').then(({ Unregistered: part }) => ({ default: part })));
