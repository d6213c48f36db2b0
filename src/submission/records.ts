import { groupBy, parseCandidateNumber, parseSex, rowName, sameSeries, UserError } from '../entries';
import type { EntryFileCandidate } from '../edi';
import type { Assessment } from '../assessment';
import type { RegisteredEntry } from '../register';
import type { PlannedFile, ReadyEntry } from './sort-entries';
import { detailsToSend } from './planned-entry';
import { filesWords } from './words/files';

/**
 * The records of a file: each candidate once, by number, with the options that the file adds and, where it is to list all, those
 * that the candidate has in the series already. Nothing that the awarding body has is ever left out of such a list.
 */
export function recordsOf(file: PlannedFile, context: Assessment, listsAll: boolean): EntryFileCandidate[] {
  const people = groupBy(file.entries, ({ resolved }) => resolved.candidateKey);
  const records = [...people.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const before = listsAll ? currentOptions(first, file, context) : [];
    return [recordOf(first, [...before, ...entries.map(({ option }) => option.code)], context)];
  });
  return records.sort((one, other) => Number(one.number) - Number(other.number));
}

/** What the candidate has in the series: by the register, and by the sheet's own status column. */
function currentOptions({ resolved }: ReadyEntry, file: PlannedFile, context: Assessment): string[] {
  const person = context.submitted.personOf(resolved.entry.candidate);
  const sent = (person?.entries ?? []).filter(
    ({ kind, board, series }) => kind === file.kind && board === file.board && sameSeries(series, file.series),
  );
  const isOfSeries = (sent: RegisteredEntry | null): boolean => sent === null || sameSeries(sent.series, file.series);
  // The register knows better than the row: a registration of an earlier year lasts, and is not of this year's series.
  const made = (context.entriesOf.get(resolved.candidateKey) ?? []).filter(
    ({ entry, option }) =>
      entry.status.standing === 'made' &&
      isOfSeries(context.submitted.sentAs(entry)) &&
      option?.kind === file.kind &&
      option.board === file.board &&
      sameSeries(option.series, file.series),
  );
  return [...sent.map(({ code }) => code), ...made.flatMap(({ option }) => option?.code ?? [])];
}

function recordOf({ resolved }: ReadyEntry, options: readonly string[], context: Assessment): EntryFileCandidate {
  const { candidate } = resolved.entry;
  const { candidateNumber, name, birthDate, uci, upn, uln, ...rest } = detailsToSend(resolved, context.submitted);
  const number = parseCandidateNumber(candidateNumber);
  const sex = parseSex(rest.sex);
  if (number === null || sex === null) {
    const missing =
      number === null ? filesWords.candidateNumber(candidate.candidateNumber) : filesWords.sex(candidate.sex);
    throw new UserError(filesWords.cannotHold(rowName(candidate.row, context.list), missing));
  }
  return { number, name, sex, birthDate, uci, upn, uln, status: 'C', options: [...new Set(options)].sort() };
}
