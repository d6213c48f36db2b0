import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LaterValue } from '../../../workflow';
import type { ValuesPlace } from '../../state/pane-state';
import { referenceWords } from '../../words/reference';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { SelectField, TextField } from '../Fields';
import { keptTyped } from '../kept-typed';
import { Section } from '../Section';
import { AskedValue } from './AskedValue';
import { EMPTY, keyOf, without, type Boxes, type BoxesProps, type NeededProps } from './boxes';
import { LaterValues } from './LaterValues';
import { PasteValues } from './PasteValues';
import { ValueBox } from './ValueBox';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

const useKeptBoxes = keptTyped<Boxes>({});
const useKeptLater = keptTyped<readonly LaterValue[]>([]);
const useKeptSource = keptTyped('');

/** Only what the entries of this sheet need of fees and dates, each with a box to type it in, or to be filled by what is pasted. */
export function Needed({ needed, known }: NeededProps): ReactElement {
  const [boxes, setBoxes] = useKeptBoxes();
  const [later, setLater] = useKeptLater();
  const isAsked = known.some((value) => keyOf(value) in boxes);
  const given = { needed, known, boxes, setBoxes, later, setLater };
  return (
    <Section title={referenceWords.needed(needed.length)} isFirst>
      {needed.length === 0 ? <Banner tone="success">{referenceWords.nothingNeeded}</Banner> : null}
      {needed.length + known.length === 0 ? null : <PasteValues {...given} />}
      {needed.length + later.length > 0 || isAsked ? <TypedValues {...given} /> : null}
    </Section>
  );
}

function TypedValues({ needed, known, boxes, setBoxes, later, setLater }: BoxesProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { writing, check, reference } = usePaneState();
  const [source, setSource] = useKeptSource();
  const hasYearFile = reference.view?.taken.some(({ isOfSite }) => !isOfSite) ?? false;
  const [place, setPlace] = useState<ValuesPlace>(hasYearFile ? 'year-file' : 'workbook');
  const asked = known.filter((value) => keyOf(value) in boxes);
  const typed = [...asked, ...needed].filter((value) => (boxes[keyOf(value)] ?? EMPTY).text.trim() !== '');
  const count = typed.length + later.length;
  const isBusy = writing !== null || check.kind === 'checking';
  const use = async (): Promise<void> => {
    if (count === 0 || isBusy) return;
    const own = typed.map((value) => ({ ...value, text: boxes[keyOf(value)]?.text ?? '' }));
    const given = [...own, ...later].map(({ sheet, keys, text }) => ({ sheet, keys, text, source: source.trim() }));
    const refused = await controller.giveValues(given, place);
    if (refused === null) return;
    const wrong = refused.flatMap(({ index, problem }) => {
      const value = typed[index];
      return value === undefined ? [] : [[keyOf(value), { ...(boxes[keyOf(value)] ?? EMPTY), problem }] as const];
    });
    setBoxes(refused.length === 0 ? {} : { ...boxes, ...Object.fromEntries(wrong) });
    // One that cannot be used keeps those that are needed from being used no longer.
    const cannot = new Set(refused.map(({ index }) => index - typed.length));
    setLater(refused.length === 0 ? [] : later.filter((_, index) => !cannot.has(index)));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <p className={styles.help}>{referenceWords.neededHelp}</p>
      <ul className={styles.list}>
        {asked.map((value) => (
          <li key={keyOf(value)}>
            <AskedValue
              value={value}
              box={boxes[keyOf(value)] ?? EMPTY}
              onChange={(box) =>
                setBoxes(box === null ? without(boxes, keyOf(value)) : { ...boxes, [keyOf(value)]: box })
              }
            />
          </li>
        ))}
        {needed.map((value) => {
          const key = keyOf(value);
          return (
            <li key={key}>
              <ValueBox
                value={value}
                box={boxes[key] ?? EMPTY}
                onChange={(text, from) => setBoxes({ ...boxes, [key]: { ...EMPTY, text, from } })}
              />
            </li>
          );
        })}
      </ul>
      {later.length === 0 ? null : <LaterValues later={later} />}
      <TextField
        label={referenceWords.sourceLabel}
        value={source}
        placeholder={referenceWords.sourcePlaceholder}
        maxLength={120}
        onChange={setSource}
      />
      <SelectField
        label={referenceWords.place}
        value={place}
        options={PLACES.map((value) => ({ value, words: referenceWords.places[value] }))}
        onChange={(value) => setPlace(PLACES.find((one) => one === value) ?? place)}
      />
      <Button className={styles.button} appearance="primary" type="submit" disabledFocusable={count === 0 || isBusy}>
        {count === 0 ? referenceWords.useNoValues : referenceWords.useValues(count)}
      </Button>
    </form>
  );
}

const PLACES: readonly ValuesPlace[] = ['workbook', 'year-file'];
