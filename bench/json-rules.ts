import { Engine } from 'json-rules-engine';
import { isUci, isUln, parseSex, type CandidateRow } from '../src/entries';

const FIELDS = ['candidateNumber', 'uci', 'uln', 'surname', 'forenames', 'birthDate', 'sex'] as const;

const CHECKS: readonly (readonly [(typeof FIELDS)[number], string, (value: string) => boolean])[] = [
  ['candidateNumber', 'noNumber', (value) => !/^(|\d{4})$/.test(value)],
  ['uci', 'noUci', (value) => !isUci(value)],
  ['uln', 'noUln', (value) => value !== '' && !isUln(value)],
  ['surname', 'noName', (value) => value === '' || !/^[A-Za-z' -]*$/.test(value)],
  ['forenames', 'noName', (value) => value === '' || !/^[A-Za-z' -]*$/.test(value)],
  ['birthDate', 'noDate', (value) => !(value > '1931' && value < '2016')],
  ['sex', 'noSex', (value) => parseSex(value) === null],
];

function engine(): Engine {
  const made = new Engine();
  for (const [field, operator, isWrong] of CHECKS) {
    made.addOperator<string, string>(operator, (value) => isWrong(value));
    const conditions = { all: [{ fact: field, operator, value: '' }] };
    made.addRule({ conditions, event: { type: `${field} is wrong` } });
  }
  return made;
}

/** The rules about fields alone, in json-rules-engine: how many events it tells. */
export async function jsonRules(rows: readonly CandidateRow[]): Promise<number> {
  const made = engine();
  let events = 0;
  for (const row of rows) {
    const facts = Object.fromEntries(FIELDS.map((field) => [field, row[field] ?? '']));
    events += (await made.run(facts)).events.length;
  }
  return events;
}
