export * from './catalogue';
export * from './check';
export * from './context';
export type { Report, Rule, RuleDefinition, Scope } from './define-rule';
export * from './finding';
