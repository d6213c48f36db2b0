import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { TYPED_BOX } from './typed-box';

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: {
    ...TYPED_BOX,
    minWidth: 0,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  select: { paddingRight: tokens.spacingHorizontalXS },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface LabelledProps {
  readonly label: string;
  readonly help?: string;
  readonly className?: string;
}

function useLabelled({ label, help, className }: LabelledProps) {
  const styles = useStyles();
  const id = useId();
  const frame = (input: ReactNode): ReactElement => (
    <div className={mergeClasses(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {input}
      {help === undefined ? null : (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
    </div>
  );
  const described = help === undefined ? {} : { 'aria-describedby': `${id}-help` };
  return { frame, own: { id, className: styles.input, ...described } };
}

interface TextFieldProps extends LabelledProps {
  readonly type?: 'text' | 'search' | 'date' | 'number';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** It appears because somebody asked for it, and takes the focus. */
  readonly isFocused?: boolean;
}

export function TextField({
  label,
  help,
  className,
  onChange,
  type = 'text',
  isFocused = false,
  ...input
}: TextFieldProps): ReactElement {
  const { frame, own } = useLabelled({ label, ...optional({ help, className }) });
  return frame(
    <input {...own} {...input} type={type} autoFocus={isFocused} onChange={({ target }) => onChange(target.value)} />,
  );
}

interface SelectFieldProps extends LabelledProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

export function SelectField({ label, help, className, value, onChange, options }: SelectFieldProps): ReactElement {
  const styles = useStyles();
  const { frame, own } = useLabelled({ label, ...optional({ help, className }) });
  return frame(
    <select
      {...own}
      className={mergeClasses(own.className, styles.select)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>,
  );
}

/** Without what is not given. */
function optional({
  help,
  className,
}: {
  help: string | undefined;
  className: string | undefined;
}): Omit<LabelledProps, 'label'> {
  return { ...(help === undefined ? {} : { help }), ...(className === undefined ? {} : { className }) };
}
