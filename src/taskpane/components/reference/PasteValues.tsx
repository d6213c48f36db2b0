import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { referenceWords } from '../../words/reference';
import { useController, usePaneState } from '../controller-context';
import { keptTyped } from '../kept-typed';
import { useAsideStyle } from './aside-style';
import { TYPED_BOX } from '../typed-box';
import { boxFor, EMPTY, keyOf, type BoxesProps } from './boxes';

const useStyles = makeStyles({
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  paste: {
    ...TYPED_BOX,
    minHeight: '60px',
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    resize: 'vertical',
  },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const useKeptText = keptTyped('');
const useKeptRead = keptTyped<{ readonly sentence: string; readonly boxes: number } | null>(null);
const useKeptOthers = keptTyped<readonly string[]>([]);

/** Whatever was copied out of a fees list or the key dates fills the boxes; nothing counts before the officer has looked. */
export function PasteValues({ needed, known, boxes, setBoxes, later, setLater }: BoxesProps): ReactElement {
  const styles = useStyles();
  const { aside } = useAsideStyle();
  const controller = useController();
  const id = useId();
  const [text, setText] = useKeptText();
  const [read, setRead] = useKeptRead();
  const [others, setOthers] = useKeptOthers();
  // Once the boxes are used, what was said of them is over.
  const isOver = read !== null && read.boxes > 0 && Object.keys(boxes).length + later.length === 0;
  const isKnown = new Set(known.map(keyOf));
  const { writing, check } = usePaneState();
  const isBusy = writing !== null || check.kind === 'checking';
  // What is pasted while a check runs is compared with what that check knows.
  const [waiting, setWaiting] = useState<string | null>(null);
  const take = async (pasted: string): Promise<void> => {
    setOthers([]);
    setLater([]);
    if (pasted.trim() === '') return setRead(null);
    const wanted = [...needed, ...known].map(({ sheet, keys }) => ({ sheet, keys }));
    const result = await controller.readPasted(pasted, wanted);
    if (result === null) return;
    const changed = needed.flatMap((value, index) => {
      const box = boxFor(result.found[index] ?? []);
      return box === null ? [] : [[keyOf(value), box] as const];
    });
    const asked = known.flatMap((value, index) => {
      const found = result.found[needed.length + index] ?? [];
      const others = found.filter(({ text: one }) => one !== null && !value.texts.includes(one));
      return others.length === 0 ? [] : [[keyOf(value), { ...EMPTY, choices: others }] as const];
    });
    // What the text asked before, and nobody answered, goes with it.
    const kept = Object.entries(boxes).filter(([key, { choices }]) => choices.length === 0 || !isKnown.has(key));
    setBoxes({ ...Object.fromEntries(kept), ...Object.fromEntries([...changed, ...asked]) });
    const filled = changed.filter(([, { text: own }]) => own !== '').length;
    const sentence = referenceWords.pasteRead(filled, changed.length - filled, asked.length, result.later.length);
    setRead({ sentence, boxes: changed.length + asked.length + result.later.length });
    setLater(result.later);
    setOthers(result.others);
  };
  useEffect(() => {
    if (isBusy || waiting === null) return;
    const timer = setTimeout(() => {
      setWaiting(null);
      void take(waiting);
    }, 0);
    return () => clearTimeout(timer);
  });
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {needed.length === 0 ? referenceWords.pasteToCompare : referenceWords.paste}
      </label>
      <textarea
        id={id}
        className={styles.paste}
        aria-describedby={`${id}-help`}
        rows={3}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setWaiting(target.value);
        }}
      />
      <span id={`${id}-help`} className={aside}>
        {referenceWords.pasteHelp}
      </span>
      <p role="status" className={styles.help}>
        {isOver ? null : read?.sentence}
      </p>
      {others.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{referenceWords.leftAside(others.length)}</summary>
          {others.map((line, index) => (
            <span key={index} className={aside}>
              {line}
            </span>
          ))}
        </details>
      )}
    </div>
  );
}
