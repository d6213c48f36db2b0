export * from './apply-fixes';
export * from './check';
export * from './load-reference';
export * from './load-results';
export * from './open-table';
export * from './prepare-submission';
export * from './reference-sheets';
export * from './unusable';
