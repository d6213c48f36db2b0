import { calendarDate, type Series } from '../../src/entries';
import type { WrittenFile } from '../../src/edi';
import {
  writeComponentFile,
  writeLinkFile,
  writeOptionFile,
  writeSyllabusFile,
  type BasedataFrame,
} from './write-basedata-file';
import { CAMBRIDGE_TECHNICALS } from '../../src/reference';

/** Fees that nobody charges: whole tens of pounds by size, so that nobody takes them for real. */
const MADE_UP_FEES: Readonly<Record<string, number>> = {
  Certificate: 4000,
  'Extended Certificate': 6000,
  'Introductory Diploma': 7000,
  'Foundation Diploma': 8000,
  Diploma: 9000,
  'Extended Diploma': 9500,
};
const MADE_UP_UNIT_FEE = 2000;

const QUALIFICATIONS = CAMBRIDGE_TECHNICALS.qualifications.filter(
  ({ suite, confidence }) => suite === '2016' && confidence !== 'unverified',
);

/** Synthetic: the letters are invented, the real ones stand in the awarding body's own basedata. */
const ANNUAL: Series = { month: 9, letter: 'R', year: 2026 };
const JANUARY: Series = { month: 1, letter: 'A', year: 2027 };
const JUNE: Series = { month: 6, letter: 'A', year: 2027 };

function frame(series: Series): BasedataFrame {
  const produced = calendarDate(2026, 9, 1);
  if (produced === null) throw new Error('1 September 2026 is a day.');
  return { board: '72', series, language: '_', sequence: 1, software: { name: 'SAMPLE', version: '1' }, produced };
}

function abbreviated(subject: string): string {
  return subject
    .replace(/ \(.*\)$/, '')
    .replace('Health and Social Care', 'HSC')
    .replace('Sport and Physical Activity', 'Sport & PA');
}

const COMMON = {
  discountCode: '',
  process: '',
  certificateQualification: '',
  certificateLevel: '',
  unitQualification: '',
  unitLevel: '',
};
const NO_GRADES = {
  ...{ firstForecastGradeset: '', secondForecastGradeset: '', resultType: '', firstGradeset: '', secondGradeset: '' },
  ...{ firstEndorsementGradeset: '', secondEndorsementGradeset: '', maximumMark: '' },
};

function feeField(pence: number): { feeDefined: string; fee: string } {
  return { feeDefined: 'Y', fee: String(pence).padStart(5, '0') };
}

const syllabuses = QUALIFICATIONS.map(({ code, subject, size }) => ({
  code,
  title: `L3 ${abbreviated(subject)} ${size}`.slice(0, 36).trimEnd(),
}));

function registrationFiles(): WrittenFile[] {
  const options = QUALIFICATIONS.map(({ code, subject, size, qan }) => ({
    ...{ ...COMMON, ...NO_GRADES, code: `${code.slice(1)}00`, syllabusCode: code, item: 'C' },
    ...{ certificateQualification: 'CAMX', certificateLevel: '3', qan: qan?.value ?? '' },
    ...{ title: `L3 ${abbreviated(subject)} ${size}`.slice(0, 36).trimEnd(), numberOfComponents: '00' },
    ...feeField(MADE_UP_FEES[size] ?? 5000),
  }));
  const at = frame(ANNUAL);
  return [
    writeSyllabusFile(at, syllabuses),
    writeOptionFile(at, options),
    writeLinkFile(at, []),
    writeComponentFile(at, []),
  ];
}

function unitFiles(series: Series): WrittenFile[] {
  const units = QUALIFICATIONS.flatMap(({ code, level, subject }) =>
    CAMBRIDGE_TECHNICALS.examinedUnits
      .filter((list) => list.level === level && list.subject === subject)
      .flatMap((list) => list.units.map(({ unit, title }) => ({ qualification: code, unit, title }))),
  );
  const options = units.map(({ qualification, unit, title }) => ({
    ...{ ...COMMON, ...NO_GRADES, code: qualification.slice(1) + unit, syllabusCode: qualification, item: 'U' },
    ...{
      unitQualification: 'CAMX',
      unitLevel: '3',
      qan: '',
      title: `U${unit} ${title}`.slice(0, 36).trimEnd(),
      numberOfComponents: '01',
    },
    ...feeField(MADE_UP_UNIT_FEE),
  }));
  const components = units.map(({ qualification, unit, title }) => ({
    ...{
      code: `${qualification}/${unit}`,
      title: `U${unit} ${title}`.slice(0, 36).trimEnd(),
      teacherMarks: '',
      maximumMark: '',
    },
    ...{ gradeset: '', dueDate: '', timetabled: 'N', timetableDate: '', session: '', minutes: '' },
  }));
  const links = units.map(({ qualification, unit }) => ({
    optionCode: qualification.slice(1) + unit,
    componentCode: `${qualification}/${unit}`,
  }));
  const at = frame(series);
  return [
    writeSyllabusFile(at, syllabuses),
    writeOptionFile(at, options),
    writeLinkFile(at, links),
    writeComponentFile(at, components),
  ];
}

/** Synthetic basedata of board 72 for an annual, a January and a June series: known codes, made-up fees and letters. */
export function sampleBasedata(): WrittenFile[] {
  return [...registrationFiles(), ...unitFiles(JANUARY), ...unitFiles(JUNE)];
}
