import { POLICY_CHANGES, type ReferenceFile } from '../file/reference-file-schema';
import {
  isByLevel,
  listPolicy,
  POLICY_ITEM_NAMES,
  policyItem,
  possibleValues,
  RETIRED_ITEMS,
  valueParts,
  type PolicyItemName,
} from '../policy';
import type { Approval, Reference } from '../reference';
import { notAmong, quotedText } from './problem-words';
import { LAYOUTS } from './sheet-layout';
import { publishedLine, type GivenTexts, type LineReading, type PublishedLine, type SheetKind } from './sheet-line';

const APPROVED = 'your centre is approved';

const ITEMS = new Map(POLICY_ITEM_NAMES.map((item) => [policyItem(item).words.toLowerCase(), item]));
const RETIRED: readonly string[] = Object.values(RETIRED_ITEMS);

/** "CT Policy": the policy of each suite item by item, and the subjects that the centre is approved for. */
export const POLICY_SHEET: SheetKind = {
  layout: LAYOUTS.policy,

  published(reference) {
    const items = reference.policies.flatMap((policy) =>
      listPolicy(policy).map(({ level, words, known }) =>
        publishedLine(
          [policy.suite, level === null ? '' : String(level), '', words],
          known,
          (value) => value,
          'ask the awarding body',
        ),
      ),
    );
    return [...items, ...reference.suitesNotUsed.map(notUsedLine), ...approvalLines(reference)];
  },

  words: (text) => valueParts(text).join(', '),

  read(line, published) {
    const what = line.text('What').toLowerCase();
    if (what === APPROVED) return readApproval(line);
    if (RETIRED.includes(what)) return { target: `${line.text('Suite')} ${what}`, given: {} };
    const item = ITEMS.get(what);
    if (item === undefined) {
      return {
        heading: 'What',
        problem: notAmong(line.text('What'), 'an item of a policy', [...ITEMS.keys(), APPROVED]),
      };
    }
    const suites = [...published.policies, ...published.suitesNotUsed].map(({ suite }) => suite);
    const suite = line.text('Suite');
    if (!suites.includes(suite)) return { heading: 'Suite', problem: notAmong(suite, 'a suite with a policy', suites) };
    return readItem(line, item, suite);
  },
};

/** The line by which a suite is switched on; the others come once it is. */
function notUsedLine({ suite, inUse }: Reference['suitesNotUsed'][number]): PublishedLine {
  const keys = [suite, '', '', policyItem('inUse').words];
  return publishedLine(keys, inUse, (value) => (value ? 'yes' : 'no'), 'you know');
}

/** What switches a suite on in the Reference sheets. */
export function switchingOn(suite: string): {
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly text: string;
} {
  return { sheet: LAYOUTS.policy.sheet, keys: [suite, '', '', policyItem('inUse').words], text: 'yes' };
}

/** A line for each subject that there is, and for each approval at one level. */
function approvalLines({ approvals, qualifications, titlesWithoutCode }: Reference): PublishedLine[] {
  const subjects = new Set([...qualifications, ...titlesWithoutCode].map(({ subject }) => subject));
  const known = approvals ?? [];
  const named = (approval: Approval): boolean => known.some((one) => sameApproval(one, approval));
  const everyLevel = [...subjects].sort().map((subject) => ({ subject, level: null }));
  const others = known.filter((one) => !everyLevel.some((line) => sameApproval(one, line)));
  return [...everyLevel, ...others].map((approval) => {
    const { subject, level } = approval;
    const yes = { value: 'yes', confidence: 'confirmed', source: 'your reference file' } as const;
    const keys = ['', level === null ? '' : String(level), subject, APPROVED];
    return publishedLine(keys, named(approval) ? yes : null, (value) => value, 'you know');
  });
}

function sameApproval(one: Approval, other: Approval): boolean {
  return one.subject.toLowerCase() === other.subject.toLowerCase() && one.level === other.level;
}

function readApproval(line: GivenTexts): LineReading {
  const subject = line.text('Subject');
  if (subject === '') return { heading: 'Subject', problem: 'it is empty. Write the subject' };
  if (line.text('Value').toLowerCase() !== 'yes') {
    const problem = `${quotedText(line.text('Value'))} is not yes. Leave it empty where your centre is not approved`;
    return { heading: 'Value', problem };
  }
  const level = readLevel(line);
  if (level === null) return { heading: 'Level', problem: `${quotedText(line.text('Level'))} is not a level, 1 to 8` };
  return {
    target: `approval ${subject.toLowerCase()} ${level ?? ''}`,
    given: { approvals: [{ subject, ...(level === undefined ? {} : { level }) }] },
  };
}

/** Null where it is none, undefined where the cell is empty. */
function readLevel(line: GivenTexts): number | null | undefined {
  const text = line.text('Level');
  if (text === '') return undefined;
  return /^[1-8]$/.test(text) ? Number(text) : null;
}

function readItem(line: GivenTexts, item: PolicyItemName, suite: string): LineReading {
  const level = readLevel(line);
  const byLevel = isByLevel(item);
  if (byLevel ? typeof level !== 'number' : level !== undefined) {
    return {
      heading: 'Level',
      problem: byLevel ? 'this goes by level. Write 2 or 3' : 'this is the same at every level. Leave it empty',
    };
  }
  const text = line.text('Value');
  for (const value of possibleValues(text, item)) {
    const changes = POLICY_CHANGES.safeParse({ [item]: byLevel ? { [String(level)]: value } : value });
    if (!changes.success) continue;
    const given: ReferenceFile = { policy: { [suite]: changes.data } };
    return { target: `${suite} ${item} ${level ?? ''}`, given };
  }
  return { heading: 'Value', problem: `${quotedText(text)} cannot stand here. Write ${policyItem(item).expected}` };
}
