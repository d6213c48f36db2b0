import type { Rule } from '../../src/rules';

/** A rule's severity as its page and the index give it, with those of its milder messages: `error or warning`. */
export function severityWords({ severity, milder = {} }: Rule): string {
  return [...new Set([severity, ...Object.values(milder)])].join(' or ');
}
