export * from './compare-lists';
export * from './comparison-sheet';
export * from './list-comparison';
export * from './open-list';
export * from './seen-in-interchange';
