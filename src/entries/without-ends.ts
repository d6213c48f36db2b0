/**
 * A text without the characters that stand at its ends and say nothing there, such as brackets and dashes. By character, not by a pattern that ends
 * with the text: that tries each run of such characters in the middle too, and takes a time that grows with the square of a run's length.
 * @param first matches one character that is left off in front
 * @param last matches one that is left off behind
 */
export function withoutEnds(text: string, first: RegExp, last: RegExp = first): string {
  let [from, to] = [0, text.length];
  while (from < to && first.test(text.charAt(from))) from += 1;
  while (to > from && last.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
