import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { compareCharges, type Difference, type Told } from './compare';
import type { Day } from './days';
import { Office, optionOf, type Plan } from './office';
import type { Product, Run } from './product';
import { resultsFile, resultsName, type Result } from './results';
import { isOver, isSameThing } from './rules';
import { longCells, sheetTexts, wholeUci, workbookOf, type Row } from './sheet';
import { QUALIFICATIONS, qualificationOf, seriesFileCode, seriesName, writeWorld, yearOf } from './world';
import type { Fate, Step, Story } from './years';

interface PrepareTold extends Told {
  readonly files: readonly { readonly name: string; readonly series: string; readonly sequence: number }[];
  readonly waiting: readonly { readonly row: number; readonly code: string }[];
  readonly emails: readonly { readonly id: string; readonly body: string }[];
  readonly steps: readonly { readonly id: string; readonly text: string }[];
}

const REGISTER = 'Entrywise register';

/** Plays a story with the product and with the model, up to the first step that comes out differently. */
export class Play {
  readonly differences: Difference[] = [];
  /** What was done, for people to read. */
  readonly told: string[] = [];
  steps = 0;
  readonly #office: Office;
  readonly #folder = mkdtempSync(join(tmpdir(), 'entrywise-model-'));
  #register: CellValue[][] | null = null;
  #clock = 0;
  #results = 0;
  #outs = 0;

  constructor(
    private readonly product: Product,
    private readonly story: Story,
  ) {
    this.#office = new Office(story.world, story.people, story.sheets);
    writeWorld(story.world, this.#folder);
  }

  async run(): Promise<void> {
    try {
      for (const step of this.story.steps) {
        await this.#happens(step);
        this.steps += 1;
        if (this.differences.length > 0) return;
      }
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  get sheetTexts(): string[] {
    return this.story.sheets.flatMap((name, sheet) => [
      `  sheet ${name}:`,
      ...longCells(this.#office.rowsOn(sheet), this.#office.people).map(
        (row) => `    ${row.map((cell) => cell ?? '').join(' | ')}`,
      ),
    ]);
  }

  #differ(kind: string, about: string, product: string, model: string): void {
    if (product !== model) this.differences.push({ kind, about, product, model });
  }

  async #happens(step: Step): Promise<void> {
    const before = this.told.length;
    switch (step.does) {
      case 'register':
        this.#registers(step.who, step.code, step.isElsewhere);
        break;
      case 'enter':
        this.#enters(step);
        break;
      case 'withdraw':
      case 'leave':
      case 'delete':
        this.#takesOut(step.does, step.pick);
        break;
      case 'change':
        this.#changes(step.who, step.detail);
        break;
      case 'prepare':
        for (const sheet of this.story.sheets.keys()) await this.#prepares(step.day, sheet, step.fate);
        break;
      case 'acknowledge':
        await this.#acknowledges(step.day);
        break;
      case 'ask':
        for (const sheet of this.story.sheets.keys()) await this.#asks(step.day, sheet);
        break;
      case 'results':
        await this.#recordsResults(step);
        break;
      case 'september':
        this.#turns(step.isTurned);
        break;
      case 'invoice':
        await this.#invoice(step.day);
    }
    for (let at = before; at < this.told.length; at += 1) this.told[at] = `${step.day} ${this.told[at] ?? ''}`;
  }

  #say(text: string): void {
    this.told.push(text);
  }

