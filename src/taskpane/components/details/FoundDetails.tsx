import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DetailsPlan } from '../../../workflow';
import { bringWords } from '../../words/bring';
import { SelectField } from '../Fields';

/** Lines that are shown; the rest is counted. */
const SHOWN = 60;

/** Open questions that are shown; the rest is counted, and comes as these are answered. */
const ASKED = 10;

/** The value of a question that nobody has answered, and of the answer that it is none of those. */
const [NOT_SAID, NOBODY] = ['', 'nobody'];

const useStyles = makeStyles({
  found: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  lines: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { justifySelf: 'start' },
});

type Answers = Readonly<Record<string, string>>;

interface FoundDetailsProps {
  readonly plan: DetailsPlan;
  readonly chosen: Answers;
  readonly isBusy: boolean;
  readonly onChoose: (chosen: Answers) => void;
  readonly onWrite: () => void;
}

/**
 * Who was found in the list, who could be several, and who is not in it. Nothing is written before it was seen. A question that was answered stays in
 * its place and can be answered otherwise: a box that the keys move through answers at each of them.
 */
export function FoundDetails({ plan, chosen, isBusy, onChoose, onWrite }: FoundDetailsProps): ReactElement {
  const styles = useStyles();
  const { lines, questions, unknown, notGiven, newColumns } = plan;
  const asked = [...questions.slice(0, ASKED), ...plan.answered].sort((a, b) => a.row - b.row);
  const otherNames = lines.filter(({ hasOtherName }) => hasOtherName).map(({ row }) => row);
  return (
    <section className={styles.found} aria-label={bringWords.found(lines.length)} role="status">
      {asked.map(({ key, who, row, choices }) => (
        <SelectField
          key={key}
          label={bringWords.which(who, row)}
          value={chosen[key] ?? NOT_SAID}
          options={[
            { value: NOT_SAID, words: bringWords.notSaid },
            ...choices.map((choice) => ({ value: choice.key, words: choice.words })),
            { value: NOBODY, words: bringWords.nobody },
          ]}
          onChange={(value) => onChoose(withAnswer(chosen, key, value))}
        />
      ))}
      {questions.length > ASKED ? (
        <p className={styles.text}>{bringWords.moreQuestions(questions.length - ASKED)}</p>
      ) : null}
      {lines.length === 0 ? (
        <p className={styles.text}>{bringWords.none}</p>
      ) : (
        <>
          <h3 className={styles.title}>{bringWords.found(lines.length)}</h3>
          {otherNames.length === 0 ? null : <p className={styles.text}>{bringWords.otherNames(otherNames)}</p>}
          <ul className={styles.lines}>
            {lines.slice(0, SHOWN).map(({ who, is, row }) => (
              <li key={`${row} ${who}`}>
                <strong>{who}</strong>: {is} <span className={styles.where}>{bringWords.line(row)}</span>
              </li>
            ))}
          </ul>
          {lines.length > SHOWN ? <p className={styles.text}>{bringWords.more(lines.length - SHOWN)}</p> : null}
        </>
      )}
      <Lacking title={bringWords.unknown(unknown.length)} people={unknown} />
      <Lacking title={bringWords.notGiven(notGiven.length)} people={notGiven} />
      {lines.length === 0 || newColumns.length === 0 ? null : (
        <p className={styles.text}>{bringWords.columns(newColumns)}</p>
      )}
      {lines.length === 0 ? null : (
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={onWrite}
        >
          {bringWords.write(lines.length)}
        </Button>
      )}
    </section>
  );
}

/** With another answer to a question; `Not said yet` takes back the one that it had. */
function withAnswer(chosen: Answers, key: string, value: string): Answers {
  return Object.fromEntries(Object.entries({ ...chosen, [key]: value }).filter(([, one]) => one !== NOT_SAID));
}

interface LackingProps {
  readonly title: string;
  readonly people: DetailsPlan['unknown'];
}

/** Candidates who still lack something, each with what. */
function Lacking({ title, people }: LackingProps): ReactElement | null {
  const styles = useStyles();
  if (people.length === 0) return null;
  const named = people.slice(0, SHOWN).map(({ who, lacks }) => bringWords.lacks(who, lacks));
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{named.join('; ')}</p>
      {people.length > SHOWN ? <p className={styles.text}>{bringWords.more(people.length - SHOWN)}</p> : null}
    </>
  );
}
