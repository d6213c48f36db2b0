import { CANDIDATE_FIELDS, FIELD_TABLE, groupBy, type CandidateField } from '../../entries';
import { plainHeading, rowsBetween, type Addition, type DetectedColumns, type Joining, type Person } from '../../table';
import { noteWords } from './note-words';
import { personName } from './person-name';

/** Entries that are to be added, and how that came about. */
interface NotedAddition {
  readonly addition: Addition;
  /** The columns of the sheet that they are added to. */
  readonly columns: DetectedColumns;
  /** Candidates whose every entry in the sheet is withdrawn: entered again, as a list says; and left out, as a class has them. */
  readonly returning: readonly Joining[];
  readonly leavers: readonly Joining[];
  /** Candidates who get units, and of whom no registration is known. */
  readonly unregistered: readonly Joining[];
  /** The headings of a pasted list below which nothing tells who somebody is. */
  readonly unread: readonly string[];
}

/** What there is to know before entries are added, in sentences. */
export function additionNotes({
  addition,
  columns,
  returning,
  leavers,
  unregistered,
  unread,
}: NotedAddition): string[] {
  const added = [...new Map(addition.added.map(({ joining }) => [joining.key, joining])).values()];
  const newcomers = added.filter(({ rows }) => rows.length === 0).map(({ person }) => person);
  const again = added.filter((one) => returning.includes(one));
  const unsaid = addition.added.filter(({ isResit, saysResit }) => isResit === true && !saysResit);
  const resits = [...new Set(unsaid.map(({ joining }) => personName(joining.person)))];
  const without = withoutColumn(newcomers, columns);
  const { newRows } = addition.filling;
  const rows = rowsBetween(newRows);
  return [
    ...missingDetails(newcomers, columns),
    ...(unregistered.length === 0
      ? []
      : [noteWords.unregistered(unregistered.map(({ person }) => personName(person)))]),
    ...(again.length === 0 ? [] : [noteWords.returning(again.map(({ person }) => personName(person)))]),
    ...(leavers.length === 0 ? [] : [noteWords.leavers(leavers.map(({ person }) => personName(person)))]),
    ...(resits.length === 0 ? [] : [noteWords.resits(resits)]),
    ...(unread.length === 0 ? [] : [noteWords.unread(unread)]),
    ...(without.length === 0 ? [] : [noteWords.withoutColumn(without)]),
    ...(newRows === null || rows === 0 ? [] : [noteWords.moved(rows, newRows.first)]),
  ];
}

type Detail = CandidateField | 'birthDate';

/** What a list may give of a candidate. The centre number is everybody's. */
const DETAILS: readonly Detail[] = [...CANDIDATE_FIELDS.filter((field) => field !== 'centreNumber'), 'birthDate'];

function isGiven(person: Person, detail: Detail): boolean {
  return detail === 'birthDate' ? person.birthDate !== null : person[detail] !== '';
}

/** What the rules will ask for of somebody new. Of what the sheet has no column for they ask once, for all. */
function missingDetails(newcomers: readonly Person[], { fields }: DetectedColumns): string[] {
  const missing = newcomers.map((person) => ({
    person,
    details: DETAILS.filter(
      (detail) => FIELD_TABLE[detail].needed === 'always' && fields[detail] !== undefined && !isGiven(person, detail),
    ),
  }));
  return [...groupBy(missing, ({ details }) => details.join(' ')).values()].flatMap((same) => {
    const details = same[0]?.details ?? [];
    if (details.length === 0) return [];
    return [
      noteWords.missing(
        same.map(({ person }) => personName(person)),
        details.map((detail) => FIELD_TABLE[detail].words),
      ),
    ];
  });
}

/** Details and groups of somebody new that the sheet has no column for, as they are called. */
function withoutColumn(newcomers: readonly Person[], columns: DetectedColumns): string[] {
  const { fields, groups } = columns.below.at(-1) ?? columns;
  const isNamed = fields.wholeName !== undefined;
  const hasColumn = (detail: Detail): boolean =>
    fields[detail] !== undefined || (isNamed && (detail === 'surname' || detail === 'forenames'));
  const details = DETAILS.filter((detail) => !hasColumn(detail) && newcomers.some((person) => isGiven(person, detail)));
  const known = new Set(groups.map(({ heading }) => plainHeading(heading)));
  const given = newcomers.flatMap((person) => Object.entries(person.groups));
  const ofGroups = given.flatMap(([heading, value]) =>
    value === '' || known.has(plainHeading(heading)) ? [] : [heading],
  );
  return [...details.map((detail) => FIELD_TABLE[detail].words), ...new Set(ofGroups)];
}
