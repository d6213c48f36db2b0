import { seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import type { JudgedEntry } from '../enterability';

export const basedataMissing = defineRule({
  id: 'basedata-missing',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Basedata not loaded',
  source:
    'OCR, Cambridge Technicals basedata page: registrations use the annual basedata, unit entries that of their series (confirmed)',
  since: '0.1.0',
  messages: {
    registration:
      'No annual basedata of {series} is loaded, so {count} cannot be checked against it, and no entry file can be made for them. Load it.',
    unit: 'No basedata of {series} is loaded, so {count} cannot be checked against it, and no entry file can be made for them. Load it.',
  },
  check(_list, { newEntries }, report) {
    const groups = new Map<string, JudgedEntry[]>();
    for (const resolved of newEntries) {
      const { option, series, basedataLoaded, kind, enterability } = resolved;
      if (option !== null || series === null || basedataLoaded || enterability !== 'enterable') continue;
      const key = `${kind} ${seriesName(series)}`;
      const group = groups.get(key);
      if (group) group.push(resolved);
      else groups.set(key, [resolved]);
    }
    for (const [first, ...rest] of groups.values()) {
      if (!first?.series) continue;
      const count = rest.length === 0 ? '1 entry' : `${rest.length + 1} entries`;
      report(null, { message: first.kind, data: { series: seriesName(first.series), count } });
    }
  },
});
