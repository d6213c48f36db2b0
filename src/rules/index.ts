export * from './catalogue';
export { checkEach, checkEntries } from './check';
export { needsOnlyItsRow } from './define-rule';
export type { Report, Rule, Scope } from './define-rule';
export * from './finding';
export { fillMessage, severityOf, severityWords } from './finding-of';
export { onlyUnregistered } from './registered-before';
export { invalidValueWords } from './cells/invalid-value-words';
export { WHERE_COLUMNS_ARE_CHOSEN } from './where-columns-are-chosen';
