import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileState } from '../../../register';
import type { MarkableState } from '../../../workflow';
import { submitWords } from '../../words/submit';
import type { RegisteredFileView, RegisterView } from '../../worker/views/register-view';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { Section } from '../Section';
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

interface RegisterListProps {
  readonly register: RegisterView;
}

/** What was made, and how far it has come: made, sent, acknowledged, seen in Interchange. */
export function RegisterList({ register: { files, problems } }: RegisterListProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={submitWords.register}>
      {problems.map((problem) => (
        <Banner key={problem} tone="warning">
          {problem}
        </Banner>
      ))}
      {files.length === 0 ? <p className={styles.none}>{submitWords.registerEmpty}</p> : null}
      <ul className={styles.list}>
        {files.map((file) => (
          <RegisteredFile key={file.key} file={file} />
        ))}
      </ul>
    </Section>
  );
}

interface RegisteredFileProps {
  readonly file: RegisteredFileView;
}

function RegisteredFile({ file }: RegisteredFileProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { writing } = usePaneState();
  const { key, name, kind, entries, seriesName, state, history } = file;
  const [next, ...others] = NEXT[state];
  const last = history.at(-1);
  return (
    <li className={styles.file}>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.aside}>{submitWords.fileWords(kind, entries, seriesName)}</span>
      </span>
      <StateSteps state={state} />
      {last ? (
        <span className={styles.aside}>{submitWords.history(submitWords.states[last.state], last.time, last.by)}</span>
      ) : null}
      {next === undefined ? null : (
        <div className={styles.buttons}>
          {[next, ...others].map((one) => (
            <Button
              key={one}
              size="small"
              appearance={one === next ? 'primary' : 'secondary'}
              disabledFocusable={writing !== null}
              aria-label={submitWords.markFile(submitWords.mark[one], name)}
              onClick={() => void controller.record({ kind: 'file', key, state: one })}
            >
              {submitWords.mark[one]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
