export * from './catalogue';
export { checkEach, checkEntries } from './check';
export { needsOnlyItsRow } from './define-rule';
export type { Report, Rule, Scope } from './define-rule';
export * from './finding';
export { fillMessage, severityOf, severityWords } from './finding-of';
export { onlyUnregistered } from './registered-before';
export { invalidValueWords } from './cells/invalid-value-words';
export { WHERE_IT_IS_SAID } from './where-it-is-said';
