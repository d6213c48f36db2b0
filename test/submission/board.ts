import { readEntryFile } from '../../src/edi';
import { seriesCode } from '../../src/entries';
import type { SentDetails, UndatedLine } from '../../src/register';
import type { FileBuilt } from '../../src/submission';

/** A file as it arrives, and the entries that its centre says that it adds. */
type FileTaken = Pick<FileBuilt, 'name' | 'bytes'> & { readonly entries: { readonly length: number } };

/** A person, whatever candidate numbers they have in series. */
interface Learner {
  details: Omit<SentDetails, 'candidateNumber'>;
}

/** A candidate as the awarding body has them in a series. */
interface Held {
  readonly learner: Learner;
  readonly options: Set<string>;
}

/**
 * What the awarding body makes of what it is sent, strictly: one entry file a series, numbers that only go up, and amendments that
 * neither change a detail nor leave out an option nor enter one that is there.
 */
export class Board {
  readonly #series = new Map<string, Map<string, Held>>();
  #last = 0;

  constructor(private readonly lists: 'all' | 'new') {}

  /** Takes a file as it comes, byte for byte. Throws Error for what it would not accept. */
  take({ name, bytes, entries }: FileTaken): void {
    const { file, problems } = readEntryFile(name, bytes);
    if (file === null || problems.length > 0) throw new Error(`${name} cannot be read.`);
    const code = seriesCode(file.series);
    if (file.dataType === 'E' && this.#series.has(code)) throw new Error(`${name} is a second entry file for ${code}.`);
    if (file.dataType === 'A' && !this.#series.has(code)) throw new Error(`${name} amends nothing.`);
    if (file.sequence === null || file.sequence <= this.#last) throw new Error(`${name} is out of order.`);
    this.#last = file.sequence;
    let added = 0;
    for (const { number, name: candidate, birthDate, sex, uci, upn, uln, options } of file.candidates) {
      const details = { name: candidate, birthDate, sex, uci, upn, uln };
      const held = this.#candidates(code).get(number) ?? this.#newCandidate(details);
      if (JSON.stringify(held.learner.details) !== JSON.stringify(details))
        throw new Error(`${name} changes ${number}.`);
      const left = [...held.options].filter((option) => !options.includes(option));
      if (this.lists === 'all' && left.length > 0) throw new Error(`${name} withdraws ${left.join()} of ${number}.`);
      const again = options.filter((option) => held.options.has(option));
      if (this.lists === 'new' && again.length > 0) throw new Error(`${name} enters ${again.join()} again.`);
      added += options.length - again.length;
      for (const option of options) held.options.add(option);
      this.#candidates(code).set(number, held);
    }
    if (added !== entries.length) throw new Error(`${name} adds ${added} entries and says ${entries.length}.`);
  }

  /** Does what an e-mail asks for. */
  doWhatIsAsked({ what, details, code, series }: UndatedLine): void {
    const { candidateNumber, ...rest } = details;
    if (what === 'change') {
      for (const candidates of this.#series.values()) {
        const held = candidates.get(candidateNumber);
        if (held) held.learner.details = rest;
      }
    }
    if (series === null) return;
    const candidates = this.#candidates(seriesCode(series));
    if (what === 'withdrawal' && !candidates.get(candidateNumber)?.options.delete(code)) {
      throw new Error(`${candidateNumber} has no ${code} to withdraw.`);
    }
    if (what === 'emailed') {
      const held = candidates.get(candidateNumber) ?? this.#newCandidate(rest);
      candidates.set(candidateNumber, held);
      held.options.add(code);
    }
  }

  /** Every entry, as `UCI series option`. */
  entries(): string[] {
    const all = [...this.#series].flatMap(([code, candidates]) =>
      [...candidates.values()].flatMap(({ learner, options }) =>
        [...options].map((option) => `${learner.details.uci} ${code} ${option}`),
      ),
    );
    return all.sort();
  }

  /** Somebody with a UCI that is known is the same learner in every series. */
  #newCandidate(details: Learner['details']): Held {
    const all = [...this.#series.values()].flatMap((candidates) => [...candidates.values()]);
    const known = all.find(({ learner }) => learner.details.uci === details.uci)?.learner;
    return { learner: known ?? { details }, options: new Set() };
  }

  #candidates(code: string): Map<string, Held> {
    const candidates = this.#series.get(code) ?? new Map<string, Held>();
    this.#series.set(code, candidates);
    return candidates;
  }
}
