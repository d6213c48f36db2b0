import { useEffect, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { checkedOf, isSheetStale } from '../../desk/state';
import { resultsWords } from '../../words/results';
import { submitWords } from '../../words/submit';
import { Banner } from '../Banner';
import { CheckFirst } from '../CheckFirst';
import { Checking } from '../check/Checking';
import { useDesk, useDeskState } from '../desk-context';
import { Loading } from '../Loading';
import { Reports } from '../reports/Reports';
import { RecordResults } from '../reference/RecordResults';
import { Section } from '../Section';
import { Blockers } from './Blockers';
import { Checklist } from './Checklist';
import { Emails } from './Emails';
import { MakeFiles } from './MakeFiles';
import { Planned } from './Planned';
import { RegisterList } from './RegisterList';
import { SaveFiles } from './SaveFiles';

const useStyles = makeStyles({
  submit: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** What stands in the way, what will be sent, the files and e-mails, and what became of those before. */
export function SubmitTab(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { check, plan, choices, made } = useDeskState();
  const checked = checkedOf(check);
  const isChecked = check.is === 'checked';
  // The plan follows the check and the choices.
  useEffect(() => {
    if (isChecked) void desk.plan();
  }, [desk, isChecked, checked, choices]);
  if (checked === null) return <CheckFirst help={submitWords.noneHelp} />;
  const { facts } = checked;
  return (
    <div className={styles.submit}>
      {check.is === 'checking' ? <Checking progress={check.progress} /> : null}
      {isSheetStale(check) ? <Banner tone="warning">{submitWords.stale}</Banner> : null}
      {made.length > 0 ? <SaveFiles files={made} /> : null}
      {plan.is === 'impossible' ? (
        <div role="alert">
          <Banner tone="error">{plan.sentence}</Banner>
        </div>
      ) : null}
      {plan.is === 'not-planned' && isChecked ? <Loading sentence={submitWords.planning} /> : null}
      {plan.is === 'planned' ? (
        <>
          <Blockers plan={plan.plan} sheet={facts.table.sheet} />
          <Planned plan={plan.plan} sheet={facts.table.sheet} />
          <Checklist items={plan.plan.checklist} sheet={facts.table.sheet} />
        </>
      ) : null}
      <MakeFiles plan={plan.is === 'planned' ? plan.plan : null} />
      {plan.is === 'planned' ? <Emails emails={plan.plan.emails} steps={plan.plan.steps} /> : null}
      {facts.toRecord.results > 0 ? (
        <Section title={resultsWords.title}>
          <RecordResults toRecord={facts.toRecord} />
        </Section>
      ) : null}
      <RegisterList register={facts.register} />
      <Reports table={facts.table} />
    </div>
  );
}
