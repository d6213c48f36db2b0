import { groupBy, parseSeries } from '../../entries';
import { candidatesOf, type AskedEntry, type Joining } from '../../table';
import type { Check } from '../check';
import type { OpenTable } from '../open-table';
import { Unusable } from '../unusable';
import { isStaying, takes } from './adding-options';
import { addToSheets, planOf, type AdditionPlan } from './addition-plan';
import { additionNotes } from './addition-notes';
import type { ListedCandidate } from './listed';
import { listedPeople, type ListedPeople, type SheetCandidates } from './listed-people';
import type { FormAsks } from './listed-table';
import { isKnownRegistered, unregisteredAmong } from './known-registrations';
import type { EntriesWish } from './wanted-entries';
import { addingWords } from '../words/adding';
import { lineWords } from '../words/listed-lines';

/** Most candidates that entries are added for at once, and most entries: far more than a year group has. */
const [MOST, MOST_ENTRIES] = [5_000, 10_000];

/**
 * Plans what is written into a sheet of a check so that it asks for the entries that are wished for; pure. Throws Unusable where the wish cannot be
 * read, or is of nobody.
 */
export function planAddition(check: Check, wish: EntriesWish): AdditionPlan {
  const { reference, asOf } = check.context;
  const table = check.tables.find(({ sheet }) => sheet.name === wish.sheet);
  if (table === undefined) throw new Unusable(addingWords.notChecked(wish.sheet));
  const series = parseSeries(wish.series);
  if (wish.units.length === 0 && wish.who.kind !== 'list') throw new Unusable(addingWords.chooseFor);
  if (series === null && (wish.series !== '' || wish.units.some((unit) => unit !== '')))
    throw new Unusable(addingWords.noSeries(wish.series));
  const candidatesIn = ({ sheet, list }: OpenTable): SheetCandidates => ({
    ...{ sheet: sheet.name, candidates: candidatesOf({ list, reference, asOf }) },
  });
  const known = candidatesIn(table);
  const elsewhere = check.tables.filter((one) => one !== table).map(candidatesIn);
  const form = { ...wish, units: [...new Set(wish.units)], series, reference, asOf };
  const { people, problems, questions, unread, leavers } = whoJoins(form, known, elsewhere);
  if (people.length === 0 && problems.length === 0 && questions.length === 0)
    throw new Unusable(addingWords.nobodyFits);
  if (people.length > MOST) throw new Unusable(addingWords.tooMany(MOST));
  const wanted = people.map((one) => ({ one, entries: entriesFor(check, one, form) }));
  const idle = wanted.flatMap(({ one, entries }) => (entries.length === 0 ? [one] : []));
  if (idle.length > 0 && idle.every(({ asks }) => asks === null)) throw new Unusable(addingWords.chooseFor);
  const bySheet = groupBy(wanted, ({ one: { sheet } }) => sheet);
  const asked = check.tables.map((one) => {
    const own = bySheet.get(one.sheet.name) ?? [];
    return [one, own.flatMap(({ entries }) => entries)] as const;
  });
  if (wanted.reduce((sum, { entries }) => sum + entries.length, 0) > MOST_ENTRIES)
    throw new Unusable(addingWords.tooManyEntries(MOST_ENTRIES));
  const returning = people.map(({ joining }) => joining).filter((one) => !isStaying(one));
  const additions = addToSheets(check, new Map(asked.filter(([, own]) => own.length > 0)));
  const notes = additions.flatMap(({ table: { columns }, addition }) =>
    additionNotes({
      ...{ addition, columns, returning, leavers, unread },
      unregistered: unregisteredAmong(check, addition.added),
    }),
  );
  const forNothing = idle.map(({ name }) => addingWords.unusedLine(name, lineWords.forNothing));
  // What is said of the whole list is said once.
  return planOf(additions, { problems: [...problems, ...forNothing], questions, notes: [...new Set(notes)] });
}

/** What is chosen for all. */
type FormWish = Omit<EntriesWish, 'series'> & Omit<FormAsks, 'asksAside'>;

/** What somebody is entered for: as their line says it, else as the form does. Its registration is for each of their qualifications. */
function entriesFor(check: Check, { joining, asks }: ListedCandidate, form: FormWish): AskedEntry[] {
  const qualification = asks?.qualification ?? form.qualification;
  const isRegistering = form.units.includes('');
  const own = asks?.entries ?? [];
  const chosen = form.units.map((unit) => ({ qualification, unit, series: unit === '' ? null : form.series }));
  // A form for all registers nobody of a table again of whom it is known.
  const lacking = own.filter((one) => !one.isRegistered && !isKnownRegistered(check, joining, one.qualification));
  const registrations = isRegistering
    ? [...new Set(lacking.map((one) => one.qualification))].map((of) => ({ qualification: of, unit: '', series: null }))
    : [];
  const wanted: readonly Omit<AskedEntry, 'joining'>[] = own.length > 0 ? [...registrations, ...own] : chosen;
  const registered = new Set(wanted.filter(({ unit }) => unit === '').map((one) => one.qualification));
  return wanted.map((one): AskedEntry => ({
    ...one,
    joining,
    isRegistered:
      !registered.has(one.qualification) &&
      (one.isRegistered === true || form.registered === true || isKnownRegistered(check, joining, one.qualification)),
  }));
}

interface WhoIsMeant extends ListedPeople {
  /** Those of a class, or of the qualification, who are withdrawn. */
  readonly leavers: readonly Joining[];
}

function whoJoins(form: FormWish, known: SheetCandidates, elsewhere: readonly SheetCandidates[]): WhoIsMeant {
  const { who, qualification, units } = form;
  if (who.kind === 'list') {
    const options = { elsewhere, chosen: who.chosen ?? {}, ownSheets: form.ownSheets === true };
    const asks = { ...form, asksAside: form.asksAside === true };
    return { ...listedPeople(who.text, known, { ...options, form: asks }), leavers: [] };
  }
  const isOfGroup = ({ person }: Joining): boolean => who.kind === 'size' || person.groups[who.heading] === who.value;
  // Units are for those of a class who take the qualification; whoever is registered now takes it from now on.
  const isForAll = who.kind === 'group' && units.includes('');
  const meant = known.candidates.filter((one) => isOfGroup(one) && (isForAll || isAbout(one, qualification)));
  const isIn = (one: Joining): boolean => isStaying(one) && (isForAll || takes(one, qualification));
  return {
    people: meant.filter(isIn).map((joining) => ({ joining, sheet: known.sheet, name: '', asks: null })),
    leavers: meant.filter((one) => !isIn(one)),
    ...{ problems: [], questions: [], unread: [] },
  };
}

/** Whether a candidate takes a qualification, or is withdrawn from it. */
function isAbout({ entries }: Joining, qualification: string): boolean {
  return entries.some((one) => one.qualificationCode === qualification);
}
