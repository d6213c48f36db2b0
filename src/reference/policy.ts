import './file/jitless';
import * as z from 'zod/mini';
import { seriesName } from '../entries';
import type { Known } from './known';

const month = z.int().check(z.gte(1), z.lte(12));
const count = z.int().check(z.gte(0), z.lte(99));

const YES_OR_NO = 'yes or no';
const COUNT = 'a whole number';

type PolicyValue = boolean | number | string | readonly (number | string)[];

/** What is said of an item of a policy. */
interface PolicyItem {
  /** What a value looks like, in the pack and in the reference file alike. */
  readonly schema: z.ZodMiniType<PolicyValue>;
  /** What the product calls it. */
  readonly words: string;
  /** What a value looks like, for those that are not. */
  readonly expected: string;
  /** Null is allowed: nobody published it, and it is not checked. */
  readonly nullable?: true;
  /** Null is an answer and no gap, and this is the word for it. */
  readonly nullWord?: string;
  /** There is a value for each level; a level that is not there has no published limit. */
  readonly byLevel?: true;
  /** The numbers of its lists are months. */
  readonly months?: true;
  /** What holds of a suite of which nobody says it. */
  readonly assumed?: PolicyValue;
}

/**
 * Everything that a policy says, in the order in which it is listed. Types, schemas, merging, words and the sheet "CT Policy"
 * follow from this table; docs/reference-data.md explains each item.
 */
export const POLICY_ITEMS = {
  /** The centre enters candidates for the suite; of one that is not in use, only its codes are known. */
  inUse: { schema: z.boolean(), words: 'the suite is used', expected: YES_OR_NO, assumed: true },
  /** Examined unit entries are made at all (2016 suite: yes; 2012 suite: no). */
  unitEntries: { schema: z.boolean(), words: 'examined units are entered', expected: YES_OR_NO },
  /** The months in which examined units are available, 1 to 12. */
  unitSeriesMonths: {
    schema: z.array(month),
    words: 'months of examined units',
    expected: 'months as January, June',
    months: true,
  },
  /** Units without an examination are entered too, and in which months; null: they are claimed, never entered. */
  moderatedUnitSeriesMonths: {
    schema: z.array(month),
    words: 'months of entries for moderated units',
    expected: 'months as January, June, or none',
    nullable: true,
    nullWord: 'none',
    months: true,
  },
  /** The certificate is claimed by an entry for the qualification in the series in which it is to be awarded. */
  certificateByEntry: {
    schema: z.boolean(),
    words: 'the certificate is claimed by an entry',
    expected: YES_OR_NO,
    assumed: false,
  },
  /** Attempts at each examined unit that the registration pays for. */
  includedAttempts: { schema: count, words: 'attempts that the registration includes', expected: COUNT },
  /** Attempts allowed after the first. */
  furtherAttempts: { schema: count, words: 'further attempts', expected: COUNT, byLevel: true },
  /** The grades that an examined unit can have, as results give them. */
  unitGrades: {
    schema: z.array(z.string().check(z.regex(/^[A-Z][A-Z*]?\d?$/i))),
    words: 'grades of an examined unit',
    expected: 'grades as D, M, P',
    byLevel: true,
  },
  /** The summer in which a registration is assumed to end, counted from that of its academic year: 0 is the same summer. */
  summersToEnd: {
    schema: count,
    words: 'summers from that of its year until a registration ends',
    expected: 'a whole number, 0 for the same summer',
    byLevel: true,
  },
  /** A registration must be made and processed before a unit entry. */
  registrationFirst: { schema: z.boolean(), words: 'registration before unit entries', expected: YES_OR_NO },
  /** What a registration names: a size of the subject, the subject as a whole, or there is none. */
  registrationPer: {
    schema: z.enum(['size', 'subject', 'none']),
    words: 'a registration is for one',
    expected: 'size, subject or none',
  },
  /** Days that a registration must be older than a unit entry. */
  registrationLeadDays: {
    schema: z.int().check(z.gte(0), z.lte(365)),
    words: 'days between registration and unit entry',
    expected: COUNT,
    nullable: true,
  },
  /** The centre must be approved for the subject before any entry. */
  approvalFirst: { schema: z.boolean(), words: 'approval before entries', expected: YES_OR_NO },
  /** A qualification entry and unit entries exclude each other (2012 suite). */
  registrationOrUnits: {
    schema: z.boolean(),
    words: 'registration or unit entries, never both',
    expected: YES_OR_NO,
  },
  /** An absence counts as one of the attempts. */
  absenceIsAttempt: { schema: z.boolean(), words: 'an absence counts as an attempt', expected: YES_OR_NO },
  /** After an absence the next entry of the unit is charged: the included entry is used up. */
  absenceUsesIncluded: { schema: z.boolean(), words: 'an absence uses up the included entry', expected: YES_OR_NO },
  /** A withdrawal on medical grounds or for bereavement is refunded up to this many days before results. */
  hardshipRefundDays: {
    schema: count,
    words: 'days before results for a hardship refund',
    expected: COUNT,
    nullable: true,
  },
  /** The kinds of entry that late fees apply to. */
  lateFeesFor: {
    schema: z.array(z.enum(['registration', 'unit'])),
    words: 'late fees apply to',
    expected: 'registration, unit or both',
  },
  /** The awarding body's address for everything that a file must not do. */
  amendmentEmail: {
    schema: z.string().check(z.regex(/^\S+@\S+\.\S+$/)),
    words: 'e-mail for everything else',
    expected: 'an e-mail address',
  },
} as const satisfies Readonly<Record<string, PolicyItem>>;

