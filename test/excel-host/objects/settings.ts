import type { Book } from '../book/book';
import { HostCollection, HostObject } from '../protocol/host-object';

export class Settings extends HostCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(private readonly book: Book) {
    super();
  }

  items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  find(key: unknown): Setting | undefined {
    return this.items().find((setting) => setting.hostId === key);
  }

  Add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
}

class Setting extends HostObject {
  readonly className = 'Setting';

  constructor(
    private readonly book: Book,
    override readonly hostId: string,
  ) {
    super();
  }

  get Key(): string {
    return this.hostId;
  }

  get Value(): unknown {
    return this.book.settings.get(this.hostId);
  }

  Delete(): null {
    this.book.settings.delete(this.hostId);
    return null;
  }
}
