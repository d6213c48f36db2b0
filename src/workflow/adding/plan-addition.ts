import { parseSeries } from '../../entries';
import { candidatesOf, type AskedEntry, type Joining } from '../../table';
import type { Check } from '../check';
import { Unusable } from '../unusable';
import { isStaying, takes } from './adding-options';
import { addToSheets, planOf, type AdditionPlan } from './addition-plan';
import { additionNotes } from './addition-notes';
import { listedPeople, type ListedPeople, type OtherCandidates } from './listed-people';
import { isKnownRegistered, unregisteredAmong } from './known-registrations';
import type { EntriesWish } from './wanted-entries';
import { addingWords } from '../words/adding';

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
  if (wish.units.length === 0) throw new Unusable(addingWords.chooseFor);
  const series = parseSeries(wish.series);
  if (series === null && wish.units.some((unit) => unit !== '')) throw new Unusable(addingWords.noSeries(wish.series));
  const known = candidatesOf({ list: table.list, reference, asOf });
  const elsewhere = check.tables
    .filter((one) => one !== table)
    .map(({ sheet, list }) => ({ sheet: sheet.name, candidates: candidatesOf({ list, reference, asOf }) }));
  const { people, problems, questions, unread, leavers } = whoJoins(wish, known, elsewhere);
  if (people.length === 0 && problems.length === 0 && questions.length === 0)
    throw new Unusable(addingWords.nobodyFits);
  if (people.length > MOST) throw new Unusable(addingWords.tooMany(MOST));
  const units = [...new Set(wish.units)];
  if (people.length * units.length > MOST_ENTRIES) throw new Unusable(addingWords.tooManyEntries(MOST_ENTRIES));
  const isBefore = (joining: Joining): boolean =>
    !units.includes('') && (wish.registered === true || isKnownRegistered(check, joining, wish.qualification));
  const asked = people.flatMap((joining) => {
    const isRegistered = isBefore(joining);
    return units.map((unit): AskedEntry => ({
      ...{ joining, qualification: wish.qualification, unit, isRegistered },
      series: unit === '' ? null : series,
    }));
  });
  const returning = people.filter((one) => !isStaying(one));
  const additions = addToSheets(check, new Map([[table, asked]]));
  const notes = additions.flatMap(({ table: { columns }, addition }) =>
    additionNotes({
      ...{ addition, columns, returning, leavers, unread },
      unregistered: unregisteredAmong(check, addition.added),
    }),
  );
  return planOf(additions, { problems, questions, notes });
}

interface WhoIsMeant extends ListedPeople {
  /** Those of a class, or of the qualification, who are withdrawn. */
  readonly leavers: readonly Joining[];
}

function whoJoins(
  { who, qualification, units }: EntriesWish,
  known: readonly Joining[],
  elsewhere: readonly OtherCandidates[],
): WhoIsMeant {
  if (who.kind === 'list') return { ...listedPeople(who.text, known, elsewhere, who.chosen), leavers: [] };
  const isOfGroup = ({ person }: Joining): boolean => who.kind === 'size' || person.groups[who.heading] === who.value;
  // Units are for those of a class who take the qualification; whoever is registered now takes it from now on.
  const isForAll = who.kind === 'group' && units.includes('');
  const meant = known.filter((one) => isOfGroup(one) && (isForAll || isAbout(one, qualification)));
  const isIn = (one: Joining): boolean => isStaying(one) && (isForAll || takes(one, qualification));
  return {
    people: meant.filter(isIn),
    leavers: meant.filter((one) => !isIn(one)),
    ...{ problems: [], questions: [], unread: [] },
  };
}

/** Whether a candidate takes a qualification, or is withdrawn from it. */
function isAbout({ entries }: Joining, qualification: string): boolean {
  return entries.some((one) => one.qualificationCode === qualification);
}
