import { SaxesParser } from 'saxes';

export interface ManifestElement {
  /** As written: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

/** The manifest as a tree; throws where it is not well-formed. */
export function manifestTree(xml: string): ManifestElement {
  interface Open extends ManifestElement {
    children: Open[];
    text: string;
  }
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('There is no manifest.');
  return root;
}

/** The element and everything in it. */
export function* within(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** All elements of a name, in their order. */
export function named(root: ManifestElement, name: string): ManifestElement[] {
  return [...within(root)].filter((element) => element.name === name);
}
