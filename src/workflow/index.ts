export * from './check';
export * from './load-reference';
export * from './open-table';
export * from './prepare-submission';
export * from './unusable';
