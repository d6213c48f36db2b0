/** A question about an entry, and the status that a yes or a no gives it; other words are read as a status. */
export interface YesNoQuestion {
  readonly asks: 'withdrawn' | 'included' | 'registered' | 'absent' | 'resit' | 'sent' | 'excluded';
  readonly yes: string;
  readonly no: string;
  /** A letter that is as good as a yes below such a heading: `W` below Withdrawn. */
  readonly letter: string;
  /** Whether a day is as good as a yes. */
  readonly dated: boolean;
}

/** What a column asks whose heading says Resit. */
export const RESIT: YesNoQuestion = { asks: 'resit', yes: 'Resit', no: '', letter: 'r', dated: false };

const BOARD = ['OCR', 'Cambridge', 'A2C', 'Interchange', 'board', 'exam board', 'awarding body'];

/** `entered on A2C`, `sent to the board`: what was done, and where the awarding body has it. */
function atTheBoard(done: readonly string[], to: readonly string[]): string[] {
  const places = BOARD.flatMap((board) => [board, `the ${board}`]);
  return done.flatMap((verb) => to.flatMap((word) => places.map((place) => `${verb} ${word} ${place}`)));
}

/** Columns that answer with yes or no: Y, x, 1, a tick, and their opposites. An empty cell says nothing. */
export const YES_NO_HEADINGS: readonly { readonly headings: readonly string[]; readonly flag: YesNoQuestion }[] = [
  {
    headings: [
      ...['W/D', 'WD', 'withdrawn', 'withdrawn?', 'withdraw', 'withdrawal', 'withdrawn date', 'date withdrawn'],
      ...['withdrawal date', 'date of withdrawal', 'withdrawn on', 'withdrew', 'withdrew on', 'WD date', 'W/D date'],
      ...[
        'left',
        'left?',
        'leaver',
        'leaver?',
        'date left',
        'left date',
        'left on',
        'left school on',
        'left college on',
      ],
      ...['leaving date', 'date of leaving', 'leave date', 'leaver date', 'DOL', 'off roll', 'off roll date'],
      ...['date off roll', 'off roll on'],
    ],
    flag: { asks: 'withdrawn', yes: 'Withdrawn', no: '', letter: 'w', dated: true },
  },
  {
    headings: ['include?', 'include', 'included'],
    flag: { asks: 'included', yes: '', no: 'Withdrawn', letter: '', dated: false },
  },
  {
    headings: ['registered', 'reg’d', 'registered?', 'already registered', 'date registered', 'registered date'].concat(
      atTheBoard(['registered'], ['on', 'with', 'at']),
    ),
    flag: { asks: 'registered', yes: 'Registered', no: '', letter: '', dated: true },
  },
  { headings: ['absent', 'absent?'], flag: { asks: 'absent', yes: 'Absent', no: '', letter: 'a', dated: true } },
  {
    headings: ['resit', 'resit?', 'retake', 'retake?', 're-sit'],
    flag: RESIT,
  },
  {
    headings: [
      ...[
        'already sent',
        'already submitted',
        'already entered',
        'entered already',
        'sent already',
        'submitted already',
      ],
      ...['entry made', 'entries made', 'entry sent', 'entry submitted', 'entry already made'],
      ...atTheBoard(['entered', 'entry made', 'made'], ['on', 'with', 'at']),
      ...atTheBoard(['sent', 'submitted', 'uploaded', 'entry sent', 'entry submitted'], ['to', 'on', 'via']),
    ],
    flag: { asks: 'sent', yes: 'Submitted', no: '', letter: '', dated: true },
  },
  {
    // Not Excluded alone: schools also exclude pupils from lessons.
    headings: [
      ...[
        'do not enter',
        'don’t enter',
        'do not submit',
        'don’t submit',
        'do not send',
        'don’t send',
        'do not register',
      ],
      ...[
        'not entering',
        'not to be entered',
        'not being entered',
        'not to enter',
        'no longer entering',
        'not sitting',
      ],
      ...['exclude', 'exclude from entry', 'exclude from entries', 'excluded from entry', 'excluded from entries'],
      ...['omit', 'omitted', 'omit from entry', 'omit from entries', 'skip', 'skipped'],
    ],
    flag: { asks: 'excluded', yes: 'Withdrawn', no: '', letter: '', dated: false },
  },
];
