/** A question about an entry, and the status that a yes or a no gives it; other words are read as a status. */
export interface Flag {
  readonly asks: 'withdrawn' | 'included' | 'registered' | 'absent' | 'resit' | 'sent';
  readonly yes: string;
  readonly no: string;
  /** A letter that is as good as a yes below such a heading: `W` below Withdrawn. */
  readonly letter: string;
  /** Whether a day is as good as a yes. */
  readonly dated: boolean;
}

/** Columns that answer with yes or no: Y, x, 1, a tick, and their opposites. An empty cell says nothing. */
export const FLAG_HEADINGS: readonly { readonly headings: readonly string[]; readonly flag: Flag }[] = [
  {
    headings: [
      ...['W/D', 'WD', 'withdrawn', 'withdrawn?', 'withdraw', 'withdrawal', 'withdrawn date', 'date withdrawn'],
      ...['withdrawal date', 'left', 'left?', 'leaver', 'leaver?', 'date left', 'left date'],
    ],
    flag: { asks: 'withdrawn', yes: 'Withdrawn', no: '', letter: 'w', dated: true },
  },
  {
    headings: ['include?', 'include', 'included'],
    flag: { asks: 'included', yes: '', no: 'Withdrawn', letter: '', dated: false },
  },
  {
    headings: ['registered', 'registered?', 'already registered', 'date registered', 'registered date'],
    flag: { asks: 'registered', yes: 'Registered', no: '', letter: '', dated: true },
  },
  { headings: ['absent', 'absent?'], flag: { asks: 'absent', yes: 'Absent', no: '', letter: 'a', dated: true } },
  {
    headings: ['resit', 'resit?', 'retake', 'retake?', 're-sit'],
    flag: { asks: 'resit', yes: 'Resit', no: '', letter: 'r', dated: false },
  },
  {
    headings: ['already sent', 'already submitted', 'already entered', 'sent to OCR', 'submitted to OCR'],
    flag: { asks: 'sent', yes: 'Submitted', no: '', letter: '', dated: true },
  },
];