  #registers(who: number, at: number, isElsewhere: boolean): void {
    const wanted = QUALIFICATIONS[at % QUALIFICATIONS.length];
    const office = this.#office;
    if (!wanted || wanted.suite === '2012' || who >= office.people.length) return;
    const { subject, level, code } = wanted;
    const isOfFamily = (other: string): boolean =>
      qualificationOf(other).subject === subject && qualificationOf(other).level === level;
    if ([...office.rows, ...office.live].some((row) => row.who === who && isOfFamily(row.code))) return;
    // Whether an amendment restates a registration that was made elsewhere is a question: so nobody has one and another besides.
    const own = office.rows.filter((row) => row.who === who && row.unit === null);
    if (own.some((row) => row.status === 'Registered') || (isElsewhere && own.length > 0)) return;
    const status = isElsewhere ? 'Registered' : '';
    office.rows.push({ who, code, unit: null, series: null, status, sheet: 0 });
    this.#say(`${office.personOf(who).number} gets a row for ${code}${status === '' ? '' : ', Registered'}`);
  }

  #enters({ who, pick, month, day }: Extract<Step, { does: 'enter' }>): void {
    const office = this.#office;
    const registered = office.rows.filter((row) => row.who === who && row.unit === null && row.status !== 'Withdrawn');
    const registration = registered[pick % Math.max(1, registered.length)];
    if (!registration) return;
    const { code } = registration;
    const { units } = qualificationOf(code);
    const unit = units[pick % units.length] ?? '01';
    const row: Row = {
      who,
      code,
      unit,
      series: { month, year: yearOf(this.story.world, day).from + 1 },
      status: '',
      sheet: office.sheets.length - 1,
    };
    // A new row for what was withdrawn comes only once the withdrawal was recorded; and nobody asks for one thing twice.
    if (office.rows.some((one) => isSameThing(one, row) && one.status !== 'Withdrawn')) return;
    if (office.live.some((one) => isSameThing(one, row) && one.taken === null)) return;
    if (row.series && isOver(row.series, day)) return;
    office.rows.push(row);
    this.#say(
      `${office.personOf(who).number} gets a row for ${code}/${unit} ${row.series ? seriesName(row.series) : ''}`,
    );
  }

  #takesOut(does: 'withdraw' | 'leave' | 'delete', pick: number): void {
    const office = this.#office;
    const units = office.rows.filter((row) => row.unit !== null && row.status === '');
    const registrations = office.rows.filter((row) => row.unit === null && row.status === '');
    if (does === 'leave') {
      const row = registrations[pick % Math.max(1, registrations.length)];
      // A changed detail of somebody who leaves is a question of its own.
      if (!row || office.isChanging(row.who)) return;
      const isOf = (one: Row): boolean => one.who === row.who && one.code === row.code && one.status === '';
      office.rows = office.rows.map((one) => (isOf(one) ? { ...one, status: 'Withdrawn' } : one));
      this.#say(`${office.personOf(row.who).number} leaves ${row.code}: all its rows become Withdrawn`);
      return;
    }
    const row = units[pick % Math.max(1, units.length)];
    if (!row) return;
    const name = `${office.personOf(row.who).number} ${row.code}/${row.unit ?? ''} ${row.series ? seriesName(row.series) : ''}`;
    if (does === 'delete') office.rows = office.rows.filter((one) => one !== row);
    else office.rows = office.rows.map((one) => (one === row ? { ...one, status: 'Withdrawn' } : one));
    this.#say(does === 'delete' ? `the row ${name} is deleted` : `${name} becomes Withdrawn`);
  }

  #changes(who: number, detail: 'surname' | 'birth' | 'uci' | 'number'): void {
    const office = this.#office;
    // One detail after the other: what was changed before is recorded first. And nobody changes the details of who has left.
    if (who >= office.people.length || office.isChanging(who)) return;
    if (!office.rows.some((row) => row.who === who && row.unit === null && row.status !== 'Withdrawn')) return;
    const old = office.personOf(who);
    const changed = {
      surname: { surname: old.surname === 'Ashdown' ? 'Wainwright' : 'Ashdown' },
      birth: { birth: old.birth.endsWith('01') ? `${old.birth.slice(0, 8)}02` : `${old.birth.slice(0, 8)}01` },
      uci: { uci: wholeUci(`${old.uci.slice(0, 6)}${Number(old.uci.slice(6, 8)) - 1}${old.uci.slice(8, 12)}`) },
      number: { number: String(Number(old.number) + 50).padStart(4, '0') },
    };
    office.people[who] = { ...old, ...changed[detail] };
    this.#say(`${old.number}: ${detail} becomes ${Object.values(changed[detail]).join()}`);
  }

  /** Next September: candidate numbers are given anew, perhaps those of others. */
  #turns(isTurned: boolean): void {
    const office = this.#office;
    const numbers = office.people.map(({ number }) => number);
    // One detail after the other: who has another UCI and another number is somebody else (docs/guide/amending.md).
    office.people = office.people.map((person, index) => ({
      ...person,
      uci: office.known.get(index)?.uci ?? person.uci,
      number: isTurned ? (numbers[(index + 1) % numbers.length] ?? '') : String(2000 + index),
    }));
    this.#say(`a new year: candidate numbers become ${office.people.map(({ number }) => number).join(', ')}`);
  }

  async #save(): Promise<string> {
    const path = join(this.#folder, 'entries.xlsx');
    const office = this.#office;
    const sheets = Object.fromEntries(
      this.story.sheets.map((name, sheet) => [name, longCells(office.rowsOn(sheet), office.people)]),
    );
    writeFileSync(path, await workbookOf(this.#register ? { ...sheets, [REGISTER]: this.#register } : sheets));
    return path;
  }

  #now(day: Day): string {
    this.#clock += 1;
    const time = [Math.floor(this.#clock / 60) % 24, this.#clock % 60].map((part) => String(part).padStart(2, '0'));
    return `${day}T${time.join(':')}:00Z`;
  }

  /** Runs a command on the workbook as it is, and keeps the register of the copy that it writes. */
  async #command(command: string, day: Day, words: readonly string[]): Promise<{ run: Run; out: string }> {
    const path = await this.#save();
    this.#outs += 1;
    const out = join(this.#folder, `out-${this.#outs}`);
    const own = join(this.#folder, String(yearOf(this.story.world, day).from));
    const reference =
      command === 'register' ? [] : ['--basedata', join(own, 'basedata'), '--reference', join(own, 'reference.json')];
    const run = await this.product.run([command, path, ...reference, ...words, '--json', '--out', out], this.#now(day));
    if (run.status > 1)
      this.#differ('refused', `${command} ${words.join(' ')}`, `refused: ${run.errors.trim()}`, 'done');
    else if (command !== 'check' && command !== 'reports') {
      const book = readdirSync(out).find((name) => name.endsWith('.xlsx'));
      const sheet =
        book && (await readXlsx(readFileSync(join(out, book)))).sheets.find(({ name }) => name === REGISTER);
      if (sheet) this.#register = sheet.rows;
    }
    return { run, out };
  }

  #sheetWords(sheet: number): string[] {
    return this.story.sheets.length > 1 ? ['--sheet', this.story.sheets[sheet] ?? ''] : [];
  }

  async #prepares(day: Day, sheet: number, fate: Fate): Promise<void> {
    const office = this.#office;
    if (office.rowsOn(sheet).length === 0) return;
    const plan = office.plan(day, sheet);
    const annual = `9R${String(yearOf(this.story.world, day).from).slice(2)}`;
    this.#say(`prepare${this.#sheetWords(sheet).join(' ')}, then ${fate}`);
    // The check beside it is made where it tells most: it costs as much time.
    const isChecked = fate === 'acknowledged' || fate === 'made';
    const { run: check } = isChecked ? await this.#command('check', day, this.#sheetWords(sheet)) : { run: null };
    if (check && check.status <= 1)
      this.differences.push(...compareCharges(JSON.parse(check.out) as Told, plan.judged, annual).map(inCheck));
    const { run, out } = await this.#command('prepare', day, [...this.#sheetWords(sheet), '--by', 'KS']);
    if (run.status > 1) return;
    this.#comparePlan(JSON.parse(run.out) as PrepareTold, plan, annual, out);
    if (this.differences.length > 0) return;
    office.record(plan, day, sheet);
    const made = office.files.filter(({ state }) => state === 'made');
    if (fate === 'made' || made.length === 0) return;
    const marks: Record<Exclude<Fate, 'made'>, string[]> = {
      acknowledged: ['--sent', '--acknowledged'],
      sent: ['--sent'],
      rejected: ['--sent', '--rejected'],
      'never-sent': ['--never-sent'],
    };
    for (const mark of marks[fate]) {
      await this.#command('register', day, [...made.flatMap(({ name }) => [mark, name]), '--by', 'KS']);
    }
    for (const file of made) office.mark(file, fate === 'rejected' || fate === 'never-sent' ? 'dropped' : fate);
  }

  #comparePlan(told: PrepareTold, plan: Plan, annual: string, out: string): void {
    const rows = (list: readonly { row: number; code: string }[]): string =>
      list
        .map(({ row, code }) => `row ${row} ${code}`)
        .sort()
        .join(', ') || 'none';
    this.differences.push(...compareCharges(told, plan.judged, annual));
    this.#differ(
      'waiting',
      'unit entries',
      rows(told.waiting),
      rows(plan.waiting.map((entry) => ({ row: entry.row, code: optionOf(entry) }))),
    );
    const texts = (list: readonly string[]): string => [...list].sort().join('; ') || 'none';
    const names = (list: readonly { name: string; series: string }[]): string =>
      texts(list.map(({ name, series }) => `${name} ${series}`));
    this.#differ('files', 'names', names(told.files), names(plan.files));
    if (this.differences.every(({ kind }) => kind !== 'files')) {
      for (const { name, lines } of plan.files) {
        this.#differ(
          'what stands in a file',
          name,
          texts(fileLines(readFileSync(join(out, name), 'latin1'))),
          texts(lines),
        );
      }
    }
    const asked = new Map<string, string[]>();
    for (const { id, body } of told.emails) asked.set(id, emailTexts(id, body));
    for (const { id, text } of told.steps)
      asked.set(
        id,
        [...text.matchAll(/(\d{4}) \((\d{6}) /g)].map(([, number, code]) => `${number} ${code}`),
      );
    for (const id of new Set([...asked.keys(), ...plan.asks.keys()])) {
      this.#differ(
        `asked for: ${id}`,
        id,
        texts(asked.get(id) ?? []),
        texts((plan.asks.get(id) ?? []).map(({ text }) => text)),
      );
    }
  }

  async #acknowledges(day: Day): Promise<void> {
    const made = this.#office.files.filter(({ state }) => state === 'made');
    const sent = this.#office.files.filter(({ state }) => state === 'sent' || state === 'made');
    if (sent.length === 0) return;
    this.#say(
      `everything that is not yet is marked as sent and acknowledged: ${sent.map(({ name }) => name).join(', ')}`,
    );
    if (made.length > 0)
      await this.#command(
        'register',
        day,
        made.flatMap(({ name }) => ['--sent', name]),
      );
    await this.#command(
      'register',
      day,
      sent.flatMap(({ name }) => ['--acknowledged', name]),
    );
    for (const file of sent) this.#office.mark(file, 'acknowledged');
  }

  /** Records that the e-mails were sent and the steps done: only where no file is to be made besides. */
  async #asks(day: Day, sheet: number): Promise<void> {
    const office = this.#office;
    if (office.rowsOn(sheet).length === 0) return;
    const plan = office.plan(day, sheet);
    if (plan.asks.size === 0 || plan.files.length > 0) return;
    if (office.files.some(({ state }) => state === 'made')) return;
    const ids = [...plan.asks.keys()];
    this.#say(`what is asked for is recorded:${this.#sheetWords(sheet).join(' ')} ${ids.join(', ')}`);
    await this.#command('prepare', day, [
      ...this.#sheetWords(sheet),
      ...ids.flatMap((id) => ['--asked', id]),
      '--by',
      'KS',
    ]);
    office.askedFor(plan, day);
  }

  async #recordsResults({ day, month, pick }: Extract<Step, { does: 'results' }>): Promise<void> {
    const office = this.#office;
    const isOf = (one: Office['sent'][number]): boolean =>
      one.series?.month === month &&
      isOver(one.series, day) &&
      one.taken === null &&
      one.outcome === null &&
      one.file.state === 'acknowledged';
    const sat = office.live.filter(isOf);
    const [first] = sat;
    if (!first?.series) return;
    const results: Result[] = [];
    const people = [...office.people];
    for (const [index, one] of sat.filter(({ series }) => series?.year === first.series?.year).entries()) {
      const { who, code, unit } = one;
      const grade = (pick + index) % 3 === 0 ? null : 'P';
      one.outcome = grade === null ? 'absent' : 'sat';
      // Results come under the details that the awarding body has, and the number of the series.
      people[who] = { ...office.personOf(who), ...office.known.get(who), number: one.number };
      results.push({ who, code, unit: unit ?? '', series: first.series, grade });
    }
    this.#results += 1;
    const folder = join(this.#folder, `results-${this.#results}`);
    mkdirSync(folder);
    writeFileSync(join(folder, resultsName(1)), resultsFile(first.series, results, people, day));
    const wanted = results.map(
      ({ who, code, unit, grade }) => `${people[who]?.uci ?? ''} ${code}/${unit} ${grade ?? 'absent'}`,
    );
    this.#say(`results are recorded: ${wanted.join(', ')}`);
    const { run } = await this.#command('register', day, ['--results', folder]);
    if (run.status > 1) return;
    const { entries } = JSON.parse(run.out) as {
      entries: { series: string; candidate: string; code: string; outcome: string | null }[];
    };
    const at = seriesFileCode(first.series);
    const told = entries
      .filter(({ series, outcome }) => series === at && outcome)
      .map(({ candidate, code, outcome }) => `${candidate} ${code} ${/absen/i.test(outcome ?? '') ? 'absent' : 'sat'}`);
    const ours = office.live
      .filter(({ series, outcome }) => series && seriesFileCode(series) === at && outcome)
      .map((one) => `${one.number} ${optionOf(one)} ${one.outcome}`);
    this.#differ('results recorded', at, told.sort().join(', '), ours.sort().join(', '));
  }

  /** What should be invoiced: a line for each code and series of what was sent, at the fees of its day. */
  async #invoice(day: Day): Promise<void> {
    const office = this.#office;
    const lines = new Map<string, (number | null)[]>();
    for (const one of office.live.filter(({ file }) => file.state !== 'made')) {
      const key = `${optionOf(one)} ${one.file.series}`;
      lines.set(key, [...(lines.get(key) ?? []), one.pence]);
    }
    if (lines.size === 0 || office.rowsOn(0).length === 0) return;
    this.#say('the expected invoice is written');
    const { run, out } = await this.#command('reports', day, this.#sheetWords(0));
    if (run.status > 1) return;
    const book = readdirSync(out).find((name) => name.endsWith('.xlsx'));
    const cells = book ? await sheetTexts(readFileSync(join(out, book)), 'Entrywise invoice') : null;
    const from = (cells ?? []).findIndex((row) => row[0] === 'Code');
    const told = (cells ?? []).slice(from + 1).filter((row) => /^\d{6}$/.test(row[0] ?? ''));
    const isKnown = (pence: readonly (number | null)[]): boolean => pence.every((one) => one !== null);
    const ours = [...lines].map(([key, pence]) => {
      const sum = pence.reduce<number>((before, one) => before + (one ?? 0), 0);
      return `${key}: ${pence.length} ${isKnown(pence) ? sum / 100 : '?'}`;
    });
    const theirs = told.map(([code, , series, , entries, amount]) => {
      const key = `${code ?? ''} ${series ?? ''}`;
      return `${key}: ${entries ?? ''} ${isKnown(lines.get(key) ?? []) ? (amount ?? '') : '?'}`;
    });
    this.#differ('invoice', 'lines', theirs.sort().join('; '), ours.sort().join('; '));
  }
}

