export * from './charge';
export * from './totals';
