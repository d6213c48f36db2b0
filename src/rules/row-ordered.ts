/** Rows in a block. A sheet has 1,048,576 rows at most, and so at most as many blocks as a block has rows. */
const BLOCK = 1024;

/** Something for each of some rows. The first is found by looking at one block, however many rows there are. */
export class RowOrdered<Item> {
  private readonly blocks = new Map<number, Map<number, Item>>();

  set(row: number, item: Item): void {
    const number = Math.floor(row / BLOCK);
    const block = this.blocks.get(number);
    if (block) block.set(row, item);
    else this.blocks.set(number, new Map([[row, item]]));
  }

  delete(row: number): void {
    const number = Math.floor(row / BLOCK);
    const block = this.blocks.get(number);
    block?.delete(row);
    if (block?.size === 0) this.blocks.delete(number);
  }

  /** That of the first row; undefined where there is none. */
  first(): Item | undefined {
    const block = this.blocks.get(least(this.blocks.keys()));
    return block?.get(least(block.keys()));
  }

  /** All, in the order of the rows. */
  all(): Item[] {
    const rows = [...this.blocks.values()].flatMap((block) => [...block]);
    return rows.sort(([one], [other]) => one - other).map(([, item]) => item);
  }
}

function least(numbers: Iterable<number>): number {
  let smallest = Infinity;
  for (const one of numbers) if (one < smallest) smallest = one;
  return smallest;
}
