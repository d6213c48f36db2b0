/**
 * What docs/decisions.md says may be otherwise in a sheet that was cleared, written in one way: elements without content, empty
 * cells that had a value without content, and an encoding that the standard does not know.
 */
export function comparable(text: string): string {
  return text
    .replace(/^(<\?xml[^>]*encoding=["'])ISO-8859-1/, '$1UTF-8')
    .replace(/<(?:x:)?v><\/(?:x:)?v>/g, '')
    .replace(/<((?:x:)?[a-zA-Z]+)((?:\s[^<>]*)?)><\/\1>/g, '<$1$2/>')
    .replace(/(<(?:x:)?c\b[^<>]*?) t=["']s["'](\s?\/>)/g, '$1$2');
}

/** Lists of styles have more at their end, and what had no styles has a part of them, which is declared and linked. */
export function withoutAddedStyles(name: string, now: string, before: string): string {
  if (name === 'xl/styles.xml') return beginsLike(now, before) ? before : now;
  const added = /<(?:p:)?(?:Override|Relationship) [^>]*styles[^>]*\/>/;
  return added.test(before) ? now : now.replace(added, '');
}

/** Whether every list of styles begins with the entries that it had. */
function beginsLike(now: string, before: string): boolean {
  const listsOf = (text: string): Map<string, string> =>
    new Map(
      [
        ...text.matchAll(
          /<(?:x:)?(fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)\b[^>]*>(.*?)<\/(?:x:)?\1>/gs,
        ),
      ].map(([, list = '', entries = '']) => [list, entries.trimEnd()]),
    );
  const lists = listsOf(now);
  return [...listsOf(before)].every(([list, entries]) => lists.get(list)?.startsWith(entries) === true);
}
