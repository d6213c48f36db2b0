export { appendLines } from './append-lines';
export { applyAnnotation } from './apply-annotation';
export { changeCellsIn } from './change-cells';
export { writeSheets, writeNew } from './write-sheets';
