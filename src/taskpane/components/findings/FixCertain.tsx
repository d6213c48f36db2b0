import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { fixWords } from '../../words/findings';
import { words } from '../../words/pane';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { certainlyFixed, fixesTogether } from './certain-fixes';
import { useChecked } from './checked-context';
import { FixTable } from './FixTable';

const useStyles = makeStyles({
  fix: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  table: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** All fixes of findings that are certain, whatever their rules: one click shows what changes, a second one changes it. */
export function FixCertain(): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const { check, writing } = usePaneState();
  const { findings, view } = useChecked();
  const [isShown, setIsShown] = useState(false);
  const certain = useMemo(() => certainlyFixed(findings), [findings]);
  const fixes = useMemo(() => fixesTogether(certain, view.rules), [certain, view.rules]);
  if (certain.length < 2) return null;
  const isBusy = check.kind !== 'checked' || writing !== null;
  const fix = async (): Promise<void> => {
    await controller.fix(certain);
    setIsShown(false);
  };
  return (
    <section className={styles.fix} aria-label={fixWords.certain(fixes.length)}>
      {isShown ? (
        <>
          <div className={styles.table}>
            <FixTable fixes={fixes} isLong />
          </div>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              icon={<Icon name="wand" />}
              disabledFocusable={isBusy}
              onClick={() => void fix()}
            >
              {fixWords.apply(fixes.length)}
            </Button>
            <Button size="small" onClick={() => setIsShown(false)}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" icon={<Icon name="wand" />} disabledFocusable={isBusy} onClick={() => setIsShown(true)}>
          {fixWords.certain(fixes.length)}
        </Button>
      )}
    </section>
  );
}
