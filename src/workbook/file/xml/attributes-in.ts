import type { Attributes } from './scan-xml';

const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an opening tag, as written: for those whose values need no escaping. */
export function attributesIn(tag: string): Attributes {
  const found = [...tag.matchAll(ATTRIBUTE)];
  return Object.fromEntries(found.map(([, name = '', one, other]) => [name, one ?? other ?? '']));
}
