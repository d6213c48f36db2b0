import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { referenceWords } from '../../words/reference';
import type { SuiteView } from '../../worker/views/reference-view';
import { useController, usePaneState } from '../controller-context';
import { Section } from '../Section';

const useStyles = makeStyles({
  suite: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface OtherSuitesProps {
  readonly suites: readonly SuiteView[];
}

/** Suites that the product knows and that are switched off, each with the button that switches it on in this workbook. */
export function OtherSuites({ suites }: OtherSuitesProps): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const { writing } = usePaneState();
  if (suites.length === 0) return null;
  return (
    <Section title={referenceWords.otherSuites} help={referenceWords.otherSuitesHelp}>
      {suites.map(({ suite, title, line }) => (
        <div key={suite} className={styles.suite}>
          {title}
          <Button
            size="small"
            disabledFocusable={writing !== null}
            aria-label={referenceWords.switchOn(title)}
            onClick={() => void controller.giveValues([{ ...line, source: '' }])}
          >
            {referenceWords.on}
          </Button>
        </div>
      ))}
    </Section>
  );
}
