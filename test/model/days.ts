/** A day, `2026-10-21`: days compare as texts do. */
export type Day = string;

export function inDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** As it stands in a sheet, `21/10/2026`. */
export function ukDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** As it stands in an entry file, `211026`. */
export function fileDay(day: Day): string {
  return day.slice(8) + day.slice(5, 7) + day.slice(2, 4);
}
