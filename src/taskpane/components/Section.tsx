import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useHelpStyle } from './help-style';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
    scrollMarginTop: tokens.spacingVerticalM,
  },
  line: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionProps {
  readonly title: string;
  readonly help?: string;
  /** The first section of a tab has no line above it. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of a tab under its heading. */
export function Section({ title, help, isFirst = false, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, !isFirst && styles.line)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {help === undefined ? null : <p className={helpStyle.help}>{help}</p>}
      {children}
    </section>
  );
}
