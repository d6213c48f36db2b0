import type { Field } from '../entries';

/** Fields without which an entry can be sent. */
export const OPTIONAL_FIELDS: ReadonlySet<Field> = new Set<Field>(['uln', 'upn', 'group', 'board']);
