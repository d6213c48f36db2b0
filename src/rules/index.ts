export * from './catalogue';
export * from './check';
export { ruleContext } from './context';
export type { RuleContext } from './context';
export type { Report, Rule, RuleDefinition, Scope } from './define-rule';
export * from './field-words';
export * from './finding';
export { fillMessage, severityOf } from './finding-of';
