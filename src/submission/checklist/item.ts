import type { ChecklistItem } from '../submission-plan';

/** An item before it is known whether the officer accepted it. */
export type Item = Omit<ChecklistItem, 'accepted'>;

export function item(
  id: string,
  kind: ChecklistItem['kind'],
  text: string,
  more: { readonly rows?: readonly number[]; readonly rule?: string } = {},
): Item {
  return { id, kind, text, rows: more.rows ?? [], rule: more.rule ?? null };
}
