import type { Timetable } from '../timetable';
import type { ReferenceFile } from './reference-file-schema';

type Written = NonNullable<ReferenceFile['timetables']>[number];

/** The timetables that a file holds. */
export function timetablesIn({ timetables = [] }: ReferenceFile): Timetable[] {
  return timetables.map(({ series, file, title, others = 0, examinations }) => ({
    ...{ file, title, series, others, remarks: [] },
    examinations: examinations.map(
      ({ subject = '', unit, title: of, qualifications, day, session, minutes, source = file }) => ({
        ...{ series, subject, unit, title: of, qualifications, source },
        slot: day === undefined || session === undefined || minutes === undefined ? null : { day, session, minutes },
      }),
    ),
  }));
}

/** A timetable as a file holds it. */
export function writtenTimetable({ file, title, series, others, examinations }: Timetable): Written {
  return {
    ...{ series, file, title, others },
    examinations: examinations.map(({ subject, unit, title: of, qualifications, slot, source }) => ({
      ...(subject === '' ? {} : { subject }),
      ...{ unit, title: of, qualifications: [...qualifications] },
      ...slot,
      source,
    })),
  };
}
