/** Something in a name that is no part of it. */
export interface NameRemark {
  readonly text: string;
  /** It says that the candidate has left, or is withdrawn. */
  readonly saysGone: boolean;
}

const GONE = 'left|leaver|withdrawn|withdrew|withdrawing|wd|w/d|deceased|moved school';

/**
 * What stands in a name that is no part of one. A kind of remark more is a line more; the group `remark` is what the officer is told. None
 * looks behind itself, which Safari before 16.4 cannot read; runs have a length, or a long one would be tried from each of its characters.
 */
const REMARKS: readonly RegExp[] = [
  // `Archer (LEFT)`, `Evans [WD]`, `Elizabeth (Liz)`
  /(?<remark>[([{<].*)$/,
  // `Chloe - resit`, `Chloe -resit`; but not `Smith-Jones`
  /\S(?<remark>(?:\s{1,9}[-–—]{1,9}\s*|[-–—]{1,9}\s{1,9})\S.*)$/,
  // `Archer LEFT`, `Chloe resit`
  new RegExp(
    String.raw`\S\s(?<remark>(?:${GONE}|re-?sit(?:ting)?|re-?take|deferred|absent|tbc|tba)(?![\p{L}\p{N}]).*)$`,
    'iu',
  ),
  // `LEFT Hughes`, `W/D: Hughes`
  new RegExp(String.raw`^(?<remark>(?:${GONE})[\s:\u2013\u2014-]+)(?=\S)`, 'iu'),
  // `Jones DO NOT ENTER`, `Smith now Jones`
  /\S\s(?<remark>(?:(?:do not|don['’]?t|not|no longer)\s+(?:enter|sit|tak|submit|here|in|on|regist)|(?:now|formerly|n[ée]e|aka|a\.k\.a\.?|known as|transferred|moved)\s).*)$/iu,
  // `Carter EAL`: capitals beside a name that is not in capitals
  /\p{Ll}\s(?<remark>(?:EAL|SEND?|FSM|LAC|EHCP|NEW|STAFF|LATE|GCSE|BTEC)(?!\p{L}).*)$/u,
  // `Ben nan`: what a program joins to a name for an empty cell
  /\S\s(?<remark>nan|null|NaN|NULL|undefined|none)$/,
];

const SAYS_GONE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:${GONE}|do not|don['\u2019]?t|not|no longer)(?![\p{L}\p{N}])`,
  'iu',
);

/** Nearly no name has any of these. */
const MAY_HAVE_ONE =
  /[([{<]|\s[-–—]|[-–—]\s|\s(?:le[fa]|w|re|d[eo]|mo|ab|tb|ea|se|fs|la|eh|n[eéaou]|st|gc|bt|un|tr|fo|a\.?k|kn)/i;

/** The remark in a name; null where there is none. */
export function nameRemarkIn(name: string): NameRemark | null {
  if (!MAY_HAVE_ONE.test(` ${name}`)) return null;
  for (const kind of REMARKS) {
    const text = kind.exec(name)?.groups?.['remark']?.trim();
    if (text !== undefined) return { text, saysGone: SAYS_GONE.test(text) };
  }
  return null;
}
