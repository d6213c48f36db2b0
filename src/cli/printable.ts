/**
 * Control characters, with which a text from a cell could steer the terminal (CWE-150), and marks that turn the direction of writing,
 * with which it could show as another. Not the tab and the line feed.
 */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it may go to a terminal: with � for what would steer it. */
export function printable(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

/** The same for JSON, which says the same with such characters escaped. */
export function printableJson(json: string): string {
  return json.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
