import type { Approval, Qualification } from '../../reference';
import { defineRule } from '../define-rule';
import { otherCentre } from '../other-centre';

function isApproved({ subject, level }: Qualification, approvals: readonly Approval[]): boolean {
  return approvals.some(
    (one) => one.subject.toLowerCase() === subject.toLowerCase() && (one.level === null || one.level === level),
  );
}

export const centreNotApproved = defineRule({
  id: 'centre-not-approved',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Centre not approved',
  source: 'OCR, Cambridge Technicals entry rules: the centre is approved for the subject before any entry (confirmed)',
  since: '0.1.0',
  messages: {
    subject:
      'Your list of approvals does not have {subject} at level {level}, and nothing can be entered before the centre is approved for it. Apply for approval, or add it to the list if it has been given.',
  },
  check(resolved, { reference }, report) {
    const { qualification } = resolved;
    if (reference.approvals === null || qualification === null) return;
    // The list is that of the centre that is set up.
    if (otherCentre(resolved.entry.candidate, reference) !== null) return;
    const { approvalFirst } = reference.policy(resolved);
    if (!approvalFirst.value || isApproved(qualification, reference.approvals)) return;
    const { subject, level } = qualification;
    report({ message: 'subject', data: { subject, level }, fields: ['code'], restsOn: [approvalFirst] });
  },
});
