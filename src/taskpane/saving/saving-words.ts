/** What the user is told about saving files. */
export const SAVING_WORDS = {
  lookInDownloads: (name: string): string =>
    `Look for ${name} in the folder for downloads. If nothing appeared there, the browser did not allow it: allow downloads for this page, and save again.`,
  againInDownloads: (name: string): string =>
    `${name} was downloaded before. If it is still in the folder for downloads, the new one is called ${numbered(name)}, and must not be sent under that name. Delete both and save again, or save all files as one zip.`,
  renamed: (wanted: string, got: string): string =>
    `The file was saved as ${got}. It has to be called ${wanted}: rename it before you send it.`,
  notWritten: (name: string, reason: string): string =>
    `${name} could not be written there (${reason}). Choose another folder; if an empty file of that name was left behind, delete it.`,
  noDownloads:
    'Excel for Mac and iPad does not let a pane save files. Open this workbook in Excel on the web or in the workbench and save there.',
  blocked: (name: string): string =>
    `The browser did not allow ${name} to be saved. Open this workbook in the workbench and save there.`,
  selectAndCopy: 'The browser does not allow copying here. Select the text and press Ctrl+C, or Cmd+C on a Mac.',
} as const;

/** As browsers name a file whose name is taken: `E9R269999_72 (1).X01`. */
function numbered(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? `${name} (1)` : `${name.slice(0, dot)} (1)${name.slice(dot)}`;
}
