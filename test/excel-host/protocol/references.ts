import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** Objects that an add-in keeps from one request to the next, by the names under which it asks for them again. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    this.#last += 1;
    const name = `reference-${this.#last}`;
    this.#kept.set(name, object);
    this.#names.set(object, name);
  }

  nameOf(object: HostObject): string | null {
    return this.#names.get(object) ?? null;
  }

  find(name: string): HostObject {
    const kept = this.#kept.get(name);
    if (!kept) throw new HostError('InvalidObjectPath', `The reference ${name} is gone.`);
    return kept;
  }

  forget(name: string): void {
    const kept = this.#kept.get(name);
    this.#kept.delete(name);
    if (kept) this.#names.delete(kept);
  }
}
