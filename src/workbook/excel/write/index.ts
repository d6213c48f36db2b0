export { appendLines } from './append-lines';
export { annotate } from './annotate';
export { changeCellsIn } from './change-cells';
export { writeSheets, writeNew } from './write-sheets';
export { writeSummary } from './write-summary';
