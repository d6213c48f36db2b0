import { counted, listInWords, withCommas } from '../../entries';
import type { UnregisteredAsk } from '../worker/views/asks-view';

/** Names that stand in a sentence before the rest is counted. */
const NAMED = 6;

function candidatesIn(groups: readonly UnregisteredAsk[]): number {
  return groups.reduce((sum, { candidates }) => sum + candidates, 0);
}

/** What is asked where units stand without a registration. */
export const unregisteredWords = {
  question: (groups: readonly UnregisteredAsk[]) => {
    const candidates = candidatesIn(groups);
    const names = groups.flatMap((group) => group.names).slice(0, NAMED);
    const more = candidates - names.length;
    const who = more === 0 ? listInWords(names) : `${names.join(', ')} and ${withCommas(more)} more`;
    return candidates === 1
      ? `1 candidate has unit entries without a registration: ${who}. Was the candidate registered before, or is this somebody new?`
      : `${withCommas(candidates)} candidates have unit entries without a registration: ${who}. Were they registered before, or are they new?`;
  },
  isOdd: ({ group, names, candidates, registered }: UnregisteredAsk) =>
    `${counted(registered, 'other')}${group === '' ? '' : ` in ${group}`} ${registered === 1 ? 'is' : 'are'} registered here. Is a row or a tick missing for ${candidates > names.length ? `these ${withCommas(candidates)}` : listInWords(names)}?`,
  group: ({ group, candidates }: UnregisteredAsk) =>
    `${group === '' ? 'Without a group' : group} (${counted(candidates, 'candidate')}):`,
  mark: (candidates: number) =>
    candidates === 1
      ? 'Mark the candidate as registered before'
      : `Mark these ${withCommas(candidates)} candidates as registered before`,
  register: (candidates: number) =>
    candidates === 1 ? 'Register the candidate' : `Register these ${withCommas(candidates)} candidates`,
};
