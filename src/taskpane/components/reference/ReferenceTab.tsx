import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkedOf } from '../../state/pane-state';
import { referenceWords } from '../../words/reference';
import { resultsWords } from '../../words/results';
import type { ReferenceView } from '../../worker/views/reference-view';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { Loading } from '../Loading';
import { Section } from '../Section';
import { DropFiles } from './DropFiles';
import { KeptHere } from './KeptHere';
import { Needed } from './Needed';
import { OfficerValues } from './OfficerValues';
import { OtherSuites } from './OtherSuites';
import { RecordResults } from './RecordResults';
import { Values } from './Values';

const useStyles = makeStyles({
  reference: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  set: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  name: { fontWeight: tokens.fontWeightSemibold },
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remarks: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the rules rest on: what is loaded, what is missing, what nobody confirmed. */
export function ReferenceTab(): ReactElement {
  const styles = useStyles();
  const { isLoading, unsaved, view } = usePaneState().reference;
  return (
    <div className={styles.reference}>
      <DropFiles isLoading={isLoading} />
      {unsaved === null ? null : <UnsavedYearFile />}
      {view === null ? <Loading /> : <Loaded view={view} />}
    </div>
  );
}

function UnsavedYearFile(): ReactElement {
  const controller = useController();
  const save = (
    <Button size="small" onClick={() => void controller.saveYearFile()}>
      {referenceWords.saveYearFile}
    </Button>
  );
  return (
    <Banner tone="warning" actions={save}>
      {referenceWords.unsaved}
    </Banner>
  );
}

interface LoadedProps {
  readonly view: ReferenceView;
}

function Loaded({ view }: LoadedProps): ReactElement {
  const styles = useStyles();
  const { sets, results, timetables, kinds, remarks } = view;
  const checked = checkedOf(usePaneState().check);
  // A check also knows what the Reference sheets of the workbook say.
  const { values, taken } = checked?.view ?? view;
  const missing = values.filter(({ value }) => value === null);
  const doubtful = values.filter(({ value, confidence }) => value !== null && confidence !== 'confirmed');
  const confirmed = values.filter(({ value, confidence }) => value !== null && confidence === 'confirmed');
  return (
    <>
      {checked === null ? null : <Needed needed={checked.view.needed} known={checked.view.known} />}
      <Section title={referenceWords.loaded}>
        {sets.some(({ used }) => used) ? null : (
          <Banner tone="warning">
            <strong>{referenceWords.noBasedata}.</strong> {referenceWords.noBasedataHelp}
          </Banner>
        )}
        <ul className={styles.list}>
          {sets.map(({ seriesCode, seriesName, version, produced, kind, options, used, missing, board }) => (
            <li key={`${board} ${seriesCode}`}>
              <span className={styles.name}>{referenceWords.set(`${seriesName} (${seriesCode})`, version)}</span>
              <span className={styles.aside}>
                {referenceWords.kinds[kind]}, {referenceWords.options(options)}
                {produced === null ? null : referenceWords.produced(produced)}
              </span>
              {missing === null ? null : <Banner tone="warning">{referenceWords.incomplete(missing)}</Banner>}
              {used || missing !== null ? null : (
                <span className={styles.aside}>{referenceWords.otherBoard(board)}</span>
              )}
            </li>
          ))}
          {taken.map(({ name, isOfSite, words, remarks: left }) => (
            <li key={`${String(isOfSite)} ${name}`}>
              <span className={styles.name}>{referenceWords.values(name, isOfSite)}</span>
              <span className={styles.aside}>{referenceWords.valuesWords(words)}</span>
              {left.map((remark) => (
                <Banner key={remark} tone="warning">
                  {remark}
                </Banner>
              ))}
            </li>
          ))}
          {timetables.map(({ seriesName, words }) => (
            <li key={seriesName}>
              <span className={styles.name}>{referenceWords.timetable(seriesName)}</span>
              <span className={styles.aside}>{words}</span>
            </li>
          ))}
          {results.map(({ name, seriesName, results: count }) => (
            <li key={name}>
              <span className={styles.name}>{referenceWords.results(seriesName, count)}</span>
              <span className={styles.aside}>{referenceWords.resultsNotKept}</span>
            </li>
          ))}
        </ul>
        {results.length > 0 ? <ResultsToRecord /> : null}
        <OfNobody />
        {kinds.size > 0 ? (
          <details>
            <summary className={styles.summary}>{referenceWords.files(kinds.size)}</summary>
            <GivenFiles kinds={kinds} />
          </details>
        ) : null}
      </Section>
      {remarks.length > 0 ? (
        <Section title={referenceWords.remarks}>
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OfficerValues />
      <OtherSuites suites={checked?.view.suitesNotUsed ?? view.suitesNotUsed} />
      <Values title={referenceWords.missing} help={referenceWords.missingHelp} values={missing} />
      <Values title={referenceWords.unverified} help={referenceWords.unverifiedHelp} values={doubtful} />
      <Values title={referenceWords.confirmed} values={confirmed} />
      <KeptHere />
    </>
  );
}

/** Results files are not kept, so what they tell goes into the register. */
function ResultsToRecord(): ReactElement {
  const toRecord = checkedOf(usePaneState().check)?.view.toRecord;
  if (toRecord && toRecord.results > 0) return <RecordResults toRecord={toRecord} />;
  return <Banner tone="note">{toRecord ? resultsWords.nothing : resultsWords.checkFirst}</Banner>;
}

/** Results shown of each file: more would bury the rest of the tab. */
const SHOWN = 20;

/** Results that match nobody in the sheet: a resit among them would be priced as a first entry. */
function OfNobody(): ReactElement {
  const styles = useStyles();
  const files = checkedOf(usePaneState().check)?.view.ofNobody ?? [];
  return (
    <>
      {files.map(({ file, results }) => (
        <details key={file}>
          <summary className={styles.summary}>{resultsWords.ofNobody(file, results.length)}</summary>
          <ul className={styles.list}>
            {results.slice(0, SHOWN).map((result, index) => (
              <li key={`${index} ${result}`}>{result}</li>
            ))}
            {results.length > SHOWN ? <li>{resultsWords.more(results.length - SHOWN)}</li> : null}
          </ul>
        </details>
      ))}
    </>
  );
}

/** The files that were given, each with a way to take it away. */
function GivenFiles({ kinds }: Pick<ReferenceView, 'kinds'>): ReactElement {
  const styles = useStyles();
  const controller = useController();
  return (
    <ul className={styles.list}>
      {[...kinds].map(([name, kind]) => (
        <li key={name} className={styles.set}>
          <span>
            {name}
            <span className={styles.aside}>{referenceWords.fileKinds[kind]}</span>
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="remove" />}
            aria-label={referenceWords.remove(name)}
            onClick={() => void controller.removeFile(name)}
          />
        </li>
      ))}
    </ul>
  );
}
