import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { words } from '../../words/pane';
import { fixWords } from '../../words/findings';
import type { FindingView } from '../../worker/views/finding-view';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { useChecked } from './checked-context';
import { FixTable } from './FixTable';

const useStyles = makeStyles({
  fix: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  stale: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

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
      <FixTable fixes={fixes} isLong={isAll} />
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
      {isOld ? <p className={styles.stale}>{fixWords.stale}</p> : null}
    </section>
  );
}
