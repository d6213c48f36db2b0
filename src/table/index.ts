export * from './annotate';
export * from './annotation';
export { CHECK_HEADING, FEE_HEADING, GROUP_HEADINGS, HEADINGS } from './headings';
export * from './read-entries';
export * from './recognise';
export * from './sheet-content';
export { SUMMARY_SHEET } from './summary-sheet';
