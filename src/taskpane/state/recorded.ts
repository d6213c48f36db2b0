import { moment } from '../../register';
import type { Recorded } from '../../submission';
import type { PaneContext } from './context';

/**
 * Who does something, and when by the clock, also where prices are for another day: what is recorded is what was done. Throws
 * RangeError where the clock cannot be read.
 */
export function recordedNow(context: Pick<PaneContext, 'host' | 'store'>): Recorded {
  const { host, store } = context;
  const day = host.today();
  const clock = new Date();
  const time = moment(day, `${clock.getHours()}:${two(clock.getMinutes())}:${two(clock.getSeconds())}`);
  // The two are read one after the other, and midnight may lie between them.
  if (host.today() !== day) return recordedNow(context);
  if (time === null) throw new RangeError('The clock of this machine cannot be read.');
  return { time, by: store.state().choices.by };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
