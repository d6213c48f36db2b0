export { appendLines } from './append-lines';
export { applyAnnotation } from './apply-annotation';
export { changeCellsIn } from './change-cells';
export { writeForms, writeNew } from './write-forms';
