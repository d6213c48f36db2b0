import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WithoutPass as Examination } from '../../../workflow';
import { resultsWords } from '../../words/results';
import { CopyButton } from '../CopyButton';
import { useHelpStyle } from '../help-style';
import { Section } from '../Section';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

interface WithoutPassProps {
  readonly examinations: readonly Examination[];
}

/** Who failed or was absent and is not entered again, with the numbers to be pasted where resits are added. */
export function WithoutPass({ examinations }: WithoutPassProps): ReactElement | null {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  if (examinations.length === 0) return null;
  return (
    <Section title={resultsWords.withoutPass}>
      <p className={helpStyle.help}>{resultsWords.withoutPassHelp}</p>
      {examinations.map(({ code, title, seriesName, candidates }) => (
        <details key={`${seriesName} ${code}`}>
          <summary className={styles.summary}>
            {resultsWords.withoutPassIn(seriesName, title, candidates.length)}
          </summary>
          <ul className={styles.list}>
            {candidates.map(({ number, name, grade }) => (
              <li key={number}>{resultsWords.candidateWithoutPass(number, name, grade)}</li>
            ))}
          </ul>
          <CopyButton text={candidates.map(({ number }) => number).join('\n')} label={resultsWords.copyNumbers} />
        </details>
      ))}
    </Section>
  );
}
