import { counted } from '../../entries';

function when(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

export const keptWords = {
  switch: 'Keep unsaved changes on this machine',
  switchTitle:
    'Then a crash or a closed tab loses nothing. On a machine that others use, switch it off: that deletes what is kept.',
  switchForgotten: 'This browser cannot remember this switch. Switch it off again on your next visit.',
  left: (name: string, at: number) => `'${name}' has changes of ${when(at)} that were not saved.`,
  leftUnreadable: 'Some changes that this browser kept cannot be read any more.',
  lastSaved: (name: string, at: number) =>
    `You last saved '${name}' on ${when(at)}. Go on with that one: what was sent is kept in it.`,
  open: 'Open them',
  forget: 'Delete them',
  noRoom: 'This browser has no room, or is not allowed, to keep unsaved changes. Save often.',
  openElsewhere: (name: string) =>
    `A file named '${name}' is open in another tab too. Work in one of them only: neither sees the changes of the other.`,
  madeElsewhere: (name: string) =>
    `Entry files were made of '${name}' in another tab. This tab does not know of them and would use the same file numbers again. Save the workbook there, and open it here again.`,
  unsaved: (name: string) => `'${name}' has changes that are not saved.`,
  unsavedFiles: (files: number) =>
    `${counted(files, 'entry file')} made but not saved. The register counts ${files === 1 ? 'it' : 'them'} as made.`,
  loseThem: 'Open and lose the changes',
  loseFiles: 'Open and lose the files',
  sampleInstead: (name: string) => `The sample will replace '${name}'.`,
  openSample: 'Open the sample',
};
