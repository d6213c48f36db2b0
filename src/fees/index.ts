export type { AtRisk } from './at-risk';
export * from './charge';
export * from './charge-entries';
export * from './fee-line';
export { lateFeeBack, lateFeeBackOf, lateFeesBackWords, type LateFeeBack } from './given-back';
export { priceOf, pricesOf } from './price-list';
export * from './sent-fees';
export * from './total';
export { sumOf, totalCharges, totalOf } from './totals';
