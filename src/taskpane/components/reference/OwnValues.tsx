import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { referenceWords } from '../../words/reference';
import { useDesk, useDeskState } from '../desk-context';
import { Section } from '../Section';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the officer gives what nobody published: sheets of the workbook. */
export function OwnValues(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { writing, check } = useDeskState();
  return (
    <Section title={referenceWords.own}>
      <p className={styles.help}>{referenceWords.ownHelp}</p>
      <Button
        disabledFocusable={writing !== null || check.is === 'checking'}
        onClick={() => void desk.writeReferenceSheets()}
      >
        {writing === 'forms' ? referenceWords.writingSheets : referenceWords.writeSheets}
      </Button>
    </Section>
  );
}
