import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMES_FIRST, KEPT, MAKES_ROOM, type KeptKey } from '../../src/taskpane/kept-keys';
import { keptTexts } from '../../src/taskpane/kept-texts';
import { rememberedMade, rememberMade } from '../../src/taskpane/state/files-remembered';
import { keepCentre, keptCentre } from '../../src/taskpane/state/kept-centre';
import { keepFiles, keepUnsaved, keptUnsaved, readKeptFiles } from '../../src/taskpane/state/kept-files';
import type { FileMade } from '../../src/submission';
import { lastSaved, rememberLastSaved } from '../../src/workbench/kept/last-saved';
import { keptWords } from '../../src/workbench/words/kept';
import { storeWith } from './store-with';

const file = (number: number): FileMade => ({
  name: `E9999972.X${String(number).padStart(2, '0')}`,
  series: '9R26',
  sequence: number,
  made: `2026-10-${String(number).padStart(2, '0')} 10:00:00` as FileMade['made'],
  isInForce: true,
});

describe('a store that is full', () => {
  test('still has the numbers that it had, and says that the newest are not there', () => {
    const store = storeWith(400);
    const texts = keptTexts(store, '');
    expect(rememberMade(texts, [file(1)])).toBe(true);
    expect(rememberMade(texts, [1, 2, 3, 4, 5, 6].map(file))).toBe(false);
    expect(rememberedMade(texts).files).toEqual([file(1)]);
  });

  describe('keeps the newest numbers in the room of', () => {
    const SOME = 'x'.repeat(200);
    const numbers = [1, 2].map(file);
    const characters = COMES_FIRST.length + JSON.stringify(numbers).length;

    /** A store in which all of some keys are kept and nothing more fits. */
    const fullOf = (keys: readonly KeptKey[], otherwise = 0) => {
      const store = storeWith(otherwise + keys.reduce((sum, key) => sum + key.length + SOME.length, 0));
      const texts = keptTexts(store, '');
      for (const key of keys) texts.remember(key, SOME);
      return { store, texts };
    };

    test.each(MAKES_ROOM)('$key, where that is enough', ({ key }) => {
      const { store, texts } = fullOf([key], characters - 100);
      expect(rememberMade(texts, numbers)).toBe(true);
      expect([...store.texts.keys()]).toEqual([COMES_FIRST]);
      expect(rememberedMade(texts).files).toEqual(numbers);
    });

    test('the first alone that are needed', () => {
      const keys = MAKES_ROOM.map(({ key }) => key);
      const { store, texts } = fullOf(keys);
      expect(rememberMade(texts, [1, 2, 3].map(file))).toBe(true);
      expect([...store.texts.keys()].sort()).toEqual([...keys.slice(2), COMES_FIRST].sort());
    });

    test('no more than must go: what still fits beside them stays', () => {
      const store = storeWith(3_300);
      const texts = keptTexts(store, '');
      texts.remember('entrywise.centre', SOME);
      texts.remember('entrywise.files', 'x'.repeat(3_000));
      expect(rememberMade(texts, [1, 2, 3, 4].map(file))).toBe(true);
      expect([...store.texts.keys()].sort()).toEqual(['entrywise.centre', COMES_FIRST]);
    });

    test('nothing where even that is not enough, and nothing that is nowhere else', () => {
      const { store, texts } = fullOf(['entrywise.centre']);
      expect(rememberMade(texts, [1, 2, 3, 4].map(file))).toBe(false);
      expect([...store.texts]).toEqual([['entrywise.centre', SOME]]);

      const typed = fullOf(['entrywise.files', 'entrywise.unsaved', 'entrywise-keep-changes']);
      expect(rememberMade(typed.texts, [file(1)])).toBe(false);
      expect([...typed.store.texts.keys()]).toEqual(['entrywise.files', 'entrywise.unsaved', 'entrywise-keep-changes']);
    });
  });

  test('has no basedata, no centre and no name of a workbook from before: they would be taken for the newest', () => {
    const store = storeWith(200);
    const texts = keptTexts(store, '');
    keepFiles(texts, [{ name: 'a', bytes: new Uint8Array(3) }]);
    keepFiles(texts, [{ name: 'a', bytes: new Uint8Array(3_000) }]);
    keepCentre(texts, { centreNumber: '99999' });
    keepCentre(texts, { centreNumber: '99998', centreName: 'x'.repeat(300) });
    expect([...store.texts.keys()]).toEqual([]);
  });

  test.each(Object.keys(KEPT) as KeptKey[])('says of %s whether it is kept', (key) => {
    const store = storeWith(key.length + 10);
    const texts = keptTexts(store, '');
    expect(texts.remember(key, 'older')).toBe(true);
    expect(texts.remember(key, 'newer, but far too long')).toBe(false);
    expect(texts.recall(key)).toBe(KEPT[key] === 'older' ? 'older' : null);
    expect(texts.remember(key, '')).toBe(true);
    expect(texts.recall(key)).toBeNull();
  });
});

