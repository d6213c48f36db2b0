import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { PastedValue } from '../../../reference';
import type { NeededValue } from '../../../workflow';
import type { ValuesPlace } from '../../state/pane-state';
import { referenceWords } from '../../words/reference';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { SelectField, TextField } from '../Fields';
import { Section } from '../Section';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  paste: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '60px',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface NeededProps {
  readonly needed: readonly NeededValue[];
}

/** What is in one box: what was typed, or pasted with the line that it stood in, what else fits, and what is wrong with it. */
interface Box {
  readonly text: string;
  readonly from: string | null;
  readonly choices: readonly PastedValue[];
  readonly problem: string | null;
}

type Boxes = Readonly<Record<string, Box>>;

const EMPTY: Box = { text: '', from: null, choices: [], problem: null };

/** What a value is known by while it is typed: its sheet and line. */
function keyOf({ sheet, keys }: NeededValue): string {
  return [sheet, ...keys].join('\n');
}

/** Only what the entries of this sheet need of fees and dates, each with a box to type it in, or to be filled by what is pasted. */
export function Needed({ needed }: NeededProps): ReactElement {
  const [boxes, setBoxes] = useState<Boxes>({});
  if (needed.length === 0) {
    return (
      <Section title={referenceWords.needed(0)} isFirst>
        <Banner tone="success">{referenceWords.nothingNeeded}</Banner>
      </Section>
    );
  }
  return (
    <Section title={referenceWords.needed(needed.length)} isFirst>
      <Paste needed={needed} boxes={boxes} setBoxes={setBoxes} />
      <TypedValues needed={needed} boxes={boxes} setBoxes={setBoxes} />
    </Section>
  );
}

interface BoxesProps extends NeededProps {
  readonly boxes: Boxes;
  readonly setBoxes: (boxes: Boxes) => void;
}

/** Whatever was copied out of a fees list or the key dates fills the boxes; nothing counts before the officer has looked. */
function Paste({ needed, boxes, setBoxes }: BoxesProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<string | null>(null);
  const [others, setOthers] = useState<readonly string[]>([]);
  const take = async (pasted: string): Promise<void> => {
    setText(pasted);
    setOthers([]);
    if (pasted.trim() === '') return setRead(null);
    const wanted = needed.map(({ sheet, keys }) => ({ sheet, keys }));
    const result = await controller.readPasted(pasted, wanted);
    if (result === null) return;
    const changed = needed.flatMap((value, index) => {
      const box = boxFor(result.found[index] ?? []);
      return box === null ? [] : [[keyOf(value), box] as const];
    });
    setBoxes({ ...boxes, ...Object.fromEntries(changed) });
    const filled = changed.filter(([, { text: own }]) => own !== '').length;
    setRead(referenceWords.pasteRead(filled, changed.length - filled));
    setOthers(result.others);
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {referenceWords.paste}
      </label>
      <textarea
        id={id}
        className={styles.paste}
        aria-describedby={`${id}-help`}
        rows={3}
        value={text}
        onChange={({ target }) => void take(target.value)}
      />
      <span id={`${id}-help`} className={styles.aside}>
        {referenceWords.pasteHelp}
      </span>
      <p role="status" className={styles.help}>
        {read}
      </p>
      {others.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{referenceWords.leftAside(others.length)}</summary>
          {others.map((line, index) => (
            <span key={index} className={styles.aside}>
              {line}
            </span>
          ))}
        </details>
      )}
    </div>
  );
}

/** The box that pasted values make: filled where one fits for certain, else to be chosen; null where none fits. */
function boxFor(found: readonly PastedValue[]): Box | null {
  const [only, another] = found;
  if (only === undefined) return null;
  const isClear = another === undefined && only.isSure && only.text !== null;
  return isClear ? { ...EMPTY, text: only.text ?? '', from: only.line } : { ...EMPTY, choices: found };
}

function TypedValues({ needed, boxes, setBoxes }: BoxesProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { writing, check, reference } = usePaneState();
  const [source, setSource] = useState('');
  const hasYearFile = reference.view?.taken.some(({ isOfSite }) => !isOfSite) ?? false;
  const [place, setPlace] = useState<ValuesPlace>(hasYearFile ? 'year-file' : 'workbook');
  const typed = needed.filter((value) => (boxes[keyOf(value)] ?? EMPTY).text.trim() !== '');
  const isBusy = writing !== null || check.kind === 'checking';
  const use = async (): Promise<void> => {
    if (typed.length === 0 || isBusy) return;
    const given = typed.map((value) => ({
      sheet: value.sheet,
      keys: value.keys,
      text: boxes[keyOf(value)]?.text ?? '',
      source: source.trim(),
    }));
    const refused = await controller.giveValues(given, place);
    if (refused === null) return;
    const wrong = refused.flatMap(({ index, problem }) => {
      const value = typed[index];
      return value === undefined ? [] : [[keyOf(value), { ...(boxes[keyOf(value)] ?? EMPTY), problem }] as const];
    });
    setBoxes(refused.length === 0 ? {} : { ...boxes, ...Object.fromEntries(wrong) });
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
      <Button
        className={styles.button}
        appearance="primary"
        type="submit"
        disabledFocusable={typed.length === 0 || isBusy}
      >
        {typed.length === 0 ? referenceWords.useNoValues : referenceWords.useValues(typed.length)}
      </Button>
    </form>
  );
}

const PLACES: readonly ValuesPlace[] = ['workbook', 'year-file'];

interface ValueBoxProps {
  readonly value: NeededValue;
  readonly box: Box;
  readonly onChange: (text: string, from: string | null) => void;
}

/** One value with its meaning, where it is published and what hangs on it. */
function ValueBox({ value: { label, holds, assumed, where, changes }, box, onChange }: ValueBoxProps): ReactElement {
  const styles = useStyles();
  const { text, from, choices, problem } = box;
  return (
    <>
      <TextField
        label={label}
        value={text}
        placeholder={referenceWords.placeholder[holds]}
        help={[
          ...(assumed === null ? [] : [referenceWords.assumed(assumed)]),
          referenceWords.neededWhere(where, changes),
        ].join(' ')}
        onChange={(typed) => onChange(typed, null)}
      />
      {from === null ? null : <span className={styles.aside}>{referenceWords.pasted(from)}</span>}
      {choices.length === 0 ? null : (
        <Banner
          tone="warning"
          actions={choices.flatMap(({ text: one, line }) =>
            one === null
              ? []
              : [
                  <Button key={one} size="small" title={line} onClick={() => onChange(one, line)}>
                    {one}
                  </Button>,
                ],
          )}
        >
          {referenceWords.chooseOf}
          {choices.map(({ line, text: one }) => (
            <span key={line} className={styles.aside}>
              {one === null ? referenceWords.noYear(line) : line}
            </span>
          ))}
        </Banner>
      )}
      {problem === null ? null : (
        <div role="alert">
          <Banner tone="error">{`${problem}.`}</Banner>
        </div>
      )}
    </>
  );
}
