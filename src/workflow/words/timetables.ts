import { withCommas } from '../../entries';

/** Why no further timetable is read. */
export const timetablesWords = {
  tooManyLines: (file: string, most: number) =>
    `${file} is not read: the timetables before it have more than ${withCommas(most)} lines together. Give only those of the series that you enter for.`,
};
