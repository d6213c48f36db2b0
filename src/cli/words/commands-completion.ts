/** What is said where the script of a shell is asked for. */
export const completionCommandWords = {
  whichShell: 'Which shell: bash, zsh, fish or powershell? See entrywise completion --help.',
  oneShell: (another: string) => `One shell at a time: "${another}" is one too many.`,
  /** @param meant a sentence with a space before it, or nothing */
  noScript: (shell: string, meant: string) =>
    `There is no script for "${shell}".${meant} Shells are bash, zsh, fish and powershell.`,
};
