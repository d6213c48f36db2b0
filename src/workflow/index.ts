export * from './check';
export * from './open-table';
export * from './prepare-submission';
export * from './unusable';
