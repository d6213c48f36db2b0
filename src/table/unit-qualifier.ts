/**
 * What a column says whose heading is a unit with more words behind it: `Unit 1 Series`, `Unit 1 paid?`, `Unit 1 The business environment`.
 * `series` and `status` qualify the unit's entry; `about` is of something else; `answer` can mean that the entry was made or that it is to
 * be made; `title` is the unit's title, or words that are not known.
 */
export type UnitSaying = 'entry' | 'series' | 'status' | 'about' | 'answer' | 'title';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** The unit's entry itself, in other words. */
const ENTRY = /^(?:the\s+)?(?:exam(?:ination)?|entry|entries|enter|to enter|y\/?n|yes\/?no)?$/;
const SERIES = /^(?:exam |entry )?(?:series|session|season|sitting)$/;
const STATUS = /^(?:entry |exam )?(?:status|stage|state|attempt|attempt no|attempt number|resit|retake|re-sit)$/;
/** A yes can mean that it was done, or that it is to be done. */
const ANSWER = /^(?:entry )?(?:entered|made|sent|submitted|processed|entry made|registered|booked)$/;
/** What is kept of a unit beside its entries, by the last word. */
const ABOUT = new RegExp(
  `\\b(?:${words(`
  target targets result results grade grades note notes comment comments mock mocks predicted prediction forecast mark marks score scores
  points ums raw total percent teacher tutor staff assessor moderator verifier room seat desk venue date day time start end deadline due
  hours glh credits level tier weighting attendance form forms paid fee fees cost price payment invoice charge laptop pc computer reader scribe
  prompter access arrangement arrangements concession concessions consent coursework nea evidence portfolio assignment assignments folder
  review remark remarks appeal sample moderation moderated verified checked signed in out done complete completed finished handed returned
  received collected issued given passed failed achieved outstanding missing needed required class group set block period week term
  id ref code title name version paper clash timetable
  revision lesson lessons workshop workshops tutorial tutorials booster intervention prep practice homework textbook book guide pack
`)})$`,
);

/** @param rest the words behind the unit in a heading; empty for the unit alone */
export function unitSaying(rest: string): UnitSaying {
  const asks = rest.includes('?');
  const text = rest
    .toLowerCase()
    .replace(/[()[\]:?.,–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ENTRY.test(text)) return 'entry';
  if (SERIES.test(text)) return 'series';
  if (STATUS.test(text)) return 'status';
  if (ANSWER.test(text)) return 'answer';
  return asks || ABOUT.test(text) ? 'about' : 'title';
}
