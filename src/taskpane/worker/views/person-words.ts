import { parseCandidateNumber, type CandidateRow } from '../../../entries';

/** A candidate as lists name them: `0012 Archer, Ann`; the UCI or the row where nothing else tells. */
export function personWords({ candidateNumber, surname, forenames, uci, row }: CandidateRow): string {
  const number = parseCandidateNumber(candidateNumber) ?? candidateNumber;
  const name = [surname, forenames].filter((part) => part !== '').join(', ');
  const words = [number, name].filter((part) => part !== '').join(' ');
  return words || uci || `row ${row + 1}`;
}
