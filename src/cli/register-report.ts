import { seriesCode, withCommas } from '../entries';
import { isNotInForce, LINE_WORDS, momentWords, type Register, type RegisteredFile } from '../register';
import { recordedActs } from '../workflow';
import { textTable } from './text-table';
import { registerWords } from './words/register';

/** What is known of what was sent, in a line; nothing for a workbook that has no register. */
export function registerReport({ sheet, files, entries }: Register): string[] {
  if (sheet === null) return [];
  const sent = files.filter(({ state }) => !isNotInForce(state));
  const live = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  return [registerWords.summary(sent.length, live.length)];
}

/** The files of the register, the earliest first, with how far each has come. */
export function filesTable({ files }: Register): string[] {
  if (files.length === 0) return [registerWords.noFiles];
  return textTable([
    registerWords.fileHeadings,
    ...files.map((file) => [
      file.name,
      seriesCode(file.series),
      String(file.sequence),
      withCommas(file.entries),
      file.made === null ? '' : momentWords(file.made),
      stateWords(file),
      file.by,
    ]),
  ]);
}

/** What was recorded besides files, the earliest first, by the time that names it. */
export function actsTable(register: Register): string[] {
  const acts = recordedActs(register).filter(({ file }) => file === '');
  if (acts.length === 0) return [];
  const rows = acts.map(({ time, lines }) => {
    const kinds = [...new Set(lines.map(({ what }) => LINE_WORDS[what]))].join(', ');
    return [time, kinds, registerWords.lines(lines.length), lines[0]?.by ?? ''];
  });
  return ['', registerWords.recordedBesides, ...textTable([registerWords.actHeadings, ...rows])];
}

function stateWords({ state, history, entries, seenEntries }: RegisteredFile): string {
  const time = history.findLast((step) => step.state === state)?.time ?? null;
  const words = LINE_WORDS[state].replace(/^File /, '');
  const seen = state === 'seen' || seenEntries === 0 ? '' : registerWords.partlySeen(seenEntries, entries);
  return `${time === null ? words : `${words} (${momentWords(time)})`}${seen}`;
}
