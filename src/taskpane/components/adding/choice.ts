import type { AddingOptions, EntriesWish, WhoJoins } from '../../../workflow';
import { addFormWords } from '../../words/add-form';

/** What the officer has chosen so far. */
export interface AddingChoice {
  readonly sheet: string;
  /** Those of a list who are in another sheet are entered there. */
  readonly ownSheets: boolean;
  /** `list`, `size`, or the number of a group. */
  readonly who: string;
  readonly text: string;
  /** Who is meant by a line of the text that was asked about. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly qualification: string;
  /** An empty one is the registration. */
  readonly units: readonly string[];
  readonly series: string;
  /** All of them were registered before. */
  readonly registered: boolean;
  /** What the list says of course, units and series is left aside. */
  readonly asksAside: boolean;
}

/** The first choice: of the sheet that is in front, where that was checked, and of what most of its candidates take. */
export function firstChoice(options: AddingOptions, front: string): AddingChoice {
  const { sheets, qualifications, usualSeries } = options;
  const sheet = (sheets.find((one) => one.sheet === front) ?? sheets[0])?.sheet ?? '';
  const choice = { sheet, who: 'list', text: '', chosen: {}, units: [], series: usualSeries };
  return {
    ...choice,
    ownSheets: true,
    registered: false,
    asksAside: false,
    qualification: usualOf(options, sheet) || (qualifications[0]?.code ?? ''),
  };
}

/** What most candidates of a sheet take; empty where nobody takes anything. */
export function usualOf({ sheets }: AddingOptions, sheet: string): string {
  return sheets.find((one) => one.sheet === sheet)?.usual ?? '';
}

/** Whom entries can be added for: a list, whoever takes the qualification, a class. */
export function whoChoices(options: AddingOptions, sheet: string): { value: string; words: string }[] {
  const groups = groupsOf(options, sheet).map(({ heading, value, candidates }, index) => ({
    value: String(index),
    words: addFormWords.group(heading, value, candidates),
  }));
  const kinds = (['list', 'size'] as const).map((kind) => ({ value: kind, words: addFormWords.whoKinds[kind] }));
  return [...kinds, ...groups];
}

function groupsOf({ sheets }: AddingOptions, sheet: string): AddingOptions['sheets'][number]['groups'] {
  return sheets.find((one) => one.sheet === sheet)?.groups ?? [];
}

export function wishOf({ who, text, chosen, ...choice }: AddingChoice, options: AddingOptions): EntriesWish {
  return { ...choice, who: joining({ who, text, chosen }, groupsOf(options, choice.sheet)) };
}

function joining(
  { who, text, chosen }: Pick<AddingChoice, 'who' | 'text' | 'chosen'>,
  groups: ReturnType<typeof groupsOf>,
): WhoJoins {
  const group = groups[Number(who)];
  if (who === 'size') return { kind: 'size' };
  return who === 'list' || group === undefined
    ? { kind: 'list', text, chosen }
    : { kind: 'group', heading: group.heading, value: group.value };
}

/** Whether a list is a table with headings, which may say itself what is entered. */
export function isTable({ who, text }: Pick<AddingChoice, 'who' | 'text'>): boolean {
  return who === 'list' && /\t.*\n./s.test(text.trim());
}
