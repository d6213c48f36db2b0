export * from './catalogue';
export * from './check';
export { ruleContext } from './context';
export type { RuleContext } from './context';
export type { Report, Rule, RuleDefinition, Scope } from './define-rule';
export * from './field-words';
export * from './finding';
export { fillMessage, severityOf, severityWords } from './finding-of';
export { invalidValueWords } from './invalid-value-words';
