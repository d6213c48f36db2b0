import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words';
import type { BlockedFacts } from '../../worker/plain-plan';
import { useDesk } from '../desk-context';
import { rowsWords } from './rows-words';
import { useNavigation } from '../navigation';

const useStyles = makeStyles({
  lead: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  blocker: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  link: { justifyContent: 'start', minWidth: 0, padding: 0, textAlign: 'start' },
  count: { fontVariantNumeric: 'tabular-nums' },
  rows: { gridColumn: '1 / -1', justifySelf: 'start', minWidth: 0, padding: 0, color: tokens.colorNeutralForeground3 },
});

interface BlockersProps {
  readonly blocked: readonly BlockedFacts[];
  readonly entries: number;
  readonly sheet: string;
}

/** What keeps entries out of the files, each with its rows: a click goes to the first of them. */
export function Blockers({ blocked, entries, sheet }: BlockersProps): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const open = useNavigation();
  return (
    <>
      <p className={styles.lead}>{words.submit.blocked(entries)}</p>
      <ul className={styles.list}>
        {blocked.map(({ rule, title, entries: count, rows }) => (
          <li key={rule} className={styles.blocker}>
            {title === null ? (
              <span>{otherWords(rule)}</span>
            ) : (
              <Button
                className={styles.link}
                appearance="transparent"
                size="small"
                onClick={() => open({ is: 'rule', rule })}
              >
                {title}
              </Button>
            )}
            <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
            <Button
              className={styles.rows}
              appearance="transparent"
              size="small"
              onClick={() => void desk.goTo(sheet, { row: rows[0] ?? 0, column: 0 })}
            >
              {words.submit.rows(rowsWords(rows))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What keeps an entry out and is no rule. */
function otherWords(reason: string): string {
  const known: Readonly<Record<string, string>> = words.submit.blockedBy;
  return known[reason] ?? reason;
}
