import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useHelpStyle } from './help-style';
import { TYPED_BOX } from './typed-box';

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    ...TYPED_BOX,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    resize: 'vertical',
  },
});

interface ListFieldProps {
  readonly label: string;
  readonly help: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Whether it takes the focus, because it appears on somebody's click. */
  readonly isFocused?: boolean;
}

/** A list of candidates to be typed or pasted, one a line. */
export function ListField({ label, help, text, onChange, isFocused = false }: ListFieldProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.list}
        aria-describedby={`${id}-help`}
        autoFocus={isFocused}
        rows={4}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className={helpStyle.help}>
        {help}
      </p>
    </div>
  );
}
