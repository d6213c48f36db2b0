export * from './add-entries';
export * from './fill-details';
export type { WantedEntry } from './examples';
export { fillCells, rowsBetween, type FilledCell, type Filling, type NewRows } from './filling';
export { GROUP_KINDS, groupIn } from './group-kinds';
export { newcomer, type Joining, type Person } from './joining';
export { PERSON_FIELDS } from './person-cells';
