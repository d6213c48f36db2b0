import fc from 'fast-check';
import { isEntryStatusKnown, NEW_ENTRY, parseEntryStatus, type EntryStatus } from '../../src/entries';

const made: EntryStatus = { standing: 'made', outcome: null, resit: false };
const sat: EntryStatus = { standing: 'made', outcome: 'sat', resit: false };
const absent: EntryStatus = { standing: 'made', outcome: 'absent', resit: false };
const withdrawn: EntryStatus = { standing: 'withdrawn', outcome: null, resit: false };
const resit: EntryStatus = { standing: 'new', outcome: null, resit: true };

describe('the status of an entry', () => {
  test.each<[string, EntryStatus]>([
    ['', NEW_ENTRY],
    ['Not registered', NEW_ENTRY],
    ['Entered (Pending Submission)', NEW_ENTRY],
    ['Entered - not yet submitted', NEW_ENTRY],
    ['Entered (to be sent)', NEW_ENTRY],
    ['Entered, not sent', NEW_ENTRY],
    ['Registered – awaiting submission', NEW_ENTRY],
    ['Pending Submission', NEW_ENTRY],
    ['Ready to submit', NEW_ENTRY],
    ['To be submitted', NEW_ENTRY],
    ['Draft', NEW_ENTRY],
    ['Entry not made', NEW_ENTRY],
    ['Entered (Pending Confirmation)', made],
    ['Entry Confirmed', made],
    ['Confirmed by board', made],
    ['Confirmed by OCR', made],
    ['Confirmed by the awarding body', made],
    ['Accepted', made],
    ['Awaiting confirmation', made],
    ['Submitted - awaiting acknowledgement', made],
    ['Entered (late)', made],
    ['Entered (with OCR)', made],
    ['Entered - 12 Oct', made],
    ['Submitted (by EDI)', made],
    ['Registered already', made],
    ['Registered last year', made],
    ['Registered & paid', made],
    ['Registered in September 2025', made],
    ['Registered (withdrawn)', withdrawn],
    ['Entered - left college', withdrawn],
    ['Entered - absent', absent],
    ['Withdrawn (Pending Submission)', withdrawn],
    ['Withdrawn (Pending Confirmation)', withdrawn],
    ['Withdrawn (moved to another course)', withdrawn],
    ['Withdrawal requested', withdrawn],
    ['Pending withdrawal', withdrawn],
    ['Cancelled', withdrawn],
    ['Entry cancelled', withdrawn],
    ['NOT  REGISTERED', NEW_ENTRY],
    ['Not entered - late', NEW_ENTRY],
    ['To be entered', NEW_ENTRY],
    ['Pending', NEW_ENTRY],
    ['Late Entry', NEW_ENTRY],
    ['On roll', NEW_ENTRY],
    ['Attempt 1', NEW_ENTRY],
    ['1', NEW_ENTRY],
    ['Top-up', NEW_ENTRY],
    ['Top up from Certificate', NEW_ENTRY],
    ['Move down', NEW_ENTRY],
    ['Transferred in', made],
    ['Transferred from 12345', made],
    ['Registered', made],
    ['registered 01/10/26', made],
    ['Registered with the board', made],
    ['Entered', made],
    ['Submitted (1 Oct)', made],
    ['Sent on 3 Feb', made],
    ['Acknowledged', made],
    ['Sent to OCR 3 Feb', made],
    ['Entered late', made],
    ['Achieved', sat],
    ['Achieved - Distinction', sat],
    ['Certificate Claimed', sat],
    ['Pass', sat],
    ['Near pass', sat],
    ['Distinction*', sat],
    ['Fail', sat],
    ['Sat', sat],
    ['Absent', absent],
    ['Absent 14 Jan', absent],
    ['abs', absent],
    ['Did not sit', absent],
    ['W/D', withdrawn],
    ['wd', withdrawn],
    ['w/d 12/10', withdrawn],
    ['Withdrawn', withdrawn],
    ['Withdrawn from the course', withdrawn],
    ['To be withdrawn', withdrawn],
    ['Withdraw please', withdrawn],
    ['Left', withdrawn],
    ['Left college', withdrawn],
    ['Failed - resit', { ...sat, resit: true }],
    ['Left (12 Oct)', withdrawn],
    ['Leaver', withdrawn],
    ['Resit', resit],
    ['re-sit', resit],
    ['Resitting', resit],
    ['Retake', resit],
    ['Attempt 2', resit],
    ['attempt no. 3', resit],
    ['2nd attempt', resit],
    ['2nd', resit],
    ['Second', resit],
    ['1st', NEW_ENTRY],
    ['First', NEW_ENTRY],
    ['Second attempt', resit],
    ['2', resit],
    ['Resit: No', NEW_ENTRY],
    ['Not a resit', NEW_ENTRY],
    ['Registered, no resit', made],
    ['Registered resit', { ...made, resit: true }],
    ['Resit - registered', { ...made, resit: true }],
    ['Absent (attempt 2)', { ...absent, resit: true }],
  ])('%j is known', (text, status) => {
    expect(parseEntryStatus(text)).toEqual(status);
    expect(isEntryStatusKnown(text)).toBe(true);
  });

  test.each([
    ['Entered (ask Mrs Patel)', 'the remark may take it back'],
    ['Entered (anything unknown)', 'the remark may take it back'],
    ['Registered - see note', 'the remark may take it back'],
    ['Entered?', 'a question'],
    ['Sent (12 Oct, not confirmed)', 'the remark may take it back'],
    ['Withdrawn - reinstated', 'the remark takes it back'],
    ['Withdrawn?', 'a question'],
    ['Late entry - withdrawn', 'two words that do not agree'],
    ['Amended', 'sent or to be sent, it does not say'],
    ['Confirmed', 'by whom, it does not say'],
    ['Entry Rejected', 'whether it is wanted still, it does not say'],
    ['Rejected by board', 'whether it is wanted still, it does not say'],
    ['Left-handed', 'no leaver'],
    ['Left hand side of the hall', 'no leaver'],
    ['Passport seen', 'no pass'],
    ['Sent to head of department', 'not to the awarding body'],
    ['Satisfactory', 'not sat'],
    ['Passed to tutor', 'no pass'],
    ['Entered by teacher', 'on what, it does not say'],
    ['Result pending', 'no result'],
    ['Absentee list', 'not absent'],
    ['Registered-ish', 'no word'],
    ['Resits', 'says that there are some, not that this is one'],
    ['Attempt 20', 'no attempt'],
    ['10', 'no attempt'],
    ['Amend', 'which change, it does not say'],
    ['Y', 'yes to what, only the heading says'],
    ['constructor', 'no word'],
    ['?', 'nothing'],
  ])('%j is not known, and so means a new entry: %s', (text) => {
    expect(parseEntryStatus(text)).toEqual(NEW_ENTRY);
    expect(isEntryStatusKnown(text)).toBe(false);
  });

  test('case and spaces around do not matter', () => {
    const words = fc.constantFrom('Not registered', 'Registered', 'Achieved', 'W/D', 'Absent', 'Resit', 'Attempt 2');
    const spaces = fc.constantFrom('', ' ', '\u00a0', '\t');
    fc.assert(
      fc.property(words, spaces, spaces, (word, before, after) => {
        expect(parseEntryStatus(before + word.toUpperCase() + after)).toEqual(parseEntryStatus(word));
        expect(parseEntryStatus(before + word.toLowerCase() + after)).toEqual(parseEntryStatus(word));
      }),
    );
  });

  test('only an entry that was made has an outcome', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('absent', 'left', 'sat', 'resit', 'not', '-', ',', 'registered')),
        (words) => {
          const status = parseEntryStatus(words.join(' '));
          expect(status.outcome === null || status.standing === 'made').toBe(true);
        },
      ),
    );
  });
});
