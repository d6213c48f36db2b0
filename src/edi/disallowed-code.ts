/**
 * How a disallowed combination may name an option: by its code, or by a beginning of it and `*`, which stands for every code that
 * begins so (`583901` by `5839*`). Source: a reader in use of the boards' own files.
 */
export function namesOfOption(code: string): string[] {
  return [code, ...Array.from(code, (_, length) => `${code.slice(0, length)}*`)];
}
