export * from './add-entries';
export type { WantedEntry } from './examples';
export { fillCells, type FilledCell, type Filling } from './filling';
export { newcomer, type Joining, type Person } from './joining';
