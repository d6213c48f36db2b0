/** What the small file says that starts the program. */
export const startWords = {
  noProgram: (folder: string) =>
    `entrywise: program.cjs is missing in ${folder}. It must lie beside entrywise.cjs: copy the whole folder, and try again.\n`,
};
