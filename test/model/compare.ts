import type { Charge, Judgement } from './rules';
import { registrationOption, seriesFileCode, unitOption } from './world';

/** Something that the product says otherwise than the model. */
export interface Difference {
  readonly kind: string;
  readonly about: string;
  readonly product: string;
  readonly model: string;
}

interface ChargeTold {
  readonly row: number;
  readonly code: string;
  readonly series: string;
  readonly reason: string;
  readonly late: string;
  readonly amountPence: number | null;
  readonly next: { readonly from: string; readonly late: string; readonly amountPence: number | null } | null;
}

/** What `check --json` and `prepare --json` print, as far as the model compares it; docs/command-line.md has it all. */
export interface Told {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly cells: readonly string[] }[];
  readonly charges: readonly ChargeTold[];
  readonly totals: {
    readonly duePence: number;
    readonly unpriced: number;
    readonly held: { readonly entries: number; readonly duePence: number; readonly unpriced: number } | null;
    readonly sendableDuePence: number;
    readonly atRisk: readonly { after: string; morePence: number; unpriced: number; closed: number }[];
  };
  readonly blocked: readonly { readonly row: number; readonly rules: readonly string[] }[];
}

const money = (pence: number | null): string => (pence === null ? 'not known' : `£${(pence / 100).toFixed(2)}`);

function keyOf({ entry: { row, code, unit, series } }: Charge, annual: string): string {
  return unit === null || series === null
    ? `row ${row} ${registrationOption(code)} ${unlettered(annual)}`
    : `row ${row} ${unitOption(code, unit)} ${unlettered(seriesFileCode(series))}`;
}

/** A series without its letter, which is not known where no basedata of it is loaded. */
const unlettered = (series: string): string => `${series.slice(0, 1)}?${series.slice(2)}`;

/** An option with its series; without basedata the option is told in words, `05835 unit 03`. */
function coded({ code, series }: ChargeTold): string {
  const [, qualification, unit] = /^0(\d{4}) unit (\w\w)$/.exec(code) ?? [];
  return `${qualification === undefined ? code : `${qualification}${unit ?? ''}`} ${unlettered(series)}`;
}

const worded = (reason: string, late: string, pence: number | null): string =>
  `${reason}${late === 'none' ? '' : `, ${late}`}, ${money(pence)}`;

/** Compares what is charged, held and at risk. `annual` is the series of registrations, `9R26`. */
export function compareCharges(told: Told, judged: Judgement, annual: string): Difference[] {
  const differences: Difference[] = [];
  const differ = (kind: string, about: string, product: string, model: string): void => {
    if (product !== model) differences.push({ kind, about, product, model });
  };
  const theirs = new Map(told.charges.map((charge) => [`row ${charge.row} ${coded(charge)}`, charge]));
  // An entry that can no longer be made may be listed without a price, or not at all.
  const charges = judged.charges.filter((charge) => charge.late !== 'closed' || theirs.has(keyOf(charge, annual)));
  const ours = new Map(charges.map((charge) => [keyOf(charge, annual), charge]));
  for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
    const [their, our] = [theirs.get(key), ours.get(key)];
    const [theirWords, ourWords] = [
      their ? worded(their.reason, their.late, their.amountPence) : 'no charge',
      our ? worded(our.reason, our.late, our.pence) : 'no charge',
    ];
    const short = (charge: { reason: string; late: string } | undefined): string =>
      charge ? `${charge.reason}${charge.late === 'closed' ? ' closed' : ''}` : 'none';
    differ(`charge: ${short(their)} for ${short(our)}`, key, theirWords, ourWords);
    if (their && our && their.late === our.late && their.reason === our.reason) {
      differ(
        'next stage',
        key,
        their.next ? `from ${their.next.from} ${worded('', their.next.late, their.next.amountPence)}` : 'nothing',
        our.next ? `from ${our.next.from} ${worded('', our.next.late, our.next.pence)}` : 'nothing',
      );
    }
  }
  const [their, our] = [
    new Map(told.blocked.map(({ row, rules }) => [row, rules.join('+')])),
    new Map([...judged.held].map(([{ row }, why]) => [row, why.join('+')])),
  ];
  for (const row of new Set([...their.keys(), ...our.keys()])) {
    if (their.has(row) === our.has(row)) continue;
    differ(
      `held (${our.get(row) ?? their.get(row) ?? ''})`,
      `row ${row}`,
      their.get(row) ?? 'goes',
      our.get(row) ?? 'goes',
    );
  }
  // What adds charges up is compared where the charges and what is held agree: otherwise it would only say so again.
  if (differences.length > 0) return differences;
  const { duePence, unpriced, held, sendableDuePence, atRisk } = told.totals;
  // What can no longer be made is part of no sum.
  const notKnown = (of: readonly Charge[]): number =>
    of.filter(({ pence, late }) => pence === null && late !== 'closed').length;
  const total = (pence: number, count: number): string => `${money(pence)} and ${count} not known`;
  differ('total', 'due', total(duePence, unpriced), total(judged.duePence, notKnown(charges)));
  differ(
    'held total',
    'held',
    total(held?.duePence ?? 0, held?.unpriced ?? 0),
    total(judged.heldPence, notKnown(charges.filter(({ entry }) => judged.held.has(entry)))),
  );
  differ('held total', 'due without what is held', money(sendableDuePence), money(judged.duePence - judged.heldPence));
  const risk = (of: Judgement['atRisk']): string =>
    of
      .map(({ after, morePence, unpriced: count, closed }) => `${after}: ${total(morePence, count)}, ${closed} closed`)
      .join('; ');
  differ('at risk', 'after each date', risk(atRisk), risk(judged.atRisk));
  return differences;
}
