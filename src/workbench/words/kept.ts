import { counted } from '../../entries';

export const keptWords = {
  switch: 'Keep unsaved changes on this machine',
  switchTitle:
    'So that a crash or a closed tab loses nothing. Switch it off on a machine that others use: what is kept is deleted then.',
  left: (name: string, at: number) =>
    `'${name}' has changes of ${new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })} that were not saved.`,
  open: 'Open them',
  forget: 'Delete them',
  noRoom: 'This browser has no room, or is not allowed, to keep unsaved changes. Save often.',
  openElsewhere: (name: string) =>
    `A file named '${name}' is open in another tab too. Work in one of them only: neither sees the changes of the other.`,
  madeElsewhere: (name: string) =>
    `Entry files were made of '${name}' in another tab, and this one does not know of them: it would give others the same numbers. Save the workbook there, and open it here again.`,
  unsaved: (name: string) => `'${name}' has changes that are not saved.`,
  unsavedFiles: (files: number) =>
    `${counted(files, 'entry file')} made and not saved. The register counts ${files === 1 ? 'it' : 'them'} as made.`,
  loseThem: 'Open and lose the changes',
  loseFiles: 'Open and lose the files',
  sampleInstead: (name: string) => `The sample takes the place of '${name}'.`,
  openSample: 'Open the sample',
};
