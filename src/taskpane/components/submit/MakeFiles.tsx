import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { submitWords } from '../../words/submit';
import type { PlanView } from '../../worker/views/plan-view';
import { useController, usePaneState } from '../controller-context';
import { TextField } from '../Fields';
import { Icon } from '../Icon';
import { Section } from '../Section';
import { SwitchField } from '../SwitchField';
import { useHelpStyle } from '../help-style';
import { boxId } from './ToBox';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  special: { display: 'grid', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

/** By which the files that were made know the button that made them. */
export const MAKE_BUTTON = 'entrywise-make-files';

interface MakeFilesProps {
  readonly plan: PlanView | null;
}

/** What the officer says of the files, and the button that makes them. */
export function MakeFiles({ plan }: MakeFilesProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { choices, writing } = usePaneState();
  // While a plan is made anew the button stays, or whoever pressed it would lose their place.
  const [last, setLast] = useState(plan);
  if (plan !== null && plan !== last) setLast(plan);
  const count = (plan ?? last)?.files.length ?? 0;
  const isBusy = writing !== null;
  return (
    <Section title={submitWords.choices}>
      <div className={styles.choices}>
        <div id={boxId('centre')}>
          <TextField
            label={submitWords.centre}
            help={submitWords.centreHelp}
            inputMode="numeric"
            maxLength={5}
            value={choices.centreNumber}
            onChange={(centreNumber) => controller.setChoices({ centreNumber })}
          />
        </div>
        <TextField
          label={submitWords.name}
          help={submitWords.nameHelp}
          maxLength={80}
          value={choices.centreName}
          onChange={(centreName) => controller.setChoices({ centreName })}
        />
        <TextField
          label={submitWords.postcode}
          maxLength={8}
          value={choices.postcode}
          onChange={(postcode) => controller.setChoices({ postcode: postcode.toUpperCase() })}
        />
        <TextField
          label={submitWords.by}
          help={submitWords.byHelp}
          maxLength={40}
          value={choices.by}
          onChange={(by) => controller.setChoices({ by })}
        />
        <div id={boxId('sequence')}>
          <TextField
            label={submitWords.sequence}
            help={submitWords.sequenceHelp}
            inputMode="numeric"
            maxLength={3}
            value={choices.sequence}
            onChange={(sequence) => controller.setChoices({ sequence: sequence.replace(/\D/g, '').replace(/^0+/, '') })}
          />
        </div>
      </div>
      <details>
        <summary className={styles.summary}>{submitWords.moreChoices}</summary>
        <div className={styles.special}>
          <SwitchField
            label={submitWords.firstInInterchange}
            isOn={choices.firstInInterchange}
            onChange={(firstInInterchange) => controller.setChoices({ firstInInterchange })}
          />
          {plan?.checklist.some(({ id }) => id === 'made-elsewhere') || choices.othersNeverSent ? (
            <SwitchField
              label={submitWords.othersNeverSent}
              isOn={choices.othersNeverSent}
              onChange={(othersNeverSent) => controller.setChoices({ othersNeverSent })}
            />
          ) : null}
          <SwitchField
            label={submitWords.unitsAtOnce}
            isOn={choices.unitsAtOnce}
            onChange={(unitsAtOnce) => controller.setChoices({ unitsAtOnce })}
          />
          <SwitchField
            label={submitWords.onlyNew}
            isOn={choices.amendmentLists === 'new'}
            onChange={(isNew) => controller.setChoices({ amendmentLists: isNew ? 'new' : 'all' })}
          />
        </div>
      </details>
      {count > 0 ? (
        <>
          <Button
            id={MAKE_BUTTON}
            appearance="primary"
            icon={<Icon name="page" />}
            disabledFocusable={isBusy || plan?.isReady !== true}
            onClick={() => void controller.makeFiles()}
          >
            {writing === 'register' ? submitWords.making : submitWords.make(count)}
          </Button>
          <p className={helpStyle.help}>{plan?.isReady === true ? submitWords.makeHelp : submitWords.notReady}</p>
        </>
      ) : null}
    </Section>
  );
}
