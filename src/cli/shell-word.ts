const PLAIN = /^[\w./:=@%+,-]+$/;
/** A backslash parts folders on Windows, and is a special character elsewhere. */
const PLAIN_WINDOWS = /^[\w./\\:=@+,-]+$/;

/** What other shells still take for their own between double quotation marks. */
const SPECIAL = /["$`\\!]/;

/** A path or name as it is typed in a command: in quotation marks where it has spaces or other characters that a shell would take for its own. */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  // Windows forbids quotation marks in names, so they need no escape there.
  if (platform === 'win32') return PLAIN_WINDOWS.test(text) ? text : `"${text}"`;
  if (PLAIN.test(text)) return text;
  return SPECIAL.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
