export * from './annotation';
export * from './sheet-content';
