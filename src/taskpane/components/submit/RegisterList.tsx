import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FileState } from '../../../register';
import type { MarkableState } from '../../../workflow';
import { submitWords } from '../../words/submit';
import type { ActView, RegisteredFileView, RegisterView } from '../../worker/views/register-view';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { Section } from '../Section';
import { AskFirst } from './AskFirst';
import { StateSteps } from './StateSteps';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  file: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** What a file in each state may become, the usual first. */
const NEXT: Readonly<Record<FileState, readonly MarkableState[]>> = {
  made: ['sent', 'discarded'],
  sent: ['acknowledged', 'rejected'],
  acknowledged: ['seen', 'rejected'],
  seen: [],
  discarded: [],
  rejected: [],
};

/** What usually becomes of files, the first step first. */
const USUAL = { made: 'sent', sent: 'acknowledged', acknowledged: 'seen' } as const;
const TOGETHER = ['made', 'sent', 'acknowledged'] as const satisfies readonly (keyof typeof USUAL)[];

/** States on which it hangs what goes into the next file: they are asked about first. */
const ASKED = ['rejected', 'discarded'] as const;

function isAsked(state: FileState): state is (typeof ASKED)[number] {
  return ASKED.some((one) => one === state);
}

interface RegisterListProps {
  readonly register: RegisterView;
}

/** What was made, and how far it has come: made, sent, acknowledged, seen in Interchange; and what was recorded besides. */
export function RegisterList({ register: { files, acts, problems } }: RegisterListProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={submitWords.register}>
      {problems.map((problem) => (
        <Banner key={problem} tone="warning">
          {problem}
        </Banner>
      ))}
      {files.length === 0 && acts.length === 0 ? <p className={styles.none}>{submitWords.registerEmpty}</p> : null}
      <MarkTogether files={files} />
      <ul className={styles.list}>
        {files.map((file) => (
          <RegisteredFile key={file.key} file={file} />
        ))}
      </ul>
      {acts.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{submitWords.acts}</summary>
          <ul className={styles.list}>
            {acts.slice(0, ACTS).map((act) => (
              <RecordedAct key={`${act.time} ${act.by}`} act={act} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Acts that are listed, the latest first: a mistake is soon noticed. */
const ACTS = 20;

interface MarkTogetherProps {
  readonly files: readonly RegisteredFileView[];
}

/** The files that were made last, where several have come as far: what usually comes next, with one click for all. */
function MarkTogether({ files }: MarkTogetherProps): ReactElement | null {
  const controller = useController();
  const { writing } = usePaneState();
  const latest = files.filter(({ history }) => history[0]?.time === files[0]?.history[0]?.time);
  const state = TOGETHER.find((one) => latest.some((file) => file.state === one));
  if (state === undefined) return null;
  const together = latest.filter((file) => file.state === state);
  if (together.length < 2) return null;
  const next = USUAL[state];
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={writing !== null}
        onClick={() => void controller.record({ kind: 'file', keys: together.map(({ key }) => key), state: next })}
      >
        {submitWords.markAll[next](together.length)}
      </Button>
    </div>
  );
}

interface RegisteredFileProps {
  readonly file: RegisteredFileView;
}

function RegisteredFile({ file }: RegisteredFileProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { writing } = usePaneState();
  const [asked, setAsked] = useState<(typeof ASKED)[number] | null>(null);
  const { key, name, kind, entries, seenEntries, seriesName, state, history, last: taken } = file;
  const [next, ...others] = NEXT[state];
  const last = history.at(-1);
  const record = (one: MarkableState): void => {
    setAsked(null);
    void controller.record({ kind: 'file', keys: [key], state: one });
  };
  return (
    <li className={styles.file}>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.aside}>{submitWords.fileWords(kind, entries, seriesName)}</span>
      </span>
      <StateSteps state={state} />
      {seenEntries > 0 && state !== 'seen' ? (
        <span className={styles.aside}>{submitWords.seenEntries(seenEntries, entries)}</span>
      ) : null}
      {last ? (
        <span className={styles.aside}>{submitWords.history(submitWords.states[last.state], last.time, last.by)}</span>
      ) : null}
      {asked === null ? (
        <div className={styles.buttons}>
          {(next === undefined ? [] : [next, ...others]).map((one) => (
            <Button
              key={one}
              size="small"
              appearance={one === next ? 'primary' : 'secondary'}
              disabledFocusable={writing !== null}
              aria-label={submitWords.markFile(submitWords.mark[one], name)}
              onClick={() => (isAsked(one) ? setAsked(one) : record(one))}
            >
              {submitWords.mark[one]}
            </Button>
          ))}
          {taken === null ? null : <Correction taken={taken} what={`${name} ${submitWords.states[state]}`} />}
        </div>
      ) : (
        <AskFirst
          question={submitWords.askState[asked](name, entries)}
          yes={submitWords.yes[asked]}
          onYes={() => record(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </li>
  );
}

interface RecordedActProps {
  readonly act: ActView;
}

/** What an e-mail, a step by hand or results came to, as it was recorded. */
function RecordedAct({ act }: RecordedActProps): ReactElement {
  const styles = useStyles();
  const { what, who, others, when, by } = act;
  return (
    <li className={styles.file}>
      <span>
        {what}
        <span className={styles.aside}>{submitWords.actWho(who, others)}</span>
        <span className={styles.aside}>{submitWords.history(when, '', by)}</span>
      </span>
      <div className={styles.buttons}>
        <Correction taken={act} what={what} />
      </div>
    </li>
  );
}

interface CorrectionProps {
  readonly taken: Pick<ActView, 'time' | 'file'>;
  readonly what: string;
}

/** Takes back what was recorded by mistake, once that is confirmed. */
function Correction({ taken: { time, file }, what }: CorrectionProps): ReactElement {
  const controller = useController();
  const [isAsked, setIsAsked] = useState(false);
  return isAsked ? (
    <AskFirst
      question={submitWords.askTakeBack(what)}
      yes={submitWords.takeItBack}
      onYes={() => {
        setIsAsked(false);
        void controller.record({ kind: 'take-back', time, files: file === '' ? [] : [file] });
      }}
      onNo={() => setIsAsked(false)}
    />
  ) : (
    <Button
      size="small"
      appearance="subtle"
      aria-label={submitWords.correctWhat(what)}
      onClick={() => setIsAsked(true)}
    >
      {submitWords.correct}
    </Button>
  );
}
