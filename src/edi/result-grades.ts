import type { Result } from './read-results-file';

/** A result's block taken apart. Empty where a part is blank or the result type has none. */
export interface ResultGrades {
  readonly firstGrade: string;
  readonly secondGrade: string;
  readonly firstEndorsement: string;
  readonly secondEndorsement: string;
  /** The mark or uniform mark as it stands. */
  readonly score: string;
  /** Flags as they stand; their values are not known. Not blank: the candidate was absent, as far as can be told. */
  readonly absence: string;
}

/** First position in the block, counted from 1, and length of each part. */
type Parts = Readonly<Partial<Record<keyof ResultGrades, readonly [start: number, length: number]>>>;

const GRADES: Parts = {
  firstGrade: [1, 2],
  secondGrade: [3, 2],
  firstEndorsement: [5, 2],
  secondEndorsement: [7, 2],
  absence: [9, 4],
};
const MARKS: Parts = { score: [1, 3], firstGrade: [4, 2] };
const LONG_MARKS: Parts = { score: [1, 4], firstGrade: [5, 2], absence: [11, 1] };

const BY_RESULT_TYPE: Readonly<Record<string, Parts>> = {
  1: GRADES,
  2: GRADES,
  3: GRADES,
  U: MARKS,
  M: MARKS,
  B: LONG_MARKS,
  C: LONG_MARKS,
};

/** The grades, marks and absence of a result, by its result type; null where the type is not known. */
export function resultGrades({ resultType, result }: Pick<Result, 'resultType' | 'result'>): ResultGrades | null {
  const parts = BY_RESULT_TYPE[resultType.toUpperCase()];
  if (parts === undefined) return null;
  const part = (name: keyof ResultGrades): string => {
    const [start, length] = parts[name] ?? [1, 0];
    return result.slice(start - 1, start - 1 + length).trim();
  };
  return {
    firstGrade: part('firstGrade'),
    secondGrade: part('secondGrade'),
    firstEndorsement: part('firstEndorsement'),
    secondEndorsement: part('secondEndorsement'),
    score: part('score'),
    absence: part('absence'),
  };
}
