import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingsWords } from '../../words/findings';
import { SelectField, TextField } from '../Fields';
import { useFindingsView } from '../findings-view';
import { Hidden } from '../Hidden';

const useStyles = makeStyles({
  looking: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  count: {
    gridColumn: '1 / -1',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LookingProps {
  readonly shown: number;
  readonly all: number;
  readonly summary: string;
}

/** Search and grouping of the list, and how much of it is shown. */
export function Looking({ shown, all, summary }: LookingProps): ReactElement {
  const styles = useStyles();
  const [view, setView] = useFindingsView();
  return (
    <div className={styles.looking}>
      <TextField
        type="search"
        label={findingsWords.search}
        value={view.search}
        onChange={(search) => setView({ ...view, search })}
      />
      <SelectField
        label={findingsWords.group}
        value={view.by}
        onChange={(by) => setView({ ...view, by: by === 'candidate' ? by : 'rule' })}
        options={[
          { value: 'rule', words: findingsWords.byRule },
          { value: 'candidate', words: findingsWords.byCandidate },
        ]}
      />
      <p className={styles.count} role="status">
        {findingsWords.shown(shown, all)}
        <Hidden>: {summary}</Hidden>
      </p>
    </div>
  );
}
