import { run } from '../../src/cli/run';

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, on a day that does not change by itself. */
export async function runHere(
  words: readonly string[],
  rulePages: Readonly<Record<string, string>> = {},
  day = '2026-11-10',
): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
    progress: () => undefined,
    today: () => day,
    time: () => '10:00:00',
    rulePages,
  });
  return { code, out: out.join(''), error: error.join('') };
}
