export type { AtRisk } from './at-risk';
export * from './charge';
export * from './charge-entries';
export * from './totals';
