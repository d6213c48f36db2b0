import type { EntryKind } from '../option';

/** What a fee of the reference file is for. Parts that are not given match anything. */
export interface FeeTarget {
  readonly option?: string | undefined;
  readonly kind?: EntryKind | undefined;
  readonly qualification?: string | undefined;
  readonly suite?: string | undefined;
  readonly level?: number | undefined;
  readonly size?: string | undefined;
}

/** One text for each target, so that fees are found by a look-up. */
export function feeTarget(target: FeeTarget): string {
  if (target.option !== undefined) return `option ${target.option}`;
  if (target.qualification !== undefined) return `${target.kind ?? ''} ${target.qualification}`;
  return [target.kind ?? '', target.suite ?? '*', target.level ?? '*', (target.size ?? '*').toLowerCase()].join(' | ');
}

/**
 * The targets that a fee could name for an entry of a qualification, the closest first.
 * @param mustNameSuite a fee that names no suite is not for it
 */
export function feeTargetsFrom(
  kind: EntryKind,
  qualification: { readonly suite: string; readonly level: number; readonly size: string } | null,
  mustNameSuite = false,
): string[] {
  if (qualification === null) return [feeTarget({ kind })];
  const { suite, level, size } = qualification;
  if (mustNameSuite) {
    const ofSuite = { kind, suite };
    return [{ ...ofSuite, level, size }, { ...ofSuite, size }, { ...ofSuite, level }, ofSuite].map(feeTarget);
  }
  return [
    feeTarget({ kind, suite, level, size }),
    feeTarget({ kind, level, size }),
    feeTarget({ kind, suite, size }),
    feeTarget({ kind, size }),
    feeTarget({ kind, suite, level }),
    feeTarget({ kind, level }),
    feeTarget({ kind, suite }),
    feeTarget({ kind }),
  ];
}
