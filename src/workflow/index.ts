export * from './check';
export * from './open-table';
export * from './unusable';
