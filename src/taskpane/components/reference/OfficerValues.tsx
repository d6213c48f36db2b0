import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { referenceWords } from '../../words/reference';
import { useController, usePaneState } from '../controller-context';
import { Section } from '../Section';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the officer keeps what nobody published: in a file for the year, or on sheets of the workbook. */
export function OfficerValues(): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { writing, check } = usePaneState();
  return (
    <Section title={referenceWords.own}>
      <p className={styles.help}>{referenceWords.ownHelp}</p>
      <Button
        disabledFocusable={writing !== null || check.kind === 'checking'}
        onClick={() => void controller.saveYearFile()}
      >
        {referenceWords.saveYearFile}
      </Button>
      <p className={styles.help}>{referenceWords.ownSheetsHelp}</p>
      <Button
        disabledFocusable={writing !== null || check.kind === 'checking'}
        onClick={() => void controller.writeReferenceSheets()}
      >
        {writing === 'reference' ? referenceWords.writingSheets : referenceWords.writeSheets}
      </Button>
    </Section>
  );
}
