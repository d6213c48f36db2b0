import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { cellAddress, cellKey } from '../../../entries';
import { words } from '../../words/pane';
import { fixWords } from '../../words/findings';
import type { FindingView } from '../../worker/views/finding-view';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { useChecked } from './checked-context';

const useStyles = makeStyles({
  fix: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  frame: { maxHeight: '180px', overflowY: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: '0 8px 2px 0',
  },
  cell: {
    padding: '1px 8px 1px 0',
    verticalAlign: 'top',
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'break-word',
    whiteSpace: 'pre-wrap',
  },
  before: { textDecorationLine: 'line-through', textDecorationColor: tokens.colorStatusDangerForeground1 },
  after: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Cells of a large fix that are shown before it is made. */
const SHOWN = 100;

interface FixPreviewProps {
  readonly finding: FindingView;
}

/** What the fix changes, before and after; and the same for all findings like it. Nothing is changed before it was seen. */
export function FixPreview({ finding }: FixPreviewProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, writing } = usePaneState();
  const { findings } = useChecked();
  const [isAll, setIsAll] = useState(false);
  const alike = useMemo(
    () =>
      findings.filter(
        ({ rule, messageId, fixes }) => fixes.length > 0 && rule === finding.rule && messageId === finding.messageId,
      ),
    [findings, finding],
  );
  const chosen = isAll ? alike : [finding];
  const fixes = chosen.flatMap((one) => one.fixes);
  const isOld = check.kind !== 'checked';
  const isBusy = isOld || writing !== null;
  return (
    <section className={styles.fix} aria-label={fixWords.title}>
      {isAll ? <p className={styles.more}>{fixWords.preview(fixes.length)}</p> : null}
      <div
        className={styles.frame}
        {...(isAll ? { tabIndex: 0, role: 'group', 'aria-label': fixWords.preview(fixes.length) } : {})}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.head} scope="col" aria-label={fixWords.title} />
              <th className={styles.head} scope="col">
                {fixWords.before}
              </th>
              <th className={styles.head} scope="col">
                {fixWords.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {fixes.slice(0, SHOWN).map(({ row, column, before, after }) => (
              <tr key={cellKey({ row, column })}>
                <th className={styles.head} scope="row">
                  {cellAddress({ row, column })}
                </th>
                <td className={styles.cell}>
                  <span className={styles.before}>{before || fixWords.empty}</span>
                </td>
                <td className={styles.cell}>
                  <span className={styles.after}>{after || fixWords.empty}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fixes.length > SHOWN ? <p className={styles.more}>{fixWords.andMore(fixes.length - SHOWN)}</p> : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<Icon name="wand" />}
          disabledFocusable={isBusy}
          onClick={() => void controller.fix(chosen)}
        >
          {isAll ? fixWords.apply(fixes.length) : fixWords.one}
        </Button>
        {alike.length > 1 ? (
          <Button size="small" disabledFocusable={isBusy} onClick={() => setIsAll(!isAll)}>
            {isAll ? words.cancel : fixWords.all(alike.length)}
          </Button>
        ) : null}
      </div>
      {isOld ? <p className={styles.more}>{fixWords.stale}</p> : null}
    </section>
  );
}
