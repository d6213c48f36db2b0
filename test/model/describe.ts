import type { Difference } from './compare';
import { cellsOf, type Case } from './sheets';
import { seriesName, yearOf } from './world';
import type { Story } from './years';

function differencesText(differences: readonly Difference[]): string {
  return differences
    .map(
      ({ kind, about, product, model }) =>
        `  ${kind}, ${about}:\n    the product says ${product}\n    the model says   ${model}`,
    )
    .join('\n');
}

/** A sheet that came out differently: its rows, day, dates and fees, and both answers. */
export function describeCase(found: Case, differences: readonly Difference[]): string {
  const year = yearOf(found.world, found.day);
  const { days, fees, lateFees, basedataFees } = year;
  return [
    `Sheet of seed ${found.seed}, ${found.shape}, checked as of ${found.day}:`,
    ...cellsOf(found).map((row) => `  ${row.map((cell) => cell ?? '').join(' | ')}`),
    ...found.results.map(
      ({ who, code, unit, series, grade }) =>
        `  result of ${found.people[who]?.number ?? ''}: ${code}/${unit} ${seriesName(series)} ${grade ?? 'absent'}`,
    ),
    ...days.map(({ series, ...own }) => `  ${seriesName(series)}: ${JSON.stringify(own)}`),
    `  fees ${JSON.stringify(fees)} late ${JSON.stringify(lateFees)} basedata ${JSON.stringify(basedataFees)}`,
    differencesText(differences),
  ].join('\n');
}

/** A story that came out differently: what was done up to there, the sheet, dates and fees, and both answers. */
export function describeStory(found: Story, told: readonly string[], differences: readonly Difference[]): string {
  const facts = found.world.years.map(
    ({ from, days, fees, lateFees, basedataFees }) =>
      `  ${from}: ${days.map(({ series, ...own }) => `${seriesName(series)} ${JSON.stringify(own)}`).join(' ')}\n` +
      `    fees ${JSON.stringify(fees)} late ${JSON.stringify(lateFees)} basedata ${JSON.stringify(basedataFees)}`,
  );
  return [
    `Year of seed ${found.seed}:`,
    ...told.map((text) => `  ${text}`),
    ...facts,
    differencesText(differences),
  ].join('\n');
}
