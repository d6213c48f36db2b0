export { Pane, type PaneProps } from './components/Pane';
export type { FileToSave, PaneHost, Saved, UndoSteps, WritingNow } from './host';
export { createController, type PaneController } from './state/controller';
export type { PaneState } from './state/pane-state';
export { fieldsOf, isNameKept } from './state/kept-fields';
export type { KeptKey } from './kept-keys';
export { keptTexts, localStorageOf } from './kept-texts';
export { copyText, downloadsOn, fileSaver, savingPage, zipFiles, type Copied, type SavingPage } from './saving';
export { serial } from './serial';
export { systemTheme, type Theme } from './theme';
export { connect, pagePort, workerPort, type Answers, type Call, type Peer, type WorkerPort } from './worker/rpc';
export { checkWorker } from './worker/check-worker';
export {
  receiveSheet,
  sendSheet,
  throwWorkbookError,
  type SheetCall,
  type SheetRest,
  type SheetSlice,
} from './worker/send-sheet';
export { siteYearFile } from './site-year-file';
export { startWorker } from './worker/start-worker';
export { todayOf } from './today';
export { afterAWhile } from './after-a-while';
