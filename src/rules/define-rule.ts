import type { CandidateRow, Cell, EntryList, Field, GivenCandidate } from '../entries';
import type { Known, ResolvedEntry } from '../reference';
import type { Assessment, JudgedEntry, JudgedRequest } from '../assessment';
import type { Ask, Certainty, Choice, Fix, MessageData, Severity } from './finding';

/** The folder that the rule's file is in: what it looks at. */
export type Scope = 'candidate' | 'entry' | 'attempts' | 'dates' | 'fees' | 'submission' | 'table';

/** A new text for the cell of a field. */
export interface FieldFix {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** What a rule says of its subject. */
export interface Report<MessageId extends string> {
  readonly message: MessageId;
  /** Fills the message's slots. */
  readonly data?: MessageData;
  /** The fields whose cells are marked; the first is where the officer looks first. Ignored where `cells` is given. */
  readonly fields?: readonly Field[];
  readonly cells?: readonly Cell[];
  /** The sheet of the cells, where it is not that of the entries. */
  readonly sheet?: string;
  /** What makes it right, offered only where that is certain: for cells of the row reported at, or for cells by their place. */
  readonly fixes?: readonly (FieldFix | Fix)[];
  /** What a cell may mean, where only the officer can tell. */
  readonly choices?: readonly Choice[];
  /** What may be answered, where it is not for the cells alone to say. */
  readonly ask?: Ask;
  /** Published values that the complaint rests on: if one is not confirmed, the finding says so and is a warning at most. */
  readonly restsOn?: readonly Pick<Known<unknown>, 'confidence' | 'source'>[];
}

interface RuleWords<MessageId extends string> {
  /** The file's name and the page's name. */
  readonly id: string;
  readonly scope: Scope;
  /** How severe its messages are, except those that `milder` names. */
  readonly severity: Severity;
  readonly milder?: Readonly<Partial<Record<MessageId, 'warning' | 'note'>>>;
  readonly certainty: Certainty;
  readonly fix: 'offered' | 'none';
  /** A few words for lists, `UCI check letter`. */
  readonly title: string;
  /** Where the rule comes from: who says so, where, and how sure that is. */
  readonly source: string;
  /** The version that brought it. */
  readonly since: string;
  /** By message id; `{slot}` is filled from the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** The message that is told once in place of others, where one fact cures all of them and nothing in the sheet has it. Its slot is `count`. */
  readonly once?: {
    readonly of: readonly NoInfer<MessageId>[];
    readonly message: NoInfer<MessageId>;
    isNowhere(context: Assessment): boolean;
  };
}

/**
 * What a rule looks at, and when it is asked:
 * `row`: for each candidate row with something to send, that is, at least one new entry;
 * `entry`: for each new entry, never for those already made or withdrawn;
 *
 * `needs` says what a finding at a row or entry rests on, besides the reference and the day:
 * `row`: on what that row gives of its candidate, or what it asks for, alone. Then the rule can also judge a row that is given without its
 * sheet, and of rows and entries that are alike it is asked once: what it reports of one is told of each. It gets no more to look at;
 * `people`: on other rows or on records too.
 *
 * `list`: once for the whole sheet, made and withdrawn entries with it; it reports at rows and entries;
 * `sheet`: once for the whole sheet too; what it reports is told of the sheet, at no row.
 */
type RuleDefinition<MessageId extends string> = RuleWords<MessageId> &
  (
    | {
        readonly checks: 'row';
        readonly needs: 'row';
        check(row: GivenCandidate, context: Assessment, report: (what: Report<MessageId>) => void): void;
      }
    | {
        readonly checks: 'row';
        readonly needs: 'people';
        check(row: CandidateRow, context: Assessment, report: (what: Report<MessageId>) => void): void;
      }
    | {
        readonly checks: 'entry';
        readonly needs: 'row';
        check(request: JudgedRequest, context: Assessment, report: (what: Report<MessageId>) => void): void;
      }
    | {
        readonly checks: 'entry';
        readonly needs: 'people';
        check(resolved: JudgedEntry, context: Assessment, report: (what: Report<MessageId>) => void): void;
      }
    | {
        readonly checks: 'list';
        check(
          list: EntryList,
          context: Assessment,
          report: (at: CandidateRow | ResolvedEntry, what: Report<MessageId>) => void,
        ): void;
      }
    | {
        readonly checks: 'sheet';
        check(context: Assessment, report: (what: Report<MessageId>) => void): void;
      }
  );

/** A rule of the catalogue; its message ids are plain texts here. */
export type Rule = RuleDefinition<string>;

/** Declares a rule. The type of its message ids keeps reports and messages in step. */
export function defineRule<const MessageId extends string>(definition: RuleDefinition<MessageId>): Rule {
  return definition;
}

/** Whether what a rule finds in a row rests on that row alone. */
export function needsOnlyItsRow(rule: Rule): boolean {
  return 'needs' in rule && rule.needs === 'row';
}
