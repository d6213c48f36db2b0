import './jitless';
import * as z from 'zod/mini';
import { nearestWord } from './nearest-word';

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestWord(key, known);
  return near === null
    ? `"${key}" is not known here. Known are: ${known.join(', ')}`
    : `"${key}" is not known here. Did you mean "${near}"?`;
}

/** An object of exactly these keys; an unknown key is answered with the nearest known one. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key: string) => unknownKey(key, Object.keys(shape))).join('; ')
        : undefined,
  });
}
