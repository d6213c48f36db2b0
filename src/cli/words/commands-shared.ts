/** What several commands say. */
export const commandWords = {
  written: (file: string) => `Written: ${file}`,
};
