import type { Answer, Belief } from './belief';

/** What an Excel answered to each probe. */
export interface Recorded {
  readonly version: 1;
  /** Which Excel it was: platform, version, and the newest API that it has. */
  readonly excel: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A probe that Excel does not answer within so many milliseconds is given up. */
const PATIENCE = 15_000;

/** Tries one belief after the other, each in a sheet of its own that is deleted afterwards. A probe that fails is an answer, too. */
export async function runBeliefs(
  beliefs: readonly Belief[],
  excel: string,
  progress: (done: number) => void = () => undefined,
): Promise<Recorded> {
  const answers: Record<string, Answer> = {};
  for (const [index, belief] of beliefs.entries()) {
    answers[belief.id] = await answerTo(belief, `Probe ${index + 1}`);
    progress(index + 1);
  }
  return { version: 1, excel, answers };
}

async function answerTo({ probe }: Belief, name: string): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => (timer = setTimeout(() => resolve('no answer'), PATIENCE)));
  const answer = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await context.sync();
    try {
      return await probe(sheet);
    } finally {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    }
  }).catch((error: unknown): Answer => {
    const isExcels = error instanceof OfficeExtension.Error;
    return { failed: isExcels ? error.code : error instanceof Error ? error.message : String(error) };
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
