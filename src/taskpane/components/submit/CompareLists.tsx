import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { checkedOf } from '../../state/pane-state';
import { compareWords } from '../../words/compare';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { DropZone } from '../DropZone';
import { ProgressBar } from '../ProgressBar';
import { readFile } from '../read-file';
import { Section } from '../Section';
import { Compared } from './Compared';

/** A list of entries is far smaller. In megabytes. */
const LARGEST = 50;

const useStyles = makeStyles({
  given: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** The sheet beside any other list: what only one of them has, what differs, and what of it Interchange shows. */
export function CompareLists(): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, comparison } = usePaneState();
  const isChecked = check.kind === 'checked';
  const checked = checkedOf(check);
  // What is shown follows the check.
  useEffect(() => {
    if (isChecked) void controller.compareAgain();
  }, [controller, isChecked, checked]);
  if (comparison.kind === 'none') {
    return (
      <Section title={compareWords.title}>
        <DropZone
          title={compareWords.drop}
          level={3}
          help={compareWords.help}
          choose={compareWords.choose}
          onFiles={async ([file]) => {
            if (file === undefined) return;
            const given = await readFile(file, LARGEST, compareWords.large);
            if (typeof given === 'string') controller.tell({ tone: 'error', sentence: given, detail: null });
            else await controller.compare(given, null);
          }}
        />
      </Section>
    );
  }
  const { list } = comparison;
  return (
    <Section title={compareWords.title}>
      <div className={styles.given}>
        <span className={styles.name}>{list.name}</span>
        <Button size="small" aria-label={compareWords.removeList(list.name)} onClick={controller.forgetComparison}>
          {compareWords.remove}
        </Button>
      </div>
      {comparison.kind === 'comparing' ? <ProgressBar label={compareWords.comparing(list.name)} done={null} /> : null}
      {comparison.kind === 'impossible' ? (
        <div role="alert">
          <Banner tone="error">{comparison.sentence}</Banner>
        </div>
      ) : null}
      {comparison.kind === 'several-sheets' ? (
        <>
          <p className={styles.text}>{compareWords.several(list.name)}</p>
          <div className={styles.given}>
            {comparison.sheets.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => void controller.compare(list, sheet)}>
                {sheet}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {comparison.kind === 'compared' ? <Compared list={list.name} view={comparison.view} /> : null}
    </Section>
  );
}
