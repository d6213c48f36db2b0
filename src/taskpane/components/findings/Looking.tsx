import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingsWords } from '../../words/findings';
import { SelectField, TextField } from '../Fields';
import { useFindingsList } from '../findings-list';
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
  const [list, setList] = useFindingsList();
  return (
    <div className={styles.looking}>
      <TextField
        type="search"
        label={findingsWords.search}
        value={list.search}
        onChange={(search) => setList({ ...list, search })}
      />
      <SelectField
        label={findingsWords.group}
        value={list.by}
        onChange={(by) => setList({ ...list, by: by === 'candidate' ? by : 'rule' })}
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
