import { useEffect, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { checkedOf, isSheetStale } from '../../state/pane-state';
import { resultsWords } from '../../words/results';
import { submitWords } from '../../words/submit';
import type { MadeFile } from '../../worker/views/plan-view';
import type { RegisterView } from '../../worker/views/register-view';
import { Banner } from '../Banner';
import { CheckFirst } from '../CheckFirst';
import { Checking } from '../check/Checking';
import { useController, usePaneState } from '../controller-context';
import { Loading } from '../Loading';
import { OtherSheets } from '../OtherSheets';
import { Reports } from '../reports/Reports';
import { RecordResults } from '../reference/RecordResults';
import { Section } from '../Section';
import { Blockers } from './Blockers';
import { Checklist } from './Checklist';
import { CompareLists } from './CompareLists';
import { Emails } from './Emails';
import { MakeFiles } from './MakeFiles';
import { Planned } from './Planned';
import { RegisterList } from './RegisterList';
import { ResultsByHand } from './ResultsByHand';
import { SaveFiles } from './SaveFiles';
import { ToBox } from './ToBox';
import { WithoutPass } from './WithoutPass';

const useStyles = makeStyles({
  submit: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** What stands in the way, what will be sent, the files and e-mails, and what became of those before. */
export function SubmitTab(): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, plan, choices, made } = usePaneState();
  const checked = checkedOf(check);
  const isChecked = check.kind === 'checked';
  // The plan follows the check and the choices.
  useEffect(() => {
    if (isChecked) void controller.plan();
  }, [controller, isChecked, checked, choices]);
  if (checked === null) return <CheckFirst help={submitWords.noneHelp} />;
  const { view } = checked;
  const toSave = stillToSave(made, view.register);
  return (
    <div className={styles.submit}>
      {check.kind === 'checking' ? <Checking progress={check.progress} /> : null}
      {isSheetStale(check) ? <Banner tone="warning">{submitWords.stale}</Banner> : null}
      <OtherSheets />
      {toSave.length > 0 ? <SaveFiles files={toSave} /> : null}
      {plan.kind === 'impossible' ? (
        <div role="alert">
          <Banner tone="error" actions={choices.centreNumber === '' ? <ToBox item="centre-missing" /> : null}>
            {plan.sentence}
          </Banner>
        </div>
      ) : null}
      {plan.kind === 'not-planned' && isChecked ? <Loading sentence={submitWords.planning} /> : null}
      {plan.kind === 'planned' ? (
        <>
          <Blockers plan={plan.plan} />
          <Planned plan={plan.plan} />
          <Checklist items={plan.plan.checklist} />
        </>
      ) : null}
      <MakeFiles plan={plan.kind === 'planned' ? plan.plan : null} />
      {plan.kind === 'planned' ? <Emails emails={plan.plan.emails} steps={plan.plan.steps} /> : null}
      {view.toRecord.results > 0 ? (
        <Section title={resultsWords.title}>
          <RecordResults toRecord={view.toRecord} />
        </Section>
      ) : null}
      <ResultsByHand examinations={view.openExaminations} />
      <WithoutPass examinations={view.withoutPass} />
      <RegisterList register={view.register} />
      <CompareLists />
      <Reports tables={view.tables} />
    </div>
  );
}

/** The files that were made last, without those that the register has as sent, or not to be sent. */
function stillToSave(made: readonly MadeFile[], { files }: RegisterView): readonly MadeFile[] {
  const left = made.filter(({ name }) => {
    const known = files.filter((file) => file.name === name);
    return known.length === 0 || known.some(({ state }) => state === 'made');
  });
  // The same list as long as nothing changes.
  return left.length === made.length ? made : left;
}
