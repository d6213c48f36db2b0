import { systemStanding } from './system-statuses';
import { withoutEnds } from './without-ends';

/** What the sheet's own status column says of an entry. */
export interface EntryStatus {
  /** `made`: already with the awarding body; `withdrawn`: no longer wanted; `new`: still to be sent. */
  readonly standing: 'new' | 'made' | 'withdrawn';
  /** What came of an entry that was made; null while it is not known. */
  readonly outcome: 'sat' | 'absent' | null;
  /** The officer says that this is not the candidate's first entry of the unit. */
  readonly resit: boolean;
  /** It was said of the candidate's whole row in the wide shape, and not of this unit. */
  readonly ofRow?: true;
}

export const NEW_ENTRY: EntryStatus = { standing: 'new', outcome: null, resit: false };

type Standing = Omit<EntryStatus, 'resit' | 'ofRow'>;

/** A registration that changes the size of one that the candidate has. */
const SIZE_CHANGE_WORDS = ['top-up', 'top up', 'topup', 'move down', 'move-down', 'moving down'];
/** A candidate who was registered at another centre. */
const TRANSFER_WORDS = ['transferred in', 'transfer in', 'transferred from', 'transfer from'];

const NEW: Standing = { standing: 'new', outcome: null };
const WITHDRAWN: Standing = { standing: 'withdrawn', outcome: null };
const MADE: Standing = { standing: 'made', outcome: null };
const SAT: Standing = { standing: 'made', outcome: 'sat' };
const ABSENT: Standing = { standing: 'made', outcome: 'absent' };

/** Words that mean the same whatever follows them: `Withdrawn from the course`, `Registered late`, `Absent 14 Jan`. */
const PLAIN_WORDS: readonly (readonly [Standing, readonly string[]])[] = [
  [NEW, ['not registered', 'unregistered', 'not entered', 'not submitted', 'not sent', 'to be entered', 'to enter']],
  [NEW, SIZE_CHANGE_WORDS],
  [NEW, ['late entry', 'very late entry', 'pending', 'new', 'first attempt', '1st attempt', 'attempt 1']],
  [WITHDRAWN, ['withdrawn', 'withdrew', 'withdraw', 'w/d', 'to be withdrawn']],
  [ABSENT, ['absent', 'did not sit', 'did not attend', 'no show']],
  [SAT, ['achieved', 'certificate claimed', 'near pass', 'unclassified']],
  [MADE, ['registered', 'acknowledged']],
  [MADE, TRANSFER_WORDS],
];

/**
 * Words that mean it only by themselves, before a date or a comment: `Left (12 Oct)`, but not `Left-handed`; `Sent`,
 * but not `Sent to head of department`. `On roll` is of the school, not of an entry.
 */
const LONE_WORDS: readonly (readonly [Standing, readonly string[]])[] = [
  [NEW, ['late', 'very late', 'on roll', '1', '1st', 'first']],
  [WITHDRAWN, ['wd', 'left', 'leaver', 'left course', 'left college', 'left school', 'cancelled']],
  [ABSENT, ['abs']],
  [SAT, ['sat', 'taken', 'claimed', 'result', 'passed', 'pass', 'merit', 'distinction', 'failed', 'fail']],
  [MADE, ['entered', 'submitted', 'sent', 'made', 'processed']],
  [
    MADE,
    ['sent to board', 'sent to awarding body', 'sent to ocr', 'submitted to ocr', 'entered with ocr', 'entered late'],
  ],
];

/** Of these, what stands behind them may say that they are not so yet, or no more. */
const SENT_WORDS: ReadonlySet<string> = new Set([
  'registered',
  'acknowledged',
  'entered',
  'submitted',
  'sent',
  'made',
  'processed',
]);

/** With whom, or where, an entry was made. */
const AT_BOARD = String.raw`(?:with|by|to|at|via|on|through) (?:the )?(?:ocr|cambridge|(?:exams? )?board|awarding|interchange|a2c|edi|portal|office)\b`;

/** Remarks behind a word that change nothing of what it says: a day, with whom, how. */
const SETTLED_REMARK = new RegExp(
  String.raw`^(?:and )?(?:(?:on |in |by |for |since )?(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)` +
    `|${AT_BOARD}` +
    String.raw`|(?:late|early|again|twice|online|manually|ok|done|completed?|confirmed|accepted|acknowledged|paid|fee paid|final|yes|y|\u2713|\u2714)$` +
    String.raw`|(?:already|previously|before|earlier|last (?:year|summer|autumn|term|series|september)|(?:in )?(?:year|yr|y) ?1[0-4])$` +
    String.raw`|(?:batch|file|ref|series)\b)`,
);

