export { appendLines } from './append-lines';
export { annotate } from './annotate';
export { changeCellsIn } from './change-cells';
export { fillCellsIn } from './fill-cells';
export { keepSettings } from './keep-settings';
export { writeSheets, writeNew } from './write-sheets';
export { writeSummary } from './write-summary';
