/** Whether a UCI cell says, in one of the usual words, that there is none. */
export function isNoUci(text: string): boolean {
  return /^(?:|tbc|tba|n\/?a|none|no|nil|unknown|-+|–|\?+)$/i.test(text);
}
