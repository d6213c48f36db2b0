import { counted, firstInWords, mustHave, sheetNameOf, type Entry } from '../entries';
import { candidateName, type Assessment } from '../assessment';
import { registrationMissing } from './entry/registration-missing';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { isUnregistered, onlyUnregistered } from './registrations/only-unregistered';
import { isAnsweredRegistered, meantBy } from './registrations/said-registered';
import { unregisteredGroups, type UnregisteredGroup } from './registrations/unregistered-groups';

/**
 * The findings where the officer says that candidates were registered before: a note tells of how many that was taken. An answer that is kept
 * is about the candidates who were there when it was given. What is said of a whole list is of those of whom nothing else is wrong, and it is
 * told by name of whom it may not have been meant: of those who came after earlier answers, and of those among others who are registered.
 */
export function registeredBefore(findings: readonly Finding[], context: Assessment): readonly Finding[] {
  const answered = findings.filter((one) => isUnregistered(one) && isAnswered(one, context));
  const open = answered.length === 0 ? findings : without(findings, answered);
  const { registered } = context.list.said;
  const said = registered === undefined ? [] : onlyUnregistered(open, meantBy(registered, context));
  if (answered.length + said.length === 0) return findings;
  const odd = registered === true ? oddOnes(open, context) : [];
  const among = new Set(odd.flatMap((group) => group.findings));
  const others = said.filter((one) => !among.has(one));
  const isLater = context.answers.answers.some(({ answer }) => answer.word === 'registered');
  const [taken, later] = isLater ? [answered, others] : [[...answered, ...others], []];
  return [
    ...without(open, said),
    ...(taken.length === 0
      ? []
      : [told('taken', taken, { candidates: counted(namesIn(taken, context).length, 'candidate') })]),
    ...(later.length === 0 ? [] : [told('later', later, { names: firstInWords(namesIn(later, context)) })]),
    ...odd.map(({ findings: own, names, registered: others, group }) =>
      told('among', own, {
        names: firstInWords(names),
        others: counted(others, 'other'),
        group: group || sheetNameOf(own[0]?.candidate?.row ?? 0, context.list.sheets),
      }),
    ),
  ];
}

/** The entries whose candidates were taken to be registered before. */
export function takenAsRegistered(findings: readonly Finding[]): Entry[] {
  return findings.flatMap((one) => (one.rule === registrationMissing.id && one.entry === null ? one.entries : []));
}

function isAnswered({ ask }: Finding, context: Assessment): boolean {
  return ask !== null && isAnsweredRegistered(ask.candidate, ask.qualification, context);
}

/** The groups in which others are registered, where there are groups in which nobody is. */
function oddOnes(findings: readonly Finding[], context: Assessment): UnregisteredGroup[] {
  const groups = unregisteredGroups(findings, context);
  return groups.length < 2 ? [] : groups.filter(({ isOdd }) => isOdd);
}

/** One finding in the place of several, with the cells and entries of all. */
function told(
  message: 'taken' | 'later' | 'among',
  own: readonly Finding[],
  data: Readonly<Record<string, string>>,
): Finding {
  const cells = own.map(({ cells: [cell] }) => mustHave(cell, 'The cell of a finding'));
  return {
    ...findingOf(registrationMissing, null, { message, data, cells }),
    entries: own.flatMap(({ entry }) => entry ?? []),
  };
}

function namesIn(findings: readonly Finding[], { entries }: Assessment): string[] {
  const ids = new Set(findings.map(({ entry }) => entry?.id));
  const own = entries.filter(({ entry }) => ids.has(entry.id));
  return [...new Map(own.map(({ candidateKey, entry }) => [candidateKey, candidateName(entry.candidate)])).values()];
}

function without(findings: readonly Finding[], some: readonly Finding[]): Finding[] {
  const gone = new Set(some);
  return findings.filter((finding) => !gone.has(finding));
}