test.each([null, storeWith(1_000_000, { refuses: true })])(
  'a store that refuses everything, or none: nothing is thrown',
  async (store) => {
    const texts = keptTexts(store, '');
    expect(texts.remember('entrywise.made', 'text')).toBe(false);
    expect(texts.remember('entrywise.centre', 'text')).toBe(false);
    expect(texts.recall('entrywise.made')).toBeNull();
    expect(rememberMade(texts, [file(1)])).toBe(false);
    expect(rememberMade(texts, [])).toBe(true);
    await texts.forgetKept();
  },
);

describe('what is kept, damaged or by somebody else', () => {
  const HUGE = 'x'.repeat(100_000);
  const values: fc.Arbitrary<unknown> = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      null,
      HUGE,
      -1,
      1e300,
      [],
      {},
      [null],
      [[]],
      { name: HUGE, at: 1e300 },
      { name: 'a.xlsx', at: -1e17 },
    ),
    fc.array(
      fc.oneof(
        fc.constantFrom(...[1, 2].map(file)),
        fc.record({
          name: fc.constantFrom<unknown>('E9999972.X01', 'E9999972.X99', '../x', HUGE, 3, null),
          bytes: fc.constantFrom<unknown>('%', 'AAAA', 'A', HUGE, 3, null),
          series: fc.constantFrom<unknown>('9R26', '', HUGE, 3),
          sequence: fc.constantFrom<unknown>(1, 0, -1, 1.5, 1e300, 100, '1', null),
          made: fc.constantFrom<unknown>('2026-10-05 10:00:00', '9999-99-99', HUGE, 3, {}),
          isInForce: fc.constantFrom<unknown>(true, 1, 'no'),
        }),
      ),
      { maxLength: 4 },
    ),
  );
  const kept = fc.oneof(
    values.map((value) => JSON.stringify(value)),
    values.map((value) => JSON.stringify(value).slice(0, -1)),
    fc.constantFrom(
      '{"__proto__":{"centreNumber":"99999"}}',
      '{"constructor":1}',
      '[{"__proto__":{"name":"a"}}]',
      HUGE,
      '',
    ),
    fc.string(),
  );

  test('is read as far as it is what this version writes, and never more', () => {
    fc.assert(
      fc.property(kept, (text) => {
        const texts = { recall: () => text };
        for (const one of rememberedMade(texts).files) {
          expect(one).toEqual({
            name: expect.stringMatching(/^[EA]\d{5}[0-9A-Z]{2}\.X\d\d$/),
            series: expect.stringMatching(/^[0-9A-Z]{4}$/),
            sequence: expect.any(Number),
            made: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
            isInForce: expect.any(Boolean),
          });
          expect(Number.isInteger(one.sequence) && one.sequence >= 1 && one.sequence <= 99).toBe(true);
        }
        for (const { name, bytes } of readKeptFiles(texts).files) {
          expect(name.length).toBeLessThanOrEqual(260);
          expect(bytes).toBeInstanceOf(Uint8Array);
        }
        for (const [name, value] of Object.entries(keptCentre(texts))) {
          expect(['centreNumber', 'centreName', 'postcode', 'by']).toContain(name);
          expect(String(value).length).toBeLessThanOrEqual(200);
        }
        expect(keptUnsaved(texts)?.length ?? 0).toBeLessThanOrEqual(260);
        const last = lastSaved(texts);
        if (last) expect(keptWords.lastSaved(last.name, last.at)).not.toMatch(/Invalid Date|x{300}/);
        expect(Object.hasOwn(Object.prototype, 'centreNumber')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('a file whose name has another number than it says is none: either number could be used twice', () => {
    const texts = { recall: () => JSON.stringify([file(1), { ...file(2), sequence: 1 }]) };
    expect(rememberedMade(texts)).toEqual({ files: [file(1)], isWhole: false });
  });

  test('and of several files the readable ones are taken, and it is known that one was lost', () => {
    const texts = keptTexts(storeWith(10_000), '');
    texts.remember('entrywise.made', JSON.stringify([file(1), { ...file(2), sequence: 'two' }]));
    expect(rememberedMade(texts)).toEqual({ files: [file(1)], isWhole: false });
    texts.remember(
      'entrywise.files',
      JSON.stringify([
        { name: 'a.zip', bytes: 'AAAA' },
        { name: 'b.zip', bytes: '%' },
      ]),
    );
    expect(readKeptFiles(texts)).toEqual({ files: [{ name: 'a.zip', bytes: new Uint8Array(3) }], isWhole: false });
    texts.remember('entrywise.files', '{');
    expect(readKeptFiles(texts)).toEqual({ files: [], isWhole: false });
  });

  test('what was kept comes back', () => {
    const texts = keptTexts(storeWith(10_000), 'somebody ');
    rememberMade(texts, [file(1), file(2)]);
    keepUnsaved(texts, 'year.json');
    rememberLastSaved(texts, { name: 'own.xlsx', at: Date.UTC(2026, 9, 5) });
    expect(rememberedMade(texts)).toEqual({ files: [file(1), file(2)], isWhole: true });
    expect(readKeptFiles(texts)).toEqual({ files: [], isWhole: true });
    expect(keptUnsaved(texts)).toBe('year.json');
    expect(lastSaved(texts)).toEqual({ name: 'own.xlsx', at: Date.UTC(2026, 9, 5) });
  });
});

describe('the list of what is kept', () => {
  const keys = Object.keys(KEPT).sort();

  test('is that of the privacy page', () => {
    const page = readFileSync('docs/privacy.md', 'utf8');
    const named = [...page.matchAll(/^\| `(entrywise[.-][\w-]+)` \|/gm)].map(([, key = '']) => key);
    // The database is the one place besides.
    expect(named.sort()).toEqual([...keys, 'entrywise-unsaved'].sort());
  });

  test('is whole: nothing else in the sources reaches the browser’s storage', () => {
    const sources = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
    const naming = (pattern: RegExp): string[] =>
      sources.filter((source) => pattern.test(readFileSync(source, 'utf8'))).map((source) => path.basename(source));
    expect(naming(/\b(?:localStorage|sessionStorage)\b/)).toEqual(['kept-texts.ts']);
    expect(naming(/\bdocument\.cookie\b|\bwindow\.name\b|\bcookieStore\b|getDirectory\(\)/)).toEqual([]);
    expect(naming(/\.open\(DATABASE\b|indexedDB\.open/)).toEqual(['kept-workbooks.ts']);
  });

  test('is deleted as a whole by a click, but for the switch that says to keep nothing', async () => {
    const storage: Record<string, unknown> = {};
    const methods = {
      getItem: (key: string) => storage[key] ?? null,
      setItem: (key: string, text: string) => void (storage[key] = text),
      removeItem: (key: string) => void Reflect.deleteProperty(storage, key),
    };
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value });
    const texts = keptTexts(storage as unknown as Storage, '');
    for (const key of keys) texts.remember(key as KeptKey, 'text');
    expect(Object.keys(storage).sort()).toEqual(keys);
    await texts.forgetKept();
    expect(Object.keys(storage)).toEqual(['entrywise-keep-changes']);
  });
});
