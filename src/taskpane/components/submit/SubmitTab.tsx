import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkedOf } from '../../desk/state';
import { words } from '../../words';
import { Banner } from '../Banner';
import { CheckFirst } from '../CheckFirst';
import { Checking } from '../check/Checking';
import { useDeskState } from '../desk-context';
import { Section } from '../Section';
import { Blockers } from './Blockers';
import { Files } from './Files';
import { planWords } from './plan-words';

const useStyles = makeStyles({
  submit: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  plan: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands in the way, what will be sent, and the files. */
export function SubmitTab(): ReactElement {
  const styles = useStyles();
  const { check } = useDeskState();
  const checked = checkedOf(check);
  if (checked === null) return <CheckFirst help={words.submit.noneHelp} />;
  const { plan } = checked.facts;
  const kinds = new Set(plan.files.map(({ kind }) => kind));
  return (
    <div className={styles.submit}>
      {check.is === 'checking' ? <Checking progress={check.progress} /> : null}
      <Section title={words.submit.blockers} isFirst>
        {plan.blocked.length === 0 ? (
          <Banner tone="success">{words.submit.noBlockers}</Banner>
        ) : (
          <Blockers blocked={plan.blocked} entries={plan.blockedEntries} sheet={checked.facts.table.sheet} />
        )}
      </Section>
      <Section title={words.submit.plan}>
        <p className={styles.plan}>{planWords(plan.files)}</p>
        {kinds.size > 1 ? <p className={styles.help}>{words.submit.order}</p> : null}
        {plan.files.length > 0 ? <Files /> : null}
      </Section>
    </div>
  );
}
