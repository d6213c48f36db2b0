export * from './areas';
export * from './number-format';
export * from './serial-days';
