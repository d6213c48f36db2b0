import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AdditionPlan } from '../../../workflow';
import type { OptionsInFront } from '../../state/adding';
import { addFormWords } from '../../words/add-form';
import { useController, usePaneState } from '../controller-context';
import { SelectField } from '../Fields';
import { keptTyped } from '../kept-typed';
import { ListField } from '../ListField';
import { Loading } from '../Loading';
import { ProgressBar } from '../ProgressBar';
import { Section } from '../Section';
import { SwitchField } from '../SwitchField';
import { firstChoice, isTable, usualOf, whoChoices, wishOf, type AddingChoice } from './choice';
import { Planned } from './Planned';
import { Questions } from './Questions';
import { UnitBoxes } from './UnitBoxes';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AddEntriesProps {
  readonly onClose: () => void;
}

/** Entries for candidates of the sheet, or for others: chosen, looked at, and then written as the sheet writes entries. */
export function AddEntries({ onClose }: AddEntriesProps): ReactElement {
  const controller = useController();
  const [known, setKnown] = useState<OptionsInFront | null>(null);
  useEffect(() => {
    void controller.addingOptions().then((found) => {
      if (found === null) onClose();
      else setKnown(found);
    });
    // Once: the choice stays while the sheet changes, and what is added is planned anew each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Section title={addFormWords.title}>{known === null ? <Loading /> : <Form {...known} onClose={onClose} />}</Section>
  );
}

/** The value of the choice that puts everybody into the sheet that they are in. */
const OWN_SHEETS = '';

const useKeptChoice = keptTyped<AddingChoice | null>(null);

interface FormProps extends AddEntriesProps, OptionsInFront {}

function Form({ options, front, onClose }: FormProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, writing } = usePaneState();
  const [kept, setChoice] = useKeptChoice();
  const isOfSheets = kept !== null && options.sheets.some(({ sheet }) => sheet === kept.sheet);
  const choice = isOfSheets ? kept : firstChoice(options, front);
  const [shown, setShown] = useState<{ readonly plan: AdditionPlan; readonly choice: AddingChoice } | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const planned = useRef<HTMLElement>(null);
  const set = (some: Partial<AddingChoice>): void => setChoice({ ...choice, ...some });
  // Units are those of a qualification; a registration may be of any.
  const setQualification = (code: string, some: Partial<AddingChoice> = {}): void => {
    const isSame = code === choice.qualification;
    set({ ...some, qualification: code, units: choice.units.filter((unit) => isSame || unit === '') });
  };
  const qualification = options.qualifications.find(({ code }) => code === choice.qualification);
  const isOfTable = isTable(choice);
  const hasUnits = choice.units.some((unit) => unit !== '');
  const isComplete =
    (choice.units.length > 0 || (isOfTable && !choice.asksAside)) &&
    (choice.who !== 'list' || choice.text.trim() !== '');
  const isBusy = writing !== null || check.kind === 'checking' || isLooking;
  const close = (): void => {
    setChoice(null);
    onClose();
  };
  const look = async (of = choice): Promise<void> => {
    setIsLooking(true);
    const plan = await controller.previewEntries(wishOf(of, options));
    setShown(plan === null ? null : { plan, choice: of });
    setIsLooking(false);
  };
  const choose = (line: string, key: string): void => {
    const next = { ...choice, chosen: { ...choice.chosen, [line]: key } };
    setChoice(next);
    void look(next);
  };
  const add = async (plan: AdditionPlan): Promise<void> => {
    if (await controller.addEntries(wishOf(choice, options), plan)) close();
    else setShown(null);
  };
  return (
    <div className={styles.form}>
      {options.sheets.length < 2 ? null : (
        <SelectField
          label={addFormWords.sheet}
          value={choice.ownSheets ? OWN_SHEETS : choice.sheet}
          options={[
            { value: OWN_SHEETS, words: addFormWords.ownSheets(choice.sheet) },
            ...options.sheets.map(({ sheet }) => ({ value: sheet, words: sheet })),
          ]}
          onChange={(value) => {
            const ownSheets = value === OWN_SHEETS;
            const sheet = ownSheets ? choice.sheet : value;
            setQualification(usualOf(options, sheet) || choice.qualification, { sheet, ownSheets, who: 'list' });
          }}
        />
      )}
      <SelectField
        label={addFormWords.who}
        value={choice.who}
        options={whoChoices(options, choice.sheet)}
        onChange={(who) => set({ who })}
      />
      {choice.who === 'list' ? (
        <ListField
          isFocused
          label={addFormWords.list}
          help={addFormWords.listHelp}
          text={choice.text}
          onChange={(text) => set({ text })}
        />
      ) : null}
      {isOfTable ? (
        <SwitchField
          label={addFormWords.usesAsks}
          isOn={!choice.asksAside}
          onChange={(isUsed) => set({ asksAside: !isUsed })}
        />
      ) : null}
      <SelectField
        label={addFormWords.qualification}
        value={choice.qualification}
        options={options.qualifications.map(({ code, words, candidates }) => ({
          value: code,
          words: addFormWords.qualificationOf(words, candidates),
        }))}
        onChange={(code) => setQualification(code)}
      />
      <UnitBoxes units={qualification?.units ?? []} chosen={choice.units} onChange={(units) => set({ units })} />
      {hasUnits || isOfTable ? (
        <SelectField
          label={addFormWords.series}
          value={choice.series}
          options={options.series.map((name) => ({ value: name, words: name }))}
          onChange={(series) => set({ series })}
        />
      ) : null}
      {choice.units.includes('') || !(hasUnits || isOfTable) ? null : (
        <SwitchField
          label={addFormWords.registeredBefore}
          isOn={choice.registered}
          onChange={(registered) => set({ registered })}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy || !isComplete} onClick={() => void look()}>
          {addFormWords.preview}
        </Button>
        <Button size="small" onClick={close}>
          {addFormWords.close}
        </Button>
      </div>
      {shown === null ? null : (
        <>
          <Questions questions={shown.plan.questions} isBusy={isBusy} next={planned} onChoose={choose} />
          <Planned
            section={planned}
            plan={shown.plan}
            namesSheets={options.sheets.length > 1}
            isOld={shown.choice !== choice && !isLooking}
            isBusy={isBusy}
            onAdd={() => void add(shown.plan)}
          />
        </>
      )}
      {isLooking ? <ProgressBar label={addFormWords.looking} done={null} /> : null}
    </div>
  );
}
