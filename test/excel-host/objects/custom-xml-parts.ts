import type { Book } from '../book/book';
import { invalid, notFound } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';

export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly className = 'CustomXmlPartCollection';

  constructor(
    private readonly book: Book,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  items(): CustomXmlPart[] {
    return this.book.xmlParts
      .filter(({ xml }) => this.namespace === null || xml.includes(`xmlns="${this.namespace}"`))
      .map(({ id }) => new CustomXmlPart(this.book, id));
  }

  find(key: unknown): CustomXmlPart | undefined {
    return this.items().find(({ hostId }) => hostId === key);
  }

  GetByNamespace(namespace: string): CustomXmlParts {
    return new CustomXmlParts(this.book, namespace);
  }

  GetItem(key: unknown): CustomXmlPart {
    const found = this.find(key);
    if (!found) throw notFound('CustomXmlPartCollection.getItem');
    return found;
  }

  Add(xml: string): CustomXmlPart {
    if (!xml.includes('<')) throw invalid('CustomXmlPartCollection.add');
    const id = this.book.newId('xml');
    const isLost = this.book.quirks.xmlPartsStay === 'even-new';
    this.book.xmlParts.push({ id, xml: isLost ? xml.replace(/>[^<]+</, '><') : xml });
    return new CustomXmlPart(this.book, id);
  }
}

class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';

  constructor(
    private readonly book: Book,
    override readonly hostId: string,
  ) {
    super();
  }

  get Id(): string {
    return this.hostId;
  }

  GetXml(): string {
    return this.#part().xml;
  }

  SetXml(xml: string): null {
    const { xmlPartsStay } = this.book.quirks;
    const stays =
      xmlPartsStay === 'always' ||
      xmlPartsStay === 'even-new' ||
      (xmlPartsStay === 'with-declaration' && xml.startsWith('<?xml'));
    if (!stays) this.#part().xml = xml;
    return null;
  }

  Delete(): null {
    this.book.xmlParts.splice(this.book.xmlParts.indexOf(this.#part()), 1);
    return null;
  }

  #part(): Book['xmlParts'][number] {
    const part = this.book.xmlParts.find(({ id }) => id === this.hostId);
    if (!part) throw notFound('CustomXmlPart');
    return part;
  }
}
