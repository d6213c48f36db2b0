import { formatDate, type CalendarDate } from '../../entries';

/** How a day is told that may not be sure. */
export const dayWords = {
  day: (date: CalendarDate, isConfirmed: boolean) => `${formatDate(date)}${isConfirmed ? '' : ' (not confirmed)'}`,
};
