import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

// While it is empty it takes no place, nor the gap beside one.
const useStyles = makeStyles({ announced: { ':empty': { position: 'absolute' } } });

interface AnnouncedProps {
  readonly children: ReactNode;
}

/** What appears in here is read out when the reader has finished its sentence. It is there from the start, or nobody would hear. */
export function Announced({ children }: AnnouncedProps): ReactElement {
  return (
    <div role="status" aria-live="polite" className={useStyles().announced}>
      {children}
    </div>
  );
}
