import { PEOPLE, type Person } from './people';

/** A row of the sample, as a school's own sheet would hold it. */
export interface SampleRow {
  number: string | number;
  uci: string;
  uln: string | number;
  surname: string;
  forenames: string;
  birth: Date | string;
  sex: string;
  tutorGroup: string;
  department: string;
  qualification: string | number;
  unit: string | number;
  series: string;
  status: string;
  remark: string;
}

interface Course {
  readonly department: string;
  /** The entry code of the size that first years are registered for. */
  readonly size: string;
  readonly firstUnits: readonly string[];
  readonly secondUnits: readonly string[];
}

const COURSES: readonly Course[] = [
  { department: 'Business', size: '05834', firstUnits: ['01'], secondUnits: ['01', '02'] },
  { department: 'Business', size: '05835', firstUnits: ['01', '02'], secondUnits: ['02', '03'] },
  { department: 'Computing', size: '05839', firstUnits: ['01', '02'], secondUnits: ['02', '03'] },
  { department: 'Media', size: '05844', firstUnits: ['01', '02'], secondUnits: ['02', '06'] },
  { department: 'Health', size: '05831', firstUnits: ['02', '03'], secondUnits: ['03', '04'] },
  { department: 'Sport', size: '05827', firstUnits: ['01'], secondUnits: ['01', '03'] },
];

function courseOf(index: number): Course {
  const course = COURSES[index % COURSES.length];
  if (course === undefined) throw new Error('There are no courses.');
  return course;
}

function row(person: Person, course: Course, entry: Partial<SampleRow>): SampleRow {
  const { number, uci, uln, surname, forenames, birth, sex, tutorGroup } = person;
  const details = { number, uci, uln, surname, forenames, birth, sex, tutorGroup, department: course.department };
  return { ...details, qualification: course.size, unit: '', series: '', status: '', remark: '', ...entry };
}

/** What a candidate's course asks for: first years register and sit one or two units, second years sit on. */
function rowsOf(person: Person, index: number): SampleRow[] {
  const course = courseOf(index);
  if (person.year === 12) {
    const units = course.firstUnits.map((unit, nth) =>
      row(person, course, { unit, series: nth === 0 && index % 3 === 0 ? 'January 2027' : 'June 2027' }),
    );
    return [row(person, course, {}), ...units];
  }
  const earlier = course.firstUnits
    .slice(0, 1)
    .map((unit) => row(person, course, { unit, series: 'June 2026', status: index % 9 === 0 ? 'Absent' : 'Sat' }));
  const later = course.secondUnits.map((unit) =>
    row(person, course, { unit, series: index % 4 === 0 ? 'January 2027' : 'June 2027' }),
  );
  return [row(person, course, { status: 'Registered' }), ...earlier, ...later];
}

/** One mistake of a kind that officers make, in the rows of one candidate. */
type Mistake = (rows: SampleRow[]) => void;

function each(change: (row: SampleRow) => void): Mistake {
  return (rows) => rows.forEach(change);
}

function only(nth: number, change: (row: SampleRow) => void): Mistake {
  return (rows) => {
    const one = rows[nth];
    if (one === undefined) throw new Error(`The candidate has no row ${nth}.`);
    change(one);
  };
}

function without(nth: number): Mistake {
  return (rows) => void rows.splice(nth, 1);
}

/** By candidate number. */
const MISTAKES: Readonly<Record<string, Mistake>> = {
  '2002': each((one) => (one.uci = one.uci.slice(0, 12) + (one.uci.endsWith('A') ? 'B' : 'A'))),
  '2004': each((one) => (one.uci = '')),
  '2005': each((one) => (one.uci = one.uci.slice(0, 12))),
  '2006': each((one) => ((one.surname = 'Castellanos Fernández-Villaverde'), (one.forenames = 'María Guadalupe'))),
  '2007': each((one) => (one.uln = 9999999999)),
  '2009': each((one) => (one.birth = '31/02/2009')),
  '2010': each((one) => (one.birth = '10/11/2009')),
  '2011': each((one) => (one.sex = 'X')),
  '2012': only(1, (one) => (one.series = 'March 2027')),
  '2014': only(1, (one) => (one.unit = '04')),
  '2015': without(0),
  '2017': only(1, (one) => (one.qualification = '05832')),
  '2018': (rows) => void rows.push(...rows.slice(1, 2).map((one) => ({ ...one }))),
  '2020': each((one) => (one.qualification = '05860')),
  '2021': each((one) => (one.number = 2020)),
  '2023': each((one) => (one.forenames = 'Zoë')),
  '2024': each((one) => (one.forenames = '')),
  '2026': each((one) => (one.uln = String(one.uln).slice(0, 9) + ((Number(String(one.uln).slice(9)) + 1) % 10))),
  '2029': only(1, (one) => (one.series = 'Summer')),
  '2031': only(0, (one) => (one.qualification = 5835)),
  '1003': each((one) => (one.sex = one.sex === 'M' ? 'Male' : 'Female')),
  '1005': only(2, (one) => (one.status = 'Withdrawn')),
  '1008': only(2, (one) => (one.remark = 'paid resit fee herself')),
};

/** Every row of the sample, mistakes included, sorted by department and name as a school would. */
export function sampleRows(): SampleRow[] {
  const rows = PEOPLE.flatMap((person, index) => {
    const own = rowsOf(person, index);
    MISTAKES[person.number]?.(own);
    return own;
  });
  return rows.sort(
    (one, other) => one.department.localeCompare(other.department) || one.surname.localeCompare(other.surname),
  );
}
