import { useEffect } from 'react';

/** The parts of the page that F6 goes through, and what in each takes the focus. */
const REGIONS: readonly (readonly [region: string, first: string])[] = [
  ['header', 'button'],
  ['main', '[role="gridcell"][tabindex="0"]'],
  ['aside', 'button, [tabindex="0"], input, select, a[href]'],
];

/** F6 goes to the next part of the page and Shift+F6 to the one before, as in Excel. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const now = REGIONS.findIndex(([region]) => document.querySelector(region)?.contains(document.activeElement));
      for (let step = 1; step <= REGIONS.length; step += 1) {
        const by = event.shiftKey ? -step : step;
        const [region = '', first = ''] = REGIONS[(now + by + 2 * REGIONS.length) % REGIONS.length] ?? [];
        const target = document.querySelector<HTMLElement>(`${region} :is(${first})`);
        if (target) return target.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
