/**
 * Content in alternatives (`mc:AlternateContent`, ECMA-376 part 3, 7.6): a `Choice` is for programs that know an extension, and
 * everybody else reads the `Fallback`. Elements of both would be counted twice.
 */
export class Alternatives {
  #depth = 0;

  /** Takes an element that opens; whether it is in a choice that is not read. */
  open(name: string): boolean {
    if (name === 'Choice') this.#depth++;
    return this.#depth > 0;
  }

  close(name: string): void {
    if (name === 'Choice') this.#depth--;
  }
}
