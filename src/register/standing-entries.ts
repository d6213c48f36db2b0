import { groupBy } from '../entries';
import { isNotInForce, type RegisteredEntry, type RegisteredFile } from './register';
import { gradeIn, sequenceIn } from './recorded-results';
import { kindOf, type GatheredFile } from './registered-files';
import { sentEntryKey, type RegisterLine } from './register-line';

/** An entry with the lines that tell what became of it. */
interface Standing {
  readonly entry: RegisteredEntry;
  seen: RegisterLine | null;
  withdrawal: RegisterLine | null;
}

/**
 * The entries of files that count, those that were asked for by e-mail, and those that were seen in Interchange and that neither
 * carried, each with what became of it.
 * @param lines in force, the earliest first
 */
export function standingEntries(
  files: ReadonlyMap<GatheredFile, RegisteredFile | null>,
  lines: readonly RegisterLine[],
): RegisteredEntry[] {
  const carried = new Map<RegisterLine, Standing>();
  const add = (line: RegisterLine, carrier: Carrier): void => {
    carried.set(line, standing(registeredEntry(line, carrier)));
  };
  for (const [{ entries }, file] of files) {
    if (file !== null && !isNotInForce(file.state)) for (const line of entries) add(line, { ...file, route: 'file' });
  }
  for (const line of lines) {
    if (line.what !== 'emailed' || line.series === null) continue;
    add(line, { ...NO_FILE, ...BY_EMAIL, series: line.series, kind: kindOf(line.series) });
  }
  const elsewhere = [...groupBy(lines, sentEntryKey).values()].flatMap((own) => settle(own, carried));
  const results = new Map(lines.flatMap((line) => (line.what === 'result' ? [[sentEntryKey(line), line]] : [])));
  return [...carried.values(), ...elsewhere].map((one) => told(one, results.get(sentEntryKey(one.entry)) ?? null));
}

/** Gives the lines that are about one entry to it, and returns what was seen in Interchange without having been sent from here. */
function settle(lines: readonly RegisterLine[], carried: ReadonlyMap<RegisterLine, Standing>): Standing[] {
  const open: Standing[] = [];
  const elsewhere: Standing[] = [];
  const early: RegisterLine[] = [];
  for (const line of lines) {
    const one = carried.get(line);
    if (one) open.push(one);
    if (line.what === 'entry-seen' && line.series !== null) {
      const last = open.at(-1);
      if (last) last.seen = line;
      else {
        const series = line.series;
        const carrier = { ...NO_FILE, ...IN_INTERCHANGE, series, kind: line.kind ?? kindOf(series) };
        const found = { ...standing(registeredEntry(line, carrier)), seen: line };
        elsewhere.push(found);
        open.push(found);
      }
    }
    if (line.what === 'withdrawal') {
      const first = open.shift();
      if (first) first.withdrawal = line;
      else early.push(line);
    }
  }
  // Of entries that were withdrawn and made again, as many are gone as withdrawals were asked for, whatever a clock said.
  for (const line of early) {
    const first = open.find(({ withdrawal, seen }) => withdrawal === null && seen === null);
    if (first) first.withdrawal = line;
  }
  return elsewhere;
}

function told({ entry, seen, withdrawal }: Standing, result: RegisterLine | null): RegisteredEntry {
  const resultSequence = sequenceIn(result?.note ?? '');
  return {
    ...entry,
    fileState: seen === null ? entry.fileState : 'seen',
    isWithdrawn: withdrawal !== null,
    withdrawn: withdrawal?.time ?? null,
    outcome: result?.outcome ?? null,
    grade: gradeIn(result?.note ?? ''),
    ...(resultSequence === null ? {} : { resultSequence }),
  };
}

function standing(entry: RegisteredEntry): Standing {
  return { entry, seen: null, withdrawal: null };
}

type Carrier = Pick<RegisteredFile, 'key' | 'name' | 'state' | 'centreNumber' | 'board' | 'series' | 'kind'> &
  Pick<RegisteredEntry, 'route'>;

const NO_FILE = { key: '', centreNumber: '', board: '' } as const;
const BY_EMAIL = { name: 'e-mail', state: 'sent', route: 'e-mail' } as const;
const IN_INTERCHANGE = { name: 'Interchange', state: 'seen', route: 'interchange' } as const;

function registeredEntry(line: RegisterLine, file: Carrier): RegisteredEntry {
  return {
    fileKey: file.key,
    file: file.name,
    route: file.route,
    fileState: file.state,
    centreNumber: file.centreNumber,
    board: file.board,
    time: line.time,
    series: line.series ?? file.series,
    kind: line.kind ?? file.kind,
    code: line.code,
    title: line.title,
    fee: line.fee,
    details: line.details,
    sheet: line.sheet,
    outcome: null,
    grade: '',
    isWithdrawn: false,
    withdrawn: null,
  };
}
