import { gap } from './host-error';

/**
 * An object of Excel's side. Its properties and methods have the names that they have in requests, in Pascal case; everything
 * else begins with a small letter, so that no request finds it.
 */
export abstract class HostObject {
  /** As documentation calls it: `Worksheet`. */
  abstract readonly className: string;
  /** By which events and other requests know it. */
  readonly hostId: string | null = null;

  read(name: string): unknown {
    this.#find(name);
    return Reflect.get(this, name);
  }

  write(name: string, value: unknown): void {
    const found = this.#find(name);
    if (!found.set) throw gap(`${this.className}.${name} (written)`);
    Reflect.set(this, name, value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method: unknown = this.#find(name).value;
    if (typeof method !== 'function') throw gap(`${this.className}.${name}()`);
    return Reflect.apply(method, this, [...args]);
  }

  #find(name: string): PropertyDescriptor {
    for (let type: object | null = Object.getPrototypeOf(this); type; type = Object.getPrototypeOf(type)) {
      const found = /^_?[A-Z]/.test(name) ? Object.getOwnPropertyDescriptor(type, name) : undefined;
      if (found) return found;
    }
    throw gap(`${this.className}.${name}`);
  }
}

/** A collection of such objects. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];
  /** The item that a request means by a name, an id or a number. */
  abstract find(key: unknown): Item | undefined;

  GetCount(): number {
    return this.items().length;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }
}
