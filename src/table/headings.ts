import type { Field } from '../entries';

/**
 * Headings that centres really use, by field, the preferred one first where a sheet has several (a legal surname
 * before a chosen one). Compared without case, punctuation and spaces. Seen in exports of Arbor, Bromcom, ebs, iSAMS and
 * SIMS, in Ofqual's and the Department for Education's columns, and in exams officers' own sheets.
 */
export const HEADINGS: Readonly<Record<Exclude<Field, 'group'>, readonly string[]>> = {
  centreNumber: [
    'centre number',
    'centre no',
    'NCN',
    'national centre number',
    'centre ID - national centre number',
    'ctr no',
    'centre',
  ],
  candidateNumber: [
    'candidate number',
    'candidate no',
    'cand no',
    'centre candidate number',
    'exam number',
    'exam no',
    'candidate ref',
    'UCN',
    'cand',
  ],
  uci: ['UCI', 'UCI number', 'UCI no', 'unique candidate identifier'],
  uln: ['ULN', 'ULN (unique learner number)', 'unique learner number', 'ULN number'],
  upn: ['UPN', 'unique pupil number', 'UPN number'],
  surname: [
    'legal surname',
    'legal last name',
    'exam surname',
    'surname',
    'last name',
    'last names',
    'family name',
    'preferred surname',
  ],
  forenames: [
    'legal forename',
    'legal forenames',
    'legal first name',
    'legal first names',
    'exam forename',
    'forenames',
    'forename',
    'forename(s)',
    'first names',
    'first name',
    'given names',
    'given name',
    'chosen forename',
    'preferred forename',
  ],
  wholeName: [
    'candidate name',
    'surname: forename',
    'surname, forename',
    'person name',
    'full name',
    'student name',
    'pupil name',
    'learner name',
    'name',
    'student',
    'candidate',
  ],
  birthDate: ['date of birth', 'DOB', 'D.O.B.', 'birth date'],
  sex: ['sex', 'legal sex', 'gender', 'M/F'],
  qualification: [
    'qualification code',
    'qualification number',
    'qual code',
    'qual',
    'qualification',
    'QAN',
    'specification code',
    'scheme',
    'scheme code',
    'award',
    'award code',
    'size code',
  ],
  unit: [
    ...['unit', 'unit no', 'unit number', 'unit code', 'unit or component code', 'component code', 'component'],
    // Titles of units name none, and a rule says so.
    ...['unit name', 'unit title', 'paper name', 'paper title', 'module name', 'module title', 'exam title'],
  ],
  code: [
    'option entry code',
    'option code',
    'entry code',
    'entry option',
    'exam code',
    'certification code',
    'exam submission ref',
    'option',
  ],
  series: ['series', 'exam series', 'examination series', 'season', 'session', 'sitting', 'board occurrence'],
  board: ['board', 'board code', 'board type', 'awarding organisation', 'awarding body', 'AB', 'AO'],
  status: ['status', 'entry status', 'registration status', 'reg status', 'current status', 'attempt'],
};

/** Columns by which a centre groups its candidates and shares out fees; a sheet may have several. */
export const GROUP_HEADINGS: readonly string[] = [
  'group',
  'teaching group',
  'tutor group',
  'tutor',
  'year group',
  'year',
  'class',
  'form',
  'reg',
  'reg group',
  'dept',
  'department',
  'faculty',
  'programme',
  'course code',
  'course',
  'subject',
  'payer',
  'house',
];

/** A question about an entry, and the status that a yes or a no gives it; other words are read as a status. */
export interface Flag {
  readonly asks: 'withdrawn' | 'included' | 'registered' | 'absent' | 'resit' | 'sent';
  readonly yes: string;
  readonly no: string;
  /** A letter that is as good as a yes below such a heading: `W` below Withdrawn. */
  readonly letter: string;
  /** Whether a day is as good as a yes. */
  readonly dated: boolean;
}

/** Columns that answer with yes or no: Y, x, 1, a tick, and their opposites. An empty cell says nothing. */
export const FLAG_HEADINGS: readonly { readonly headings: readonly string[]; readonly flag: Flag }[] = [
  {
    headings: [
      ...['W/D', 'WD', 'withdrawn', 'withdrawn?', 'withdraw', 'withdrawal', 'withdrawn date', 'date withdrawn'],
      ...['withdrawal date', 'left', 'left?', 'leaver', 'leaver?', 'date left', 'left date'],
    ],
    flag: { asks: 'withdrawn', yes: 'Withdrawn', no: '', letter: 'w', dated: true },
  },
  {
    headings: ['include?', 'include', 'included'],
    flag: { asks: 'included', yes: '', no: 'Withdrawn', letter: '', dated: false },
  },
  {
    headings: ['registered', 'registered?', 'already registered', 'date registered', 'registered date'],
    flag: { asks: 'registered', yes: 'Registered', no: '', letter: '', dated: true },
  },
  { headings: ['absent', 'absent?'], flag: { asks: 'absent', yes: 'Absent', no: '', letter: 'a', dated: true } },
  {
    headings: ['resit', 'resit?', 'retake', 'retake?', 're-sit'],
    flag: { asks: 'resit', yes: 'Resit', no: '', letter: 'r', dated: false },
  },
  {
    headings: ['already sent', 'already submitted', 'already entered', 'sent to OCR', 'submitted to OCR'],
    flag: { asks: 'sent', yes: 'Submitted', no: '', letter: '', dated: true },
  },
];

/** Headings of the product's own columns: written by it, so never read as the officer's. */
export const CHECK_HEADING = 'Entrywise check';
export const FEE_HEADING = 'Entrywise fee';

/** A heading as it is compared: no case, punctuation or spaces of any kind. */
export function plainHeading(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const FIELD_BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading, rank) => [plainHeading(heading), { field, rank }] as const),
  ),
);
const FLAGS = new Map(
  FLAG_HEADINGS.flatMap(({ headings, flag }) => headings.map((heading) => [plainHeading(heading), flag] as const)),
);
const GROUPS = new Set(GROUP_HEADINGS.map(plainHeading));
const OWN = new Set([CHECK_HEADING, FEE_HEADING].map(plainHeading));

/** What a heading stands for; `rank` is lower for the better of two headings of one field. */
export type HeadingMeaning =
  | { readonly field: Exclude<Field, 'group'>; readonly rank: number }
  | { readonly field: 'group' | 'own'; readonly rank: 0 }
  | { readonly field: 'flag'; readonly flag: Flag };

/** Whether a status column speaks of the registration, whatever else its row asks for. */
export function isOfRegistration(heading: string): boolean {
  return plainHeading(heading).startsWith('reg');
}

export function meaningOfHeading(text: string): HeadingMeaning | null {
  const plain = plainHeading(text);
  if (OWN.has(plain)) return { field: 'own', rank: 0 };
  const known = FIELD_BY_HEADING.get(plain);
  if (known) return { field: fieldNamed(known.field), rank: known.rank };
  const flag = FLAGS.get(plain);
  if (flag) return { field: 'flag', flag };
  return GROUPS.has(plain) ? { field: 'group', rank: 0 } : null;
}

const FIELD_NAMES = new Map(Object.keys(HEADINGS).map((name) => [name, name]));

function isFieldName(name: string): name is Exclude<Field, 'group'> {
  return FIELD_NAMES.has(name);
}

function fieldNamed(name: string): Exclude<Field, 'group'> {
  if (!isFieldName(name)) throw new Error(`${name} is not a field.`);
  return name;
}