function inCheck(difference: Difference): Difference {
  return { ...difference, kind: `in check: ${difference.kind}` };
}

/** The candidates of an entry file, as the model writes them; docs/files.md, E5. */
function fileLines(text: string): string[] {
  const part = (line: string, from: number, to: number): string => line.slice(from - 1, to).trim();
  return text
    .split('\r\n')
    .filter((line) => line.slice(1, 2) === '5')
    .map((line) => {
      const codes = Array.from({ length: 12 }, (_, index) => part(line, 109 + 7 * index, 114 + 7 * index)).sort();
      const fields = [
        part(line, 9, 12),
        part(line, 13, 52),
        part(line, 54, 59),
        part(line, 60, 72),
        part(line, 86, 95),
      ];
      return [...fields, ...codes].filter((field) => field !== '').join(' ');
    });
}

/** Whom an e-mail names and with what: for details how many changes, else the codes. */
function emailTexts(id: string, body: string): string[] {
  const lines = body.split('\n');
  return lines.flatMap((line, at) => {
    const [, number, uci, rest] = /^Candidate number (\d{4}), UCI (\w{13})(?:: (.*))?$/.exec(line) ?? [];
    if (number === undefined || uci === undefined) return [];
    if (id !== 'details')
      return [...(rest ?? '').matchAll(/(?:^|; )(\d{6}) /g)].map(([, code]) => `${number} ${uci} ${code}`);
    const changed = lines.slice(at + 1).findIndex((one) => !one.startsWith('  '));
    return [`UCI ${uci}: ${changed < 0 ? lines.length - at - 1 : changed} changed`];
  });
}

