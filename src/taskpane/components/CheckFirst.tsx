import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../words';
import { feesWords } from '../words/fees';
import { Checking } from './check/Checking';
import { useDesk, useDeskState } from './desk-context';

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
  const desk = useDesk();
  const { check } = useDeskState();
  if (check.is === 'checking') return <Checking progress={check.progress} />;
  return (
    <div className={styles.first}>
      <h2 className={styles.title}>{feesWords.none}</h2>
      <p className={styles.help}>{check.is === 'failed' || check.is === 'no-headings' ? check.sentence : help}</p>
      <Button appearance="primary" onClick={() => void desk.check()}>
        {words.check.button}
      </Button>
    </div>
  );
}