/** Items that were once part of a policy, by key, with their words: files and sheets that still name them are read, and the items left alone. */
export const RETIRED_ITEMS = {
  certificationEntry: 'an entry claims the certificate',
  amendments: 'an amendment file may carry',
} as const;

type Items = typeof POLICY_ITEMS;

export type PolicyItemName = keyof Items;

type ByLevelName = { [Name in PolicyItemName]: Items[Name] extends { byLevel: true } ? Name : never }[PolicyItemName];

type Frozen<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

type ValueOf<Name extends PolicyItemName> = Frozen<z.infer<Items[Name]['schema']>>;

type OrNull<Name extends PolicyItemName> = Items[Name] extends { nullable: true } ? null : never;

/** What the awarding body allows and charges for one suite, as data, so that a sister suite is a policy and not new code. */
export type Policy = { readonly suite: string } & {
  readonly [Name in PolicyItemName]: Name extends ByLevelName
    ? Readonly<Record<number, Known<ValueOf<Name>>>>
    : Known<ValueOf<Name>> | OrNull<Name>;
};

/** A suite that the product knows and that is not in use. */
export interface SuiteNotUsed {
  readonly suite: string;
  /** The name of its family. */
  readonly title: string;
  /** That it is not, and who says so. */
  readonly inUse: Known<boolean>;
}

/** What a reference file says otherwise of a policy, or all of a new one. */
export type PolicyChanges = { readonly source?: string | undefined } & {
  readonly [Name in PolicyItemName]?:
    (Name extends ByLevelName ? Readonly<Record<string, ValueOf<Name>>> : ValueOf<Name> | OrNull<Name>) | undefined;
};

function isItemName(name: string): name is PolicyItemName {
  return name in POLICY_ITEMS;
}

export const POLICY_ITEM_NAMES: readonly PolicyItemName[] = Object.keys(POLICY_ITEMS).filter(isItemName);

/** What is said of an item. */
export function policyItem(name: PolicyItemName): PolicyItem {
  return POLICY_ITEMS[name];
}

/** Whether an item has a value for each level. */
export function isByLevel(name: PolicyItemName): name is ByLevelName {
  return policyItem(name).byLevel === true;
}

/** Levels as keys, `"3"`. */
const LEVEL = z.string().check(z.regex(/^[1-8]$/));

