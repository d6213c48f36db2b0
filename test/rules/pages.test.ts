import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, FIELDS, FIELD_TABLE } from '../../src/entries';
import { CATALOGUE, type Finding, severityWords } from '../../src/rules';
import { afterTyping, officer } from '../reference/sheets/filled-in';
import { findingsIn } from './findings-in';
import { indexPage } from './index-page';
import { keptAnswers } from './kept-answers';
import { exampleSheet, readPage, type ExampleSheet } from './rule-page';
import { testReference } from './test-reference';

const FOLDER = join(__dirname, '../../docs/rules');
const INDEX = join(FOLDER, 'README.md');
const HEADINGS = ['What it checks', 'Why', 'What to do', 'Example', 'Source', 'Since'];

const pageOf = (id: string): ReturnType<typeof readPage> => readPage(readFileSync(join(FOLDER, `${id}.md`), 'utf8'));

function findingsOf({ rows, without, asOf, typed, answered }: ExampleSheet, about: string): Finding[] {
  const { invalidValues } = typed.length === 0 ? { invalidValues: [] } : afterTyping(officer(), ...typed);
  const reference = testReference({ invalidValues });
  const answers = keptAnswers(...answered);
  return findingsIn(rows, { without, about, reference, answers, ...(asOf === null ? {} : { asOf }) });
}

/** What the `Marked` column of an example should say: the words of the field of each row's first marked cell. */
function markedIn({ rows }: ExampleSheet, findings: readonly Finding[]): string[] {
  return rows.map(({ beside = {} }, index) => {
    const here = findings.filter(({ cells, sheet }) => (sheet === null ? (cells[0]?.row ?? 1) : 1) === index + 1);
    const words = here.map(({ cells: [cell], entry, candidate, sheet, data }) => {
      if (sheet !== null) return `${sheet} ${cell ? cellAddress(cell) : ''}`;
      const columns = (entry?.candidate ?? candidate)?.columns;
      if (cell === undefined || columns === undefined) return 'the sheet';
      const field = FIELDS.find((one) => columns[one] === cell.column);
      return field === undefined ? String(data.heading ?? Object.keys(beside)[0]) : FIELD_TABLE[field].words;
    });
    return words.join(', ');
  });
}

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(CATALOGUE.map(({ id }) => `${id}.md`).sort());
});

test('the index lists what the catalogue has', () => {
  const text = indexPage(CATALOGUE);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(INDEX, text);
  expect(readFileSync(INDEX, 'utf8')).toBe(text);
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  test('says the same as the code', () => {
    const page = pageOf(id);
    expect(page.title).toBe(rule.title);
    expect(page.facts).toEqual({
      Rule: `\`${id}\``,
      Severity: severityWords(rule),
      Certainty: rule.certainty,
      Fix: rule.fix,
    });
    expect(page.headings).toEqual(HEADINGS);
    expect(page.sections.Source).toBe(`${rule.source}.`);
    expect(page.sections.Since).toBe(rule.since);
    expect(HEADINGS.filter((heading) => (page.sections[heading] ?? '') === '')).toEqual([]);
  });

  test('its right example is right', () => {
    const sheet = exampleSheet(pageOf(id).sections.Example ?? '', 'right');
    expect(sheet.rows.length).toBeGreaterThan(0);
    expect(findingsOf(sheet, id).map(({ message }) => message)).toEqual([]);
  });

  test('its wrong example is found by this rule alone, in the cells that it says', () => {
    const sheet = exampleSheet(pageOf(id).sections.Example ?? '', 'wrong');
    const findings = findingsOf(sheet, id);
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([id]);
    expect(markedIn(sheet, findings)).toEqual(sheet.marked);
  });
});
