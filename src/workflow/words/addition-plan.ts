import { listInWords } from '../../entries';

/** How entries that are added are called. */
export const planWords = {
  registration: 'registration',
  units: (units: readonly string[]) => `${units.length === 1 ? 'unit' : 'units'} ${listInWords(units)}`,
  inFull: (qualification: string, what: string, series: string, isResit: boolean) =>
    `${qualification} ${what}${series === '' ? '' : ` in ${series}`}${isResit ? ', resit' : ''}`,
};
