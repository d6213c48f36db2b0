import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules';
import { words } from '../words/pane';
import { Hidden } from './Hidden';
import { Icon } from './Icon';
import { useToneSigns } from './tone-styles';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
});

interface SeverityIconProps {
  readonly severity: Severity;
  readonly className?: string;
}

/** How bad it is: a shape and a colour for the eye, a word for the ear. */
export function SeverityIcon({ severity, className }: SeverityIconProps): ReactElement {
  const styles = useStyles();
  const signs = useToneSigns();
  return (
    <>
      <Icon name={severity} className={mergeClasses(styles.icon, signs[severity], className)} />
      <Hidden>{words.severity[severity].one}: </Hidden>
    </>
  );
}
