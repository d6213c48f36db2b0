export * from './known';
export * from './option';
export * from './policy';
export * from './reference';
export * from './resolved-entry';
export * from './series-dates';
