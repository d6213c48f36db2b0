import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import { submitWords } from '../../words/submit';
import type { EmailView, StepView } from '../../worker/views/plan-view';
import { CopyButton } from '../CopyButton';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { Section } from '../Section';

const useStyles = makeStyles({
  email: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  view: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'break-word' },
  body: {
    maxHeight: '220px',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  advice: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface EmailsProps {
  readonly emails: readonly EmailView[];
  readonly steps: readonly StepView[];
}

/** What must not go into a file: ready e-mails to copy, and what is done by hand. */
export function Emails({ emails, steps }: EmailsProps): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const { writing } = usePaneState();
  const isBusy = writing !== null;
  if (emails.length === 0 && steps.length === 0) return null;
  return (
    <>
      {emails.length > 0 ? (
        <Section title={submitWords.emails} help={submitWords.emailsHelp}>
          {emails.map((email) => (
            <article key={email.id} className={styles.email} aria-label={email.subject}>
              <Email email={email} />
              <div className={styles.buttons}>
                <CopyButton text={email.to} label={submitWords.copyTo} />
                <CopyButton text={email.subject} label={submitWords.copySubject} />
                <CopyButton text={email.body} label={submitWords.copyBody} />
                <Button
                  size="small"
                  appearance="primary"
                  icon={<Icon name="mail" />}
                  disabledFocusable={isBusy}
                  onClick={() => void controller.record({ kind: 'email', id: email.id })}
                >
                  {submitWords.recordSent}
                </Button>
              </div>
            </article>
          ))}
        </Section>
      ) : null}
      {steps.length > 0 ? (
        <Section title={submitWords.steps}>
          {steps.map(({ id, text }) => (
            <div key={id} className={styles.email}>
              {text}
              <div className={styles.buttons}>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => void controller.record({ kind: 'step', id })}
                >
                  {submitWords.recordDone}
                </Button>
              </div>
            </div>
          ))}
        </Section>
      ) : null}
    </>
  );
}

interface EmailProps {
  readonly email: EmailView;
}

function Email({ email: { to, toConfidence, subject, body, advice } }: EmailProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.view}>
        <dt className={styles.term}>{submitWords.to}</dt>
        <dd className={styles.fact}>
          {to}
          {toConfidence === 'confirmed' ? '' : ` (${words.notConfirmed})`}
        </dd>
        <dt className={styles.term}>{submitWords.subject}</dt>
        <dd className={styles.fact}>{subject}</dd>
      </dl>
      <details>
        <summary className={styles.summary}>{submitWords.body}</summary>
        <pre className={styles.body} tabIndex={0}>
          {body}
        </pre>
      </details>
      {advice.length > 0 ? (
        <ul className={styles.advice}>
          {advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
