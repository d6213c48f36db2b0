import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useLineButton } from './line-button';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  choice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outlineOffset: '1px' },
  },
  more: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

interface ChoiceListProps {
  readonly title: string;
  readonly about?: string;
  readonly choices: readonly {
    readonly key: string;
    readonly label: string;
    readonly about: string | null;
    choose(): void;
  }[];
}

/** A question with its answers, each a button. */
export function ChoiceList({ title, about, choices }: ChoiceListProps): ReactElement {
  const styles = useStyles();
  const lineButton = useLineButton();
  const id = useId();
  return (
    <>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about === undefined ? null : <p className={styles.about}>{about}</p>}
      <ul className={styles.list} aria-labelledby={id}>
        {choices.map(({ key, label, about: more, choose }) => (
          <li key={key}>
            <button type="button" className={mergeClasses(lineButton, styles.choice)} onClick={choose}>
              {label}
              {more === null ? null : <span className={styles.more}>{more}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
