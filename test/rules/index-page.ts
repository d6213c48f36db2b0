import { type Rule, type Scope, severityWords } from '../../src/rules';

const SCOPES: readonly (readonly [Scope, heading: string])[] = [
  ['table', 'The sheet'],
  ['candidate', 'Candidates'],
  ['entry', 'Entries'],
  ['attempts', 'Attempts'],
  ['dates', 'Dates'],
  ['fees', 'Fees'],
  ['submission', 'What was sent'],
];

const OPENING = `# Rules

Every check that Entrywise makes, each with a page that says what it looks at, why, and what to do.

- An **error** keeps the entry out of the entry file: it would be rejected, or cost money, or lose a result.
- A **warning** asks you to look before you send. What rests on something that the awarding body has not confirmed is a
  warning at most, and says so.
- A **note** is worth knowing.

Entries with a status that says they were made or withdrawn are not sent again, so nothing is reported about them. They
still count where it matters: as a registration already made, and as the owner of a candidate number or UCI.
One mistake gives one finding: an unknown code is not also a missing registration.

This page is written by \`UPDATE_DOCS=1 npx jest test/rules/pages.test.ts\`.
`;

/** The text of docs/rules/README.md: every rule of the catalogue, in its order, by what it looks at. */
export function indexPage(catalogue: readonly Rule[]): string {
  const parts = SCOPES.map(([scope, heading]) => {
    const rows = catalogue
      .filter((rule) => rule.scope === scope)
      .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severityWords(rule)} | ${rule.fix} |`);
    return [`## ${heading}`, '', '| Rule | Title | Severity | Fix |', '|---|---|---|---|', ...rows, ''].join('\n');
  });
  return [OPENING, ...parts].join('\n');
}
