import { lazy } from 'react';

const findings = () => import('./findings/Findings');

/** What the first view does not need: each comes as a file of its own when it is first shown. */
export const Findings = lazy(() => findings().then(({ Findings: part }) => ({ default: part })));
export const ReadingPage = lazy(() =>
  import('./reading/ReadingPage').then(({ ReadingPage: part }) => ({ default: part })),
);
export const RulePage = lazy(() => import('./rules/RulePage').then(({ RulePage: part }) => ({ default: part })));
export const FeesTab = lazy(() => import('./fees/FeesTab').then(({ FeesTab: part }) => ({ default: part })));
export const SubmitTab = lazy(() => import('./submit/SubmitTab').then(({ SubmitTab: part }) => ({ default: part })));
export const ReferenceTab = lazy(() =>
  import('./reference/ReferenceTab').then(({ ReferenceTab: part }) => ({ default: part })),
);
export const CopyButton = lazy(() => import('./CopyButton').then(({ CopyButton: part }) => ({ default: part })));
export const NoticeActions = lazy(() =>
  import('./NoticeActions').then(({ NoticeActions: part }) => ({ default: part })),
);
export const NoHeadings = lazy(() => import('./check/NoHeadings').then(({ NoHeadings: part }) => ({ default: part })));
export const SeveralSheets = lazy(() =>
  import('./check/SeveralSheets').then(({ SeveralSheets: part }) => ({ default: part })),
);

/** Loads what shows findings, before it is wanted. Of what goes wrong is told when it is. */
export function loadFindings(): void {
  findings().catch(() => undefined);
}
