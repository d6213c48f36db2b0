import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate, formatPence } from '../../src/entries';
import { totalCharges, type Charge } from '../../src/fees';
import { priced, type Row } from './priced';

const PAGE = readFileSync(join(__dirname, '../../docs/fees.md'), 'utf8').split('## A worked example')[1] ?? '';

/** The cells of the lines of a table of the example, found by the first heading. */
function table(heading: string): string[][] {
  const [, text = ''] = PAGE.split(`| ${heading} |`);
  const lines = (text.split('\n\n')[0] ?? '').split('\n').slice(2);
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const lines = table('Candidate');
const charges = priced(
  lines.map(([number = '', code = '', series = '', status = '']): Row => {
    const [size = '', unit = ''] = code.split('/');
    return [number, unit, series, status, 'Business', size];
  }),
  '2026-10-26',
);

function shown(row: number, charge: Charge | undefined): unknown {
  if (charge === undefined) return [row, '', ''];
  const stage = charge.late === 'none' ? '' : `, ${charge.late}`;
  return [row, charge.reason + stage, charge.amount === null ? 'not known' : formatPence(charge.amount)];
}

describe('the worked example of docs/fees.md', () => {
  it('has the charges that the product works out', () => {
    expect(lines.length).toBeGreaterThan(15);
    const byRow = new Map(charges.map((charge) => [charge.resolved.entry.candidate.row, charge]));
    const wanted = lines.map(([, , , , why = '', charge = ''], index) => [index + 2, why, charge]);
    expect(lines.map((_, index) => shown(index + 2, byRow.get(index + 1)))).toEqual(wanted);
  });

  it('has their total', () => {
    expect(PAGE).toContain(`Together that is ${formatPence(totalCharges(charges).due)}.`);
  });

  it('has what waiting costs', () => {
    const risks = totalCharges(charges).atRisk;
    expect(table('If sent after')).toEqual(
      risks.map(({ after, more, closed }) => [formatDate(after), formatPence(more), String(closed)]),
    );
  });
});
