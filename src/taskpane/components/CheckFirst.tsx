import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../words/pane';
import { feesWords } from '../words/fees';
import { Checking } from './check/Checking';
import { useController, usePaneState } from './controller-context';

const useStyles = makeStyles({
  first: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface CheckFirstProps {
  readonly help: string;
}

/** What a tab shows before anything is checked. */
export function CheckFirst({ help }: CheckFirstProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check } = usePaneState();
  if (check.kind === 'checking') return <Checking progress={check.progress} />;
  return (
    <div className={styles.first}>
      <h2 className={styles.title}>{feesWords.none}</h2>
      <p className={styles.help}>{check.kind === 'failed' || check.kind === 'no-headings' ? check.sentence : help}</p>
      <Button appearance="primary" onClick={() => void controller.check()}>
        {words.check.button}
      </Button>
    </div>
  );
}
