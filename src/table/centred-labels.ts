/**
 * The place of the label that stands over a column of a group, where labels are centred over their groups without merging: of the same offset in
 * parts of the same size. Null where labels stand at the beginning of their groups, or nothing shows how far each reaches.
 * @param labels the columns of the labels over the columns from `start` to `end`, in their order
 */
export function centredLabel(labels: readonly number[], start: number, end: number, column: number): number | null {
  const [first] = labels;
  const width = end - start + 1;
  if (first === undefined || first === start || width % labels.length !== 0) return null;
  const size = width / labels.length;
  const offset = first - start;
  const isMiddle = offset === Math.floor((size - 1) / 2) || offset === Math.floor(size / 2);
  const isEven = labels.every((label, part) => label === start + part * size + offset);
  return isMiddle && isEven && size > 1 ? (labels[Math.floor((column - start) / size)] ?? null) : null;
}
