import {
  formatDate,
  isUln,
  parseCandidateNumber,
  parseSex,
  uciCheckLetter,
  type CalendarDate,
  type CandidateRow,
  type EntryList,
} from '../src/entries';

interface Found {
  readonly rule: string;
  readonly row: number;
  readonly message: string;
}

/**
 * What somebody would write who needs no catalogue: one loop over the entries with every check of the bench's sheet in
 * line, and the same maps across rows. It knows no severities, doubts, fixes, sources or policies.
 */
export function singlePass(
  list: EntryList,
  options: ReadonlySet<string>,
  deadline: CalendarDate,
  asOf: CalendarDate,
): Found[] {
  const found: Found[] = [];
  const say = (rule: string, row: number, message: string): void => void found.push({ rule, row, message });
  const byNumber = new Map<string, CandidateRow>();
  const byUci = new Map<string, CandidateRow>();
  const byUln = new Map<string, CandidateRow>();
  const registered = new Set<string>();
  const entered = new Set<string>();
  for (const { candidate, wanted } of list.entries) {
    if (wanted.unit === '') registered.add(`${candidate.uci.slice(0, 12)} ${wanted.qualification}`);
  }
  for (const { candidate, wanted, wantedText, series } of list.entries) {
    const { row, candidateNumber, uci, uln, surname, forenames, birthDate, birthDateText, sex } = candidate;
    if (candidateNumber !== '' && parseCandidateNumber(candidateNumber) === null)
      say('number', row, `${candidateNumber} is wrong.`);
    const check = uciCheckLetter(uci.slice(0, 12));
    if (uci === '') say('uci', row, 'No UCI.');
    else if (check === null || uci.length !== 13 || uci[12] !== check)
      say('uci', row, `${uci} should end in ${check}.`);
    if (uln !== '' && !isUln(uln)) say('uln', row, `${uln} is wrong.`);
    if (surname === '' || forenames === '') say('name', row, 'A name is missing.');
    if (!/^[A-Za-z' -]*$/.test(surname + forenames) || surname.length + forenames.length > 39)
      say('name', row, 'The name changes.');
    if (birthDate === null) say('birth', row, `${birthDateText} is no date.`);
    else if (birthDate > asOf || birthDate < '1931' || birthDate > '2016')
      say('birth', row, `${formatDate(birthDate)} cannot be.`);
    if (parseSex(sex) === null) say('sex', row, `${sex} is wrong.`);
    for (const [map, key] of [
      [byNumber, candidateNumber],
      [byUci, uci.slice(0, 12)],
      [byUln, uln],
    ] as const) {
      if (key === '') continue;
      const other = map.get(key);
      if (!other) map.set(key, candidate);
      else if (other.surname !== surname && other.birthDate !== birthDate)
        say('shared', row, `${key} is also in row ${other.row}.`);
    }
    const code = wanted.unit === '' ? `${wanted.qualification.slice(1)}00` : wanted.code;
    if (!options.has(code)) say('code', row, `${wantedText} is unknown.`);
    if (wanted.unit !== '') {
      if (series === null) say('series', row, 'No series.');
      else if (series.month !== 1 && series.month !== 6) say('series', row, 'No examinations.');
      else if (asOf > deadline) say('late', row, 'Late.');
      if (!registered.has(`${uci.slice(0, 12)} ${wanted.qualification}`)) say('registration', row, 'Not registered.');
    }
    const entry = `${uci.slice(0, 12)} ${code} ${series?.year ?? ''}${series?.month ?? ''}`;
    if (entered.has(entry)) say('duplicate', row, 'Entered twice.');
    entered.add(entry);
  }
  return found;
}
