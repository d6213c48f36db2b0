export { Pane, type PaneProps } from './components/Pane';
export type { FileToSave, PaneHost, Saved } from './host';
export { createController, type PaneController } from './state/controller';
export type { PaneState } from './state/pane-state';
export { copyText, downloadsOn, fileSaver, savingPage, zipFiles, type Copied, type SavingPage } from './saving';
export { systemTheme, type Theme } from './theme';
export { connect, pagePort, workerPort, type Answers, type Call, type Peer, type WorkerPort } from './worker/rpc';
export { receiveSheet, sendSheet, throwWorkbookError, type SheetCall } from './worker/send-sheet';
export { startWorker } from './worker/start-worker';
