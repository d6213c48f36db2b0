/** An element as it stands in the text of a part. */
export interface WrittenElement {
  /** With its prefix. */
  readonly tag: string;
  /** The attributes, as written. */
  readonly attributes: string;
  /** What stands between its tags; null for `<c/>`. */
  readonly content: string | null;
}

const ATTRIBUTES = String.raw`(?:[^>"'/]|"[^"]*"|'[^']*'|/(?!>))*`;

/**
 * The text of well-formed XML with every element of some names, whatever its prefix, as it is given back. Only for elements that never hold one another,
 * and for parts without comments and unparsed sections: what stands in those is no element.
 * @param names without prefixes
 */
export function replaceElements(
  xml: string,
  names: readonly string[],
  replace: (element: WrittenElement) => string,
): string {
  const pattern = new RegExp(
    String.raw`<((?:[\w-]+:)?(?:${names.join('|')}))(?=[\s/>])(${ATTRIBUTES})(?:/>|>([^]*?)</\1\s*>)`,
    'g',
  );
  return xml.replace(pattern, (_, tag: string, attributes: string, content: string | undefined) =>
    replace({ tag, attributes, content: content ?? null }),
  );
}

/** Whether a part is free of what would be mistaken for elements. */
export function isPlain(xml: string): boolean {
  return !xml.includes('<!--') && !xml.includes('<![CDATA[');
}

export function elementText({ tag, attributes, content }: WrittenElement): string {
  return content === null ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** The value of an attribute, still escaped; undefined where there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2] ?? '') : undefined;
}

/** The attributes with another value for one of them, which is put in front where there is none. The value needs no escaping. */
export function withValue(attributes: string, name: string, value: string | number): string {
  const pattern = new RegExp(String.raw`((?:^|\s)${name}\s*=\s*)(?:"[^"]*"|'[^']*')`);
  return pattern.test(attributes)
    ? attributes.replace(pattern, (_, front: string) => `${front}"${value}"`)
    : ` ${name}="${value}"${attributes}`;
}

export function withoutAttribute(attributes: string, name: string): string {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`).exec(attributes);
  if (found === null) return attributes;
  // The spaces in front are not looked for with it: many of them would take very long, and Safari 15 knows no look-behind.
  return attributes.slice(0, found.index).trimEnd() + attributes.slice(found.index + found[0].length);
}
