import type { AddingOptions, EntriesWish, WhoJoins } from '../../../workflow';
import { addWords } from '../../words/add';

/** What the officer has chosen so far. */
export interface AddingChoice {
  readonly sheet: string;
  /** `list`, `size`, or the number of a group. */
  readonly who: string;
  readonly text: string;
  readonly qualification: string;
  /** An empty one is the registration. */
  readonly units: readonly string[];
  readonly series: string;
}

export function firstChoice({ sheets, qualifications, usualSeries }: AddingOptions): AddingChoice {
  return {
    ...{ sheet: sheets[0]?.sheet ?? '', who: 'list', text: '', units: [], series: usualSeries },
    qualification: qualifications[0]?.code ?? '',
  };
}

/** Whom entries can be added for: a list, whoever takes the qualification, a class. */
export function whoChoices(options: AddingOptions, sheet: string): { value: string; words: string }[] {
  const groups = groupsOf(options, sheet).map(({ heading, value, candidates }, index) => ({
    value: String(index),
    words: addWords.group(heading, value, candidates),
  }));
  const kinds = (['list', 'size'] as const).map((kind) => ({ value: kind, words: addWords.whoKinds[kind] }));
  return [...kinds, ...groups];
}

function groupsOf({ sheets }: AddingOptions, sheet: string): AddingOptions['sheets'][number]['groups'] {
  return sheets.find((one) => one.sheet === sheet)?.groups ?? [];
}

export function wishOf({ who, text, ...choice }: AddingChoice, options: AddingOptions): EntriesWish {
  return { ...choice, who: joining(who, text, groupsOf(options, choice.sheet)) };
}

function joining(who: string, text: string, groups: ReturnType<typeof groupsOf>): WhoJoins {
  const group = groups[Number(who)];
  if (who === 'size') return { kind: 'size' };
  return who === 'list' || group === undefined
    ? { kind: 'list', text }
    : { kind: 'group', heading: group.heading, value: group.value };
}
