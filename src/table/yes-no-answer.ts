import {
  isEntryStatusKnown,
  isNothing,
  parseEntryStatus,
  parseSeries,
  parseWrittenDate,
  type CalendarDate,
} from '../entries';
import type { YesNoQuestion } from './yes-no-headings';
import { signIn, signsOf } from './yes-no-signs';

/** What a cell says below a heading that asks for yes or no. */
export interface Answer {
  /** The status that it gives, empty where it gives none; null where it is not understood. */
  readonly status: string | null;
  /** The day that was taken for a yes. */
  readonly day: CalendarDate | null;
}

const YES = /^(?:y|yes|1|x|true)[.!]?$/i;
const NO = /^(?:n|no|0|false|-|–|—)[.!]?$/i;
const NOT_YET = /^(?:not yet|to do)[.!]?$/i;
/** `YES - parent emailed`, `no (deferred)`, `Y 12 Oct`, `✓ - sent`. */
const WITH_REMARK = new RegExp(
  String.raw`^(y|yes|true|n|no|false|${[...signsOf('yes'), ...signsOf('no')].join('|')})(?:\s*[\u2013\u2014:;,(]\s*|\s+-+\s*|-+\s+|\s+(?=\d))(.+)$`,
  'iu',
);
/** A remark that takes back what stands before it, or may, or of which the end is not known. */
const DOUBT = /\?|…$|n['’]t\b|\b(?:not?|never|unless|until|if|but|tbc|tba|maybe|perhaps|pending|check|ask|unsure)\b/i;
/** `12 Oct`, `12/10`, `Oct`: a day or month without its year. */
const DAY_OF_YEAR =
  /^\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:0?[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?$/i;
const DENIES = /^(?:not|un|to be|to)\b|^unregistered/i;

function dayIn(text: string): { readonly day: CalendarDate | null } | null {
  const bare = text.replace(/^on\s+/i, '');
  const day = parseWrittenDate(bare);
  return day !== null || DAY_OF_YEAR.test(bare) || parseSeries(bare) !== null ? { day } : null;
}

/** Whether words of a status answer the question: `2` is a second attempt, and says nothing of whether somebody left. */
function answers(text: string, { asks }: YesNoQuestion): boolean {
  if (!isEntryStatusKnown(text)) return false;
  if (asks === 'resit') return true;
  const { standing, resit } = parseEntryStatus(text);
  if (/^\d/.test(text)) return false;
  return standing !== 'new' || resit || ((asks === 'registered' || asks === 'sent') && DENIES.test(text));
}

function isYes(text: string): boolean {
  return YES.test(text) || signIn(text) === 'yes';
}

function isNo(text: string): boolean {
  return NO.test(text) || signIn(text) === 'no';
}

/** Reads the answer of a cell. What is not certain is not understood: a candidate would be left out, or charged twice, for a guess. */
export function parseYesNo(text: string, flag: YesNoQuestion): Answer {
  const said = (status: string | null, day: CalendarDate | null = null): Answer => ({ status, day });
  if (text === '') return said('');
  if (isYes(text)) return said(flag.yes);
  if (isNo(text) || (NOT_YET.test(text) && (flag.asks === 'registered' || flag.asks === 'sent'))) return said(flag.no);
  if (isNothing(text)) return said(flag.no === '' ? '' : null);
  if (flag.letter !== '' && text.toLowerCase() === flag.letter) return said(flag.yes);
  const dated = flag.dated ? dayIn(text) : null;
  if (dated) return said(flag.yes, dated.day);
  const [, word = '', remark = ''] = WITH_REMARK.exec(text) ?? [];
  if (word !== '' && !DOUBT.test(remark)) {
    const yes = isYes(word);
    return said(yes ? flag.yes : flag.no, yes && flag.dated ? (dayIn(remark)?.day ?? null) : null);
  }
  return said(word === '' && answers(text, flag) ? text : null);
}
