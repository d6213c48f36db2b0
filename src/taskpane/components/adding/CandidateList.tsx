import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { addWords } from '../../words/add';
import { useHelpStyle } from '../help-style';

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    resize: 'vertical',
  },
});

interface CandidateListProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A list of candidates to be typed or pasted. It takes the focus, since it appears because somebody asked for it. */
export function CandidateList({ text, onChange }: CandidateListProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {addWords.list}
      </label>
      <textarea
        id={id}
        className={styles.list}
        aria-describedby={`${id}-help`}
        autoFocus
        rows={4}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className={helpStyle.help}>
        {addWords.listHelp}
      </p>
    </div>
  );
}