/** A schema for each item, made of that of its value. */
export function policyShape(of: (schema: PolicyItem['schema']) => z.ZodMiniType): Record<string, z.ZodMiniType> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const name of POLICY_ITEM_NAMES) {
    const { schema, nullable, byLevel } = policyItem(name);
    shape[name] = byLevel ? z.record(LEVEL, of(schema)) : nullable ? z.nullable(of(schema)) : of(schema);
  }
  return shape;
}

/** The items of a policy in the making that are still to be given. */
export function missingItems(policy: Readonly<Record<string, unknown>>): PolicyItemName[] {
  return POLICY_ITEM_NAMES.filter((name) => policy[name] === undefined);
}

/** Whether nothing is missing of what was put together item by item. */
export function isWholePolicy(policy: Readonly<Record<string, unknown>>): policy is Policy {
  return typeof policy.suite === 'string' && missingItems(policy).length === 0;
}

/** A policy with the grade or the source of every value changed. */
export function regraded(policy: Policy, grade: <Value>(known: Known<Value>) => Known<Value>): Policy {
  const changed: Record<string, unknown> = { suite: policy.suite };
  for (const name of POLICY_ITEM_NAMES) {
    if (isByLevel(name)) {
      const levels = Object.entries(policy[name]).map(([level, known]) => [level, grade(known)]);
      changed[name] = Object.fromEntries(levels);
    } else {
      const known: Known<PolicyValue> | null = policy[name];
      changed[name] = known && grade(known);
    }
  }
  return isWholePolicy(changed) ? changed : policy;
}

/** An item with its value in words; null: not published. */
export interface ListedItem {
  readonly item: PolicyItemName;
  /** Null but for what goes by level. */
  readonly level: number | null;
  readonly words: string;
  readonly known: Known<string> | null;
}

/** A suite's policy item by item, every value in words. */
export function listPolicy(policy: Policy): ListedItem[] {
  return POLICY_ITEM_NAMES.flatMap((item): ListedItem[] => {
    const { words, nullWord } = policyItem(item);
    const inWords = (known: Known<PolicyValue>): Known<string> => ({ ...known, value: valueWords(item, known.value) });
    if (isByLevel(item)) {
      return Object.entries(policy[item]).map(([level, known]) => ({
        item,
        words,
        level: Number(level),
        known: inWords(known),
      }));
    }
    const known: Known<PolicyValue> | null = policy[item];
    const none = nullWord === undefined ? null : { ...policy.unitEntries, value: nullWord };
    return [{ item, words, level: null, known: known ? inWords(known) : none }];
  });
}

/** `yes`, `January, June`, `none`. */
function valueWords(item: PolicyItemName, value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  const { months } = policyItem(item);
  const words = value.map((one) => (months && typeof one === 'number' ? monthWord(one) : String(one)));
  return words.length === 0 ? 'none' : words.join(', ');
}

/** `June`. */
function monthWord(number: number): string {
  return seriesName({ month: number, year: 2000 }).split(' ')[0] ?? '';
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthWord(index + 1).toLowerCase());

/** The parts of a list, in small letters; TRUE is yes. */
export function valueParts(text: string): string[] {
  // Spaces are not looked for together with the comma: of very many before none, that would take very long.
  const parts = text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  return parts.map((part) => ({ true: 'yes', false: 'no' })[part] ?? part);
}

/** Everything that a text in a cell can stand for; the item's schema says which of it is right. */
export function* possibleValues(text: string, item: PolicyItemName): Generator {
  const { nullWord, months } = policyItem(item);
  const parts = valueParts(text);
  const [first = ''] = parts;
  if (first === 'yes' || first === 'no') yield first === 'yes';
  if (/^\d{1,4}$/.test(text)) yield Number(text);
  if (first === nullWord) yield null;
  if (first === 'none') yield [];
  if (months) yield parts.map((part) => MONTHS.indexOf(part) + 1);
  yield parts;
  yield text;
  yield text.toLowerCase();
}