export interface Played {
  readonly differences: readonly Difference[];
  /** How many steps were taken before it was over, or came out differently. */
  readonly steps: number;
  readonly told: readonly string[];
}

/** Plays a story; what came out differently first, and what was done up to there. */
export async function playStory(product: Product, story: Story): Promise<Played> {
  const play = new Play(product, story);
  await play.run();
  return {
    differences: play.differences,
    steps: play.steps,
    told: [...play.told, 'then the sheet is:', ...play.sheetTexts],
  };
}

/** Drops steps while the same kind of difference stays; at most so many plays. */
export async function shrinkStory(product: Product, found: Story, at: number, kind: string, most = 16): Promise<Story> {
  let kept: Story = { ...found, steps: found.steps.slice(0, at) };
  let plays = 0;
  for (let size = Math.ceil(at / 3); plays < most; size = Math.ceil(size / 2)) {
    // The last step is the one that came out differently.
    for (let from = 0; from < kept.steps.length - 1 && plays < most;) {
      const end = Math.min(from + size, kept.steps.length - 1);
      const tried = { ...kept, steps: kept.steps.filter((_, index) => index < from || index >= end) };
      plays += 1;
      if ((await playStory(product, tried)).differences.some((difference) => difference.kind === kind)) kept = tried;
      else from += size;
    }
    if (size === 1) break;
  }
  return kept;
}