/** A remark that takes back what stands before it, or may. */
const DOUBT =
  /\?|n['’]t\b|\b(?:not?|never|un\w+ed|unless|until|if|but|tb[ac]|maybe|perhaps|pending|await\w*|check|ask|unsure|to be|draft|cancel\w*|reject\w*|error|mistake|wrong\w*|reinstat\w*|re-?(?:enter|join|enrol)\w*|staying|back)\b/;

/** What a remark says of somebody who was withdrawn, and is not any more. */
const TAKES_BACK =
  /\?|\bno longer\b|\b(?:cancel\w*|error|mistake|wrong\w*|reinstat\w*|re-?(?:enter|join|enrol|admit)\w*|staying|back|revers\w*)\b/;

const AFTER_PLAIN = /^(?![\p{L}\p{N}])(?!-\S)/u;
const AFTER_LONE = new RegExp(
  String.raw`^(?![\p{L}\p{N}])[\s.:*]*(?:$|[(,;\u2013\u2014]|-\s|(?:on\s+)?\d|${AT_BOARD})`,
  'u',
);

const RESIT =
  /\b(?:re[- ]?sit(?:ting)?|re-?tak(?:e|ing)|attempt (?:(?:no\.?|number) )?[2-9]|(?:second|third|2nd|3rd|[4-9]th) attempt)\b|^(?:[2-9]|second|third|2nd|3rd|[4-9]th)$/;
const NO_RESIT =
  /\b(?:no|not|non|never)(?: an?)?[ -](?:re[- ]?sit|re-?tak)|\b(?:re[- ]?sit|re-?take)[ :?-]+(?:no?|not)\b/;

const GROUNDS = /\b(?:medical|bereave(?:d|ment)|refunded)\b/i;
const NOT_REFUNDED = /\b(?:not|non|no|never)[ -]refunded\b/gi;

const ALL_WORDS = [
  ...PLAIN_WORDS.map(([standing, words]) => ({ standing, words, after: AFTER_PLAIN })),
  ...LONE_WORDS.map(([standing, words]) => ({ standing, words, after: AFTER_LONE })),
];

/** The standing that a text begins with, and what stands behind it, without brackets and dashes around it. */
function beginningOf(
  text: string,
): { readonly standing: Standing; readonly word: string; readonly remark: string } | null {
  for (const { standing, words, after } of ALL_WORDS) {
    const word = words.find((one) => text.startsWith(one) && after.test(text.slice(one.length)));
    if (word === undefined) continue;
    const remark = withoutEnds(text.slice(word.length), /[\s.:*(,;&+/–—-]/, /[\s.)]/);
    return { standing, word, remark };
  }
  return null;
}

const OF_SYSTEM: Readonly<Record<EntryStatus['standing'], Standing>> = { new: NEW, made: MADE, withdrawn: WITHDRAWN };

/** So many words of a status are read one behind the other: nobody writes more, and a cell may hold thousands. */
const MOST_WORDS = 20;

/**
 * Where an entry stands, by a whole phrase or by its first words and what stands behind them; null where that is not settled.
 * @param before how many such words stand before the text
 */
function standingOf(text: string, before = 0): Standing | null {
  if (before === MOST_WORDS) return null;
  const phrase = systemStanding(text);
  if (phrase !== null) return OF_SYSTEM[phrase];
  const begins = beginningOf(text);
  if (begins === null || begins.remark === '') return begins?.standing ?? null;
  const { standing, word, remark } = begins;
  if (SENT_WORDS.has(word)) {
    const more = standingOf(remark, before + 1);
    // `Entered (late)` is entered: what is late and what is new are words of entries that were made, too.
    if (more !== null && (more.standing !== 'new' || systemStanding(remark) === 'new' || DOUBT.test(remark)))
      return more;
    return SETTLED_REMARK.test(remark) && !DOUBT.test(remark) ? standing : null;
  }
  if (standing === WITHDRAWN) return TAKES_BACK.test(remark) ? null : standing;
  if (standing !== NEW) return standing;
  const more = standingOf(remark, before + 1);
  return more === null || more.standing === 'new' ? standing : null;
}

function readStatus(text: string): EntryStatus | null {
  const flat = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const denied = NO_RESIT.test(flat);
  const resit = !denied && RESIT.test(flat);
  const bare = withoutEnds(flat.replace(denied ? NO_RESIT : RESIT, ' '), /[\s,;:–—-]/);
  const standing = standingOf(bare);
  return standing || resit || denied ? { ...NEW_ENTRY, ...standing, resit } : null;
}

/** Reads a status cell: `Registered`, `Absent`, `W/D`, `Resit`, `Attempt 2`. Words that are not known mean a new entry. */
export function parseEntryStatus(text: string): EntryStatus {
  return readStatus(text) ?? NEW_ENTRY;
}

function beginsWith(words: readonly string[], text: string): boolean {
  if (text === '') return false;
  const flat = text.replace(/\s+/g, ' ').trim().toLowerCase();
  return words.some((word) => flat.startsWith(word) && AFTER_PLAIN.test(flat.slice(word.length)));
}

/** Whether a status says that a registration is a top-up or a move down from another size. */
export function saysSizeChange(text: string): boolean {
  return text !== '' && beginsWith(SIZE_CHANGE_WORDS, text);
}

/** Whether a withdrawal brought the fee back in spite of its day: on medical grounds, or after a bereavement. */
export function statusSaysRefunded(text: string): boolean {
  return GROUNDS.test(text.replace(NOT_REFUNDED, ' ')) && readStatus(text)?.standing === 'withdrawn';
}

/** Whether a status says that the candidate came from another centre, which had made the entry. */
export function saysTransferredIn(text: string): boolean {
  return beginsWith(TRANSFER_WORDS, text);
}

/** Whether a status cell says something that `parseEntryStatus` knows; an empty cell says nothing, and that is known. */
export function isEntryStatusKnown(text: string): boolean {
  return text.trim() === '' || readStatus(text) !== null;
}
