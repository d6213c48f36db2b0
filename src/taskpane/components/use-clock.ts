import { useEffect } from 'react';
import type { PaneController } from '../state/controller';

/** A minute, in milliseconds. */
const OFTEN = 60_000;

/** A pane may be left open overnight: it looks at the clock when it comes into view again, and every minute while it stays. */
export function useClock(controller: PaneController): void {
  useEffect(() => {
    const look = (): void => {
      // What is out of date already is checked again in any case, unless the officer cancelled that.
      if (controller.state().check.kind === 'checked') controller.expireIfNewDay();
    };
    const timer = setInterval(look, OFTEN);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [controller]);
}
