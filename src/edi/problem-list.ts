import { withCommas } from '../entries';
import { problemOf, type EdiProblem, type ProblemKind, type Report } from './problem';

/** So many problems of one kind and file are told one by one; beyond, only their number is. */
const TOLD_IN_FULL = 20;

interface Counter {
  readonly first: EdiProblem;
  count: number;
}

/** Gathers problems, so that a file with a hundred thousand odd lines gives a short list that still says so. */
export interface ProblemList {
  /** How the problems of a file are reported. */
  readonly reportFor: (file: string) => Report;
  readonly finish: () => EdiProblem[];
}

export function problemList(toldInFull: number = TOLD_IN_FULL): ProblemList {
  const problems: EdiProblem[] = [];
  const counters: Counter[] = [];
  const reportFor = (file: string): Report => {
    const byKind = new Map<ProblemKind, Counter>();
    return (found) => {
      const counter = byKind.get(found.kind);
      if (counter && ++counter.count > toldInFull) return;
      const problem = problemOf(file, found);
      problems.push(problem);
      if (counter) return;
      const opened = { first: problem, count: 1 };
      byKind.set(found.kind, opened);
      counters.push(opened);
    };
  };
  const finish = (): EdiProblem[] => {
    const closing = counters.flatMap(({ first, count }) => {
      const slots = { more: withCommas(count - toldInFull), first: first.message };
      const { file, severity } = first;
      return count > toldInFull ? [problemOf(file, { kind: 'more-of-kind', slots, severity })] : [];
    });
    return [...problems, ...closing];
  };
  return { reportFor, finish };
}
