import { readRulePage, type RulePage } from './rule-page';

const pages = new Map<string, Promise<RulePage | null>>();

/** The page of a rule; null where it has none. The texts come as a file of their own when the first page is wanted. */
export function loadRulePage(rule: string): Promise<RulePage | null> {
  const known = pages.get(rule);
  if (known) return known;
  const page = import('./rule-texts').then(({ ruleTexts }) => {
    const text = ruleTexts[rule];
    return text === undefined ? null : readRulePage(text);
  });
  // What could not be loaded is asked for again the next time.
  page.catch(() => pages.delete(rule));
  pages.set(rule, page);
  return page;
}
