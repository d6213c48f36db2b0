import type { Area } from '../../excel-values';
import type { WritingNow } from '../../taskpane';
import type { WorkbookChange } from '../../workbook/file';

/** What was done, in a word that the page has a name for, and where; null where it is not one place of a sheet. */
export interface StepAbout {
  readonly what: StepKind;
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

export type StepKind =
  WritingNow | 'typed' | 'cleared' | 'pasted' | 'moved' | 'filled' | 'inserted' | 'deleted' | 'widened';

/** To what a write belongs: all writes with one id are undone together. */
export interface Step {
  readonly id: number;
  readonly about: StepAbout;
  /** It only follows from what was done before, and is undone with that; a choice that was kept goes with it and comes back. */
  readonly follows?: 'consequence' | 'choice';
}

/** What can be undone and redone now. */
export interface UndoState {
  readonly undo: Omit<Step, 'follows'> | null;
  readonly redo: Omit<Step, 'follows'> | null;
  /** Why nothing further back is undone: it was recorded, or it is too much to be kept; null where nothing was done. */
  readonly end: 'recorded' | 'too-much' | null;
}

interface KeptStep extends Step {
  readonly changes: WorkbookChange[];
  /** Choices were kept among what was done. */
  holdsChoices: boolean;
  /** Characters that are kept for it. */
  size: number;
}

/** A step that is undone or redone. */
export type TakenStep = Pick<KeptStep, 'changes' | 'holdsChoices'>;

/** Steps that are kept, and characters for all of them. The newest is kept in any case. */
const MOST_STEPS = 200;
const MOST_CHARACTERS = 120_000_000;

/** What was written, step by step. Records in the register are no steps: they are never rewritten, and end what can be undone. */
export class UndoHistory {
  #done: KeptStep[] = [];
  #undone: KeptStep[] = [];
  #end: UndoState['end'] = null;

  record(step: Step, change: WorkbookChange): void {
    this.#undone = [];
    if (step.about.what === 'register') {
      this.#done = [];
      this.#end = 'recorded';
      return;
    }
    const last = this.#done.at(-1);
    if (last && (step.follows || last.id === step.id)) {
      last.changes.push(change);
      last.size += change.size;
      last.holdsChoices ||= step.follows === 'choice';
    } else if (step.follows !== 'choice' && !(step.follows && this.#end === 'recorded')) {
      this.#done.push({ ...step, changes: [change], size: change.size, holdsChoices: false });
    }
    this.#forget();
  }

  state(): UndoState {
    return { undo: plain(this.#done.at(-1)), redo: plain(this.#undone.at(-1)), end: this.#end };
  }

  /** Takes the last step back by what is given, which gets its changes. Gives null where there is none. */
  undo(revert: (step: TakenStep) => Promise<void>): Promise<StepAbout | null> {
    return move(this.#done, this.#undone, revert);
  }

  redo(repeat: (step: TakenStep) => Promise<void>): Promise<StepAbout | null> {
    return move(this.#undone, this.#done, repeat);
  }

  #forget(): void {
    let size = this.#done.reduce((sum, step) => sum + step.size, 0);
    while (this.#done.length > 1 && (this.#done.length > MOST_STEPS || size > MOST_CHARACTERS)) {
      size -= this.#done.shift()?.size ?? 0;
      this.#end = 'too-much';
    }
  }
}

async function move(
  from: KeptStep[],
  to: KeptStep[],
  act: (step: TakenStep) => Promise<void>,
): Promise<StepAbout | null> {
  const step = from.at(-1);
  if (!step) return null;
  await act(step);
  from.pop();
  to.push(step);
  return step.about;
}

function plain(step: KeptStep | undefined): UndoState['undo'] {
  return step ? { id: step.id, about: step.about } : null;
}
