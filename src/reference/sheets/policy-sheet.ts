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
import { sheetWords } from '../words/sheets';

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
          sheetWords.where.policy,
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
        problem: notAmong(line.text('What'), sheetWords.policyItem, [...ITEMS.keys(), APPROVED]),
      };
    }
    const suites = [...published.policies, ...published.suitesNotUsed].map(({ suite }) => suite);
    const suite = line.text('Suite');
    if (!suites.includes(suite)) return { heading: 'Suite', problem: notAmong(suite, sheetWords.suite, suites) };
    return readItem(line, item, suite);
  },
};

/** The line by which a suite is switched on; the others come once it is. */
function notUsedLine({ suite, inUse }: Reference['suitesNotUsed'][number]): PublishedLine {
  const keys = [suite, '', '', policyItem('inUse').words];
  return publishedLine(keys, inUse, (value) => (value ? 'yes' : 'no'), sheetWords.where.known);
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
    const yes = { value: 'yes', confidence: 'confirmed', source: sheetWords.where.yourFile } as const;
    const keys = ['', level === null ? '' : String(level), subject, APPROVED];
    return publishedLine(keys, named(approval) ? yes : null, (value) => value, sheetWords.where.known);
  });
}

function sameApproval(one: Approval, other: Approval): boolean {
  return one.subject.toLowerCase() === other.subject.toLowerCase() && one.level === other.level;
}

function readApproval(line: GivenTexts): LineReading {
  const subject = line.text('Subject');
  if (subject === '') return { heading: 'Subject', problem: sheetWords.emptySubject };
  if (line.text('Value').toLowerCase() !== 'yes') {
    const problem = sheetWords.notYes(quotedText(line.text('Value')));
    return { heading: 'Value', problem };
  }
  const level = readLevel(line);
  if (level === null) return { heading: 'Level', problem: sheetWords.notLevel(quotedText(line.text('Level'))) };
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
      problem: byLevel ? sheetWords.byLevel : sheetWords.notByLevel,
    };
  }
  const text = line.text('Value');
  for (const value of possibleValues(text, item)) {
    const changes = POLICY_CHANGES.safeParse({ [item]: byLevel ? { [String(level)]: value } : value });
    if (!changes.success) continue;
    const given: ReferenceFile = { policy: { [suite]: changes.data } };
    return { target: `${suite} ${item} ${level ?? ''}`, given };
  }
  return { heading: 'Value', problem: sheetWords.cannotStand(quotedText(text), policyItem(item).expected) };
}
