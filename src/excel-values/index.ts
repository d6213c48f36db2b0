export * from './areas';
export * from './not-calculated';
export * from './number-format';
export * from './serial-days';
export * from './symbol-fonts';
