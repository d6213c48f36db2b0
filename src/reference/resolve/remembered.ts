import type { Series, WantedOption } from '../../entries';
import type { Reference, Resolution } from '../reference';

/** More than any real list asks for; a list of nothing but wrong codes must not fill the memory. */
const KEPT = 10_000;

function written(series: Series | null): string {
  return series === null ? '' : `${series.year} ${series.month} ${series.letter ?? ''}`;
}

/** The same question gets the same answer without looking again: a list asks for a few codes thousands of times. */
export function remembered(resolve: Reference['resolve']): Reference['resolve'] {
  const answers = new Map<string, Resolution>();
  return (wanted: WantedOption, series, registrationSeries) => {
    const { code, qualification, unit, qan } = wanted;
    const question = `${code}|${qualification}|${unit}|${qan}|${written(series)}|${written(registrationSeries)}`;
    const known = answers.get(question);
    if (known) return known;
    const answer = resolve(wanted, series, registrationSeries);
    if (answers.size < KEPT) answers.set(question, answer);
    return answer;
  };
}
