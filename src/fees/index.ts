export type { AtRisk } from './at-risk';
export * from './charge';
export * from './charge-entries';
export { priceOf } from './price-list';
export * from './total';
export { totalCharges, totalOf } from './totals';
