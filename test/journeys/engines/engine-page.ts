import type { WebDriver } from './web-driver';
import { until } from '../harness/wait';

/** By which WebDriver knows that an answer is an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What can be pressed, is seen and not switched off, by its name. */
const PRESSED = `
  const seen = (one) => one.getClientRects().length > 0 && !one.disabled && one.getAttribute('aria-disabled') !== 'true';
  const wanted = new RegExp(arguments[0]);
  const all = [...document.querySelectorAll('button, [role=button], [role=tab]')].filter(seen);
  const found = all.find((one) => wanted.test((one.getAttribute('aria-label') ?? one.innerText).trim()));
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;`;

/** A page in some browser, as a user sees and uses it: real clicks and keys, by WebDriver. */
export class EnginePage {
  constructor(private readonly driver: WebDriver) {}

  async open(address: string): Promise<void> {
    await this.driver.command('Navigate', { url: address });
  }

  /** From here on, the first frame of the page is meant: the pane in Excel. */
  async enterFrame(): Promise<void> {
    await this.driver.command('SwitchToFrame', { id: 0 });
  }

  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.driver.command('ExecuteScript', { script, args });
  }

  /** Waits until it is there, and presses it. */
  async press(name: RegExp): Promise<void> {
    await this.waits(async () => {
      const id = await this.#element(PRESSED, name.source);
      // What was found may be drawn anew, or be behind a message, just before it is pressed.
      return (
        id !== null &&
        (await this.driver.command('ElementClick', { id }).then(
          () => true,
          () => false,
        ))
      );
    }, `to press ${name.source}`);
  }

  /** Presses it until something else is offered: a list that is just being drawn anew takes no notice of a press. */
  async pressFor(name: RegExp, offered: RegExp): Promise<void> {
    await this.waits(async () => {
      await this.press(name);
      const end = Date.now() + 3_000;
      while (Date.now() < end) if ((await this.#element(PRESSED, offered.source)) !== null) return true;
      return false;
    }, `to be offered ${offered.source} by ${name.source}`);
  }

  /** Waits until it can be pressed. */
  async offers(name: RegExp): Promise<void> {
    await this.waits(async () => (await this.#element(PRESSED, name.source)) !== null, `to be offered ${name.source}`);
  }

  /** Waits until a text stands in the page. */
  async says(text: string): Promise<void> {
    await this.waits(async () => (await this.text()).includes(text), `to read: ${text}`);
  }

  /** Waits until something is so; where it never gets so, the error tells what the page says in its place. */
  async waits(isSo: () => Promise<boolean>, wanted: string): Promise<void> {
    await until(isSo, wanted).catch(async (error: unknown) => {
      throw new Error(`${String(error)}\nThe page says:\n${await this.text()}`);
    });
  }

  async text(): Promise<string> {
    return String(await this.run('return document.body.innerText;'));
  }

  /** Gives files to the first place that takes such, or types into a field. */
  async type(selector: string, text: string): Promise<void> {
    const id = await this.#element('return document.querySelector(arguments[0]);', selector);
    await this.driver.command('ElementSendKeys', { id, text });
  }

  /** Errors, and breaches of the policy. */
  async faults(): Promise<unknown> {
    return this.run('return window.faultsFound;');
  }

  async #element(script: string, ...args: readonly unknown[]): Promise<string | null> {
    const found = await this.run(script, ...args);
    return typeof found === 'object' && found !== null && ELEMENT in found ? String(found[ELEMENT]) : null;
  }
}
