export * from './build';
export * from './plan';
