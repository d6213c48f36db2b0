import { keptTexts, localStorageOf, type PaneHost } from '../../taskpane';

/** What texts the browser keeps for this page. */
export function pageTexts(): Pick<PaneHost, 'remember' | 'recall' | 'forgetKept'> {
  return keptTexts(localStorageOf(window), '');
}
