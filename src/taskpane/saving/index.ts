export { copyText, type Copied } from './copy-text';
export { fileSaver } from './save-file';
export { downloadsOn, savingPage, type SavingPage } from './saving-page';
export { zipFiles } from './zip-files';
