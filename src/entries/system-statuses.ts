/** Where an entry stands when a management system says so. */
export type SystemStanding = 'new' | 'made' | 'withdrawn';

/**
 * Whole phrases that management systems write into a status, in small letters, without brackets and dashes. A phrase more is a line more.
 * Arbor's own list says that an entry pending submission is in no file yet, that one pending confirmation is, and that a confirmed entry
 * was sent (support.arbor-education.com, "What do the different entry and withdrawal statuses mean?", confirmed). The other phrases are
 * plain English. What can mean two things is left out, so that it is asked about: `Amended`, `Confirmed`, and `Rejected`, after which
 * an entry that is still wanted has to be made anew.
 */
const PHRASES: Readonly<Record<SystemStanding, readonly string[]>> = {
  new: [
    ...['entered pending submission', 'pending submission', 'awaiting submission', 'entered to be sent'],
    ...['draft', 'draft entry', 'ready', 'ready to submit', 'ready to send', 'ready for submission', 'to be submitted'],
    ...['to be sent', 'to be registered', 'to be made', 'to submit', 'to send', 'to register', 'entry not made'],
    ...['entry pending', 'entry to be made', 'entry not sent', 'entry not submitted', 'unsubmitted', 'unsent'],
    ...['not yet registered', 'not yet entered', 'not yet submitted', 'not yet sent', 'not yet made', 'not made'],
    ...['not exported', 'not yet exported', 'awaiting export', 'queued', 'planned'],
  ],
  made: [
    ...['entered pending confirmation', 'pending confirmation', 'awaiting confirmation', 'entry confirmed'],
    ...['confirmed by board', 'entry confirmed by board', 'accepted', 'accepted by board', 'entry accepted'],
    ...['entry made', 'entry sent', 'entry submitted', 'entry processed', 'received by board', 'processed by board'],
    ...['awaiting acknowledgement', 'pending acknowledgement', 'acknowledged by board', 'made with board'],
    ...['sent to board', 'submitted to board', 'entered with board', 'registered with board', 'exported to board'],
  ],
  withdrawn: [
    ...['withdrawn pending submission', 'withdrawn pending confirmation', 'withdrawal requested', 'withdrawal pending'],
    ...['withdrawal', 'pending withdrawal', 'withdrawal sent', 'withdrawal submitted', 'withdrawal confirmed'],
    ...[
      'to withdraw',
      'entry withdrawn',
      'entry cancelled',
      'canceled',
      'cancelled by centre',
      'withdrawal awaiting confirmation',
    ],
  ],
};

const STANDINGS: ReadonlyMap<string, SystemStanding> = new Map(
  (['new', 'made', 'withdrawn'] as const).flatMap((standing) =>
    PHRASES[standing].map((phrase): [string, SystemStanding] => [phrase, standing]),
  ),
);

/** Whoever the entry is sent to is the board. */
const BOARD = /\b(?:the )?(?:exam(?:s|ination)? board|awarding (?:body|organisation)|(?:cambridge )?ocr|board)\b/g;

/** Where an entry stands by a whole phrase, whatever its case and punctuation; null for any other text. */
export function systemStanding(text: string): SystemStanding | null {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return STANDINGS.get(words.replace(BOARD, 'board').trim()) ?? null;
}
