import type { Finding, Severity } from '../rules';
import { checkColumnWords } from './words/check';

const WORDS: Readonly<Record<Severity, string>> = checkColumnWords.severities;
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Excel cuts a cell at 32,767 characters; no row of a real sheet comes near this. */
const LONGEST = 8000;

/** The words of a row's findings, the gravest first, each said once: colour is never the only sign. */
export function checkWords(findings: readonly Finding[]): string {
  const bySeverity = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const words = bySeverity.map(({ severity, rule, message }) =>
    checkColumnWords.finding(WORDS[severity], rule, message),
  );
  const text = [...new Set(words)].join(' | ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}
