import { parseEntryStatus, withoutEnds } from '../entries';

/** Words around a status in a line or in the name of a sheet: `These students have withdrawn:`, `Leavers list`. */
const AROUND = new RegExp(
  [
    /\b(?:the|these|those|all|following|below|are|is|have|has|been|were|to be|students?|pupils?|learners?|candidates?)\b/,
    /\b(?:entries|list|sheet|rows?|only|now|please|this (?:year|time|series)|on (?:this |the )?course|with us)\b/,
    /\b(?:year|yr|y) ?1[0-4]\b|[^a-z/’' -]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Where one thing that a line says ends and another begins: `Year 13 - already registered`, `Red = withdrawn`. */
const BETWEEN = /[,;:()[\]=|–—]|\s-+\s|\b(?:means?|indicates?|shows?)\b/;

/** Lines that say it in other words than a status column does; `resit` is priced otherwise. In small letters, without the words around. */
const OTHER_WORDS = new RegExp(
  '^(?:' +
    [
      /leavers?|left|gone|moved(?: to)?|withdrawals?|dropped(?: out)?|removed?|deferred|on hold|reserves?|resits?|re-sits?|retakes?/,
      /(?:do not|don['’]t) (?:enter|register|send|submit|sit)|delete(?: entry)?|drop|no entry/,
      /not (?:entering|entered|enter|registering|sitting|taking|being entered|returning|returned)(?: exams?| unit)?/,
      /no longer(?: (?:entered|entering|here|studying|attending|taking))?|(?:did not|didn['’]t) (?:return|enrol|start)/,
      /(?:already|previously) (?:entered|sent|registered|submitted)|(?:entered|sent|registered|submitted) (?:already|before|last year)/,
      /excluded?|transferred(?: out)?|superseded/,
    ]
      .map(({ source }) => source)
      .join('|') +
    ')$',
);

/** Of these, those that say that an entry was made before, or is one more. */
const AGAIN_OR_BEFORE = /resit|re-sit|retake|already|previously|before|last year/;

/** Longer phrases are sentences, about many things. */
const MOST_WORDS = 3;

function phrasesIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(BETWEEN)
    .map((part) => withoutEnds(part.replace(AROUND, ' ').replace(/\s+/g, ' '), /[\s/-]/))
    .filter((phrase) => phrase !== '' && phrase.split(' ').length <= MOST_WORDS);
}

function isStatus(phrase: string): boolean {
  if (OTHER_WORDS.test(phrase)) return true;
  const { standing, resit } = parseEntryStatus(phrase);
  return !/^\d/.test(phrase) && (standing !== 'new' || resit);
}

/** Whether a line, or the name of a sheet, says of the rows below what a status would: that they are withdrawn, sent, resits. */
export function saysStatus(text: string): boolean {
  return phrasesIn(text).some(isStatus);
}

/** Whether a line says that those below are registered, or were: that is true of units that are still to be entered. */
export function saysRegistered(text: string): boolean {
  return phrasesIn(text).some((phrase) =>
    /^(?:(?:already|previously) )?registered(?: (?:before|already|last year))?$/.test(phrase),
  );
}

const OUT =
  /^(?:withdraw[ns]?|withdrew|w\/d|wd|leaver|left|left (?:course|college|school)|cancelled|not (?:taking|sitting) (?:the )?exams?)$/;
const MADE = /^(?:registered|entered|submitted|sent|sat|absent|re-?sit|retake|transferred in)$/;
const MONTHS = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/g;
/** A remark of more characters is a sentence, in which such words may be about anything. */
const LONGEST_REMARK = 60;

/** A part of each word that is looked for: most remarks have none of them, and need not be taken apart. */
const MAY_SAY =
  /wd|w\/d|with|le[af]|not|no |n['’]t|gone|mov|drop|rem|def|hold|res|ret|re-|del|exc|trans|sup|canc|alr|prev|bef|last|reg|ent|sub|sat|abs/i;

function remarksIn(text: string): string[] {
  if (text.length > LONGEST_REMARK || !MAY_SAY.test(text)) return [];
  return phrasesIn(text).map((phrase) => phrase.replace(MONTHS, ' ').replace(/\s+/g, ' ').trim());
}

/** Whether a remark says, and not only mentions, that somebody is not to be entered: `WITHDRAWN 3/10`, but not `left-handed`. */
export function leavesOut(text: string): boolean {
  return remarksIn(text).some(
    (phrase) => OUT.test(phrase) || (OTHER_WORDS.test(phrase) && !AGAIN_OR_BEFORE.test(phrase)),
  );
}

/** Whether a remark says that the entry was made, or is to be made again. */
export function saysMade(text: string): boolean {
  return remarksIn(text).some(
    (phrase) => MADE.test(phrase) || (OTHER_WORDS.test(phrase) && AGAIN_OR_BEFORE.test(phrase)),
  );
}

const LEGEND =
  /=|\b(?:means?|indicates?)\b|\b(?:red|green|amber|orange|yellow|blue|purple|pink|gr[ea]y|highlight(?:ed)?|shad(?:ed|ing)|colou?r(?:s|ed)?|italics?|bold|asterisk)\b|^\W*[*†‡#]/i;

/** Whether a line says what colours or signs mean for an entry: `Red = withdrawn`. It speaks of rows anywhere in the list. */
export function isLegend(text: string): boolean {
  return LEGEND.test(text) && saysStatus(text);
}
