export type { AtRisk } from './at-risk';
export * from './charge';
export * from './charge-entries';
export { lateFeeBack, lateFeeBackOf, lateFeesBackWords, type LateFeeBack } from './given-back';
export { priceOf } from './price-list';
export * from './total';
export { totalCharges, totalOf } from './totals';
