import type { FindingView } from '../../worker/views/finding-view';

/** The findings that ask the same of cells of one column that hold the same text, the finding itself among them. */
export function alikeIn(findings: readonly FindingView[], finding: FindingView): FindingView[] {
  const asked = finding.choices[0]?.fix;
  return findings.filter(({ rule, messageId, choices: [choice] }) => {
    if (choice === undefined || asked === undefined) return false;
    const { sheet, column, before } = choice.fix;
    return (
      rule === finding.rule &&
      messageId === finding.messageId &&
      sheet === asked.sheet &&
      column === asked.column &&
      before === asked.before
    );
  });
}
