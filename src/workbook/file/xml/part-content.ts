/**
 * What a part holds: a text, or its bytes in UTF-8, which a large sheet stays from the file to its copy. Places in it are offsets of
 * UTF-16 units, or of bytes.
 */
export type PartContent = string | Uint8Array;

const encoder = new TextEncoder();
/** A byte order mark stays in the text, as it stays in the bytes. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a stretch holds, as a text; all without `end`. */
export function textIn(content: PartContent, start = 0, end = content.length): string {
  if (typeof content === 'string') return content.slice(start, end);
  return decoder.decode(content.subarray(start, end));
}

export function bytesOf(content: PartContent): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

/** Whether two contents are one, however they are held. */
export function isSameContent(one: PartContent, other: PartContent): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return false;
  const [first, second] = [bytesOf(one), bytesOf(other)];
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) return false;
  return true;
}
