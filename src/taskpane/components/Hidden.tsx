import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface HiddenProps {
  readonly children: ReactNode;
}

/** Words for the ear only. */
export function Hidden({ children }: HiddenProps): ReactElement {
  return <span className={useStyles().hidden}>{children}</span>;
}
