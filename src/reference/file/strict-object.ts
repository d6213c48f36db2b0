import './jitless';
import * as z from 'zod/mini';
import { nearestWord } from './nearest-word';
import { quoted } from './written-values';
import { mistakeWords } from '../words/mistakes';

/** So many unknown keys of an object are told at once. */
const MOST_KEYS = 20;

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestWord(key, known);
  return near === null
    ? mistakeWords.unknownKey(quoted(key), known.join(', '))
    : mistakeWords.didYouMean(quoted(key), near);
}

/** An object of exactly these keys; an unknown key is answered with the nearest known one. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MOST_KEYS)
            .map((key: string) => unknownKey(key, Object.keys(shape)))
            .join('; ')
        : undefined,
  });
}
