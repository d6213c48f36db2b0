export { Pane, type PaneProps } from './components/Pane';
export type { FileToSave, PaneHost, Saved } from './host';
export { createDesk, type Desk } from './desk/desk';
export type { DeskState } from './desk/state';
export { copyText, downloadsOn, fileSaver, savingPage, zipFiles, type Copied, type SavingPage } from './saving';
export { systemTheme, type Theme } from './theme';
export { startWorker } from './worker/start-worker';
