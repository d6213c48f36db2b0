import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import type { AdditionPlan } from '../../../workflow';
import { addFormWords } from '../../words/add-form';
import { Banner } from '../Banner';

/** Lines that are shown; the rest is counted. */
const SHOWN = 60;

const useStyles = makeStyles({
  planned: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  button: { justifySelf: 'start' },
});

interface PlannedProps {
  /** The whole of it, for whoever gives it the focus. */
  readonly section: RefObject<HTMLElement | null>;
  readonly plan: AdditionPlan;
  /** Several sheets are checked, so that each row says of which it is. */
  readonly namesSheets: boolean;
  /** Something else was chosen since. */
  readonly isOld: boolean;
  readonly isBusy: boolean;
  readonly onAdd: () => void;
}

/** What is added, row by row, and what is left out and why. Nothing is written before it was seen. */
export function Planned({ section, plan, namesSheets, isOld, isBusy, onAdd }: PlannedProps): ReactElement {
  const styles = useStyles();
  const { added, lines, kinds, leftOut, problems, notes } = plan;
  return (
    <section ref={section} tabIndex={-1} className={styles.planned} aria-label={addFormWords.added} role="status">
      {problems.length === 0 ? null : (
        <Told title={addFormWords.problems(problems.length)} lines={problems} tone="warning" />
      )}
      {added === 0 ? (
        <p className={styles.text}>{addFormWords.none}</p>
      ) : (
        <>
          <h3 className={styles.title}>{addFormWords.added}</h3>
          {kinds.length < 2 ? null : (
            <ul className={styles.lines}>
              {kinds.map(({ what, entries }) => (
                <li key={what} className={styles.line}>
                  {addFormWords.kind(what, entries)}
                </li>
              ))}
            </ul>
          )}
          <ul className={styles.lines}>
            {lines.slice(0, SHOWN).map(({ who, what, sheet, row, isNew, isNewRow }) => (
              <li key={`${sheet} ${row} ${who}`} className={styles.line}>
                <strong>{who}</strong>
                {isNew ? ` (${addFormWords.newcomer})` : ''}: {what}{' '}
                <span className={styles.where}>
                  {addFormWords.addedWhere(row, isNewRow, namesSheets ? sheet : null)}
                </span>
              </li>
            ))}
          </ul>
          {lines.length > SHOWN ? <p className={styles.text}>{addFormWords.more(lines.length - SHOWN)}</p> : null}
        </>
      )}
      {notes.length === 0 || added === 0 ? null : <Told title={addFormWords.notes} lines={notes} tone="note" />}
      {leftOut.length === 0 ? null : (
        <Told
          title={addFormWords.leftOut(leftOut.length)}
          lines={leftOut.map(({ who, what, why }) => addFormWords.leftOutLine(who, what, why))}
          tone="note"
        />
      )}
      {isOld ? <p className={styles.text}>{addFormWords.old}</p> : null}
      {added === 0 ? null : (
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || isOld}
          onClick={onAdd}
        >
          {addFormWords.add(added)}
        </Button>
      )}
    </section>
  );
}

interface ToldProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: 'warning' | 'note';
}

function Told({ title, lines, tone }: ToldProps): ReactElement {
  const styles = useStyles();
  return (
    <Banner tone={tone}>
      <strong>{title}</strong>
      <ul className={styles.lines}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN ? addFormWords.more(lines.length - SHOWN) : null}
    </Banner>
  );
}
