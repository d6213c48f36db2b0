export { buildFiles } from './build';
export {
  centreOf,
  LOOKS_SENT,
  NUMBER_TAKEN,
  OTHER_CENTRE,
  RENUMBERED,
  SIZE_CHANGE,
  sortHeld,
  type SortedEntries,
} from './held';
export { filesMade, type FileMade } from './files-elsewhere';
export { makePlan, type PlanSources } from './make-plan';
export { nothingNewWords } from './nothing-new';
export * from './sort-entries';
export { recordedAsSent, recordLines, type Recorded } from './record-lines';
export * from './submission-plan';
