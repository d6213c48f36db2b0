/** The day that journeys happen on: the deadlines of the sample are still to come, or just past. */
export const TODAY = '2026-11-24T10:00:00';
