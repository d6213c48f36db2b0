import fc from 'fast-check';
import { keepCentre, keptCentre } from '../../../src/taskpane/state/kept-centre';
import { keepFiles, keptFiles } from '../../../src/taskpane/state/kept-files';
import { readSettings, settingsToKeep } from '../../../src/taskpane/state/settings';
import { FIRST_STATE } from '../../../src/taskpane/state/pane-state';
import { keptTexts } from '../../../src/taskpane/kept-texts';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => texts.set(key, text),
    removeItem: (key) => texts.delete(key),
  };
}

test('files come back byte for byte', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.string({ minLength: 1 }), bytes: fc.uint8Array({ maxLength: 20_000 }) })),
      (files) => {
        const texts = keptTexts(memory() as unknown as Storage, '');
        expect(keepFiles(texts, files)).toBe(true);
        expect(keptFiles(texts)).toEqual(files);
      },
    ),
    { numRuns: 30 },
  );
});

test('more than a browser keeps is not kept, and that is told', () => {
  const texts = keptTexts(memory() as unknown as Storage, '');
  keepFiles(texts, [{ name: 'old.zip', bytes: new Uint8Array(5) }]);
  expect(keepFiles(texts, [{ name: 'large.zip', bytes: new Uint8Array(4_000_000) }])).toBe(false);
  expect(keptFiles(texts)).toEqual([]);
});

test.each(['', 'null', '{', '[1]', '[{"name":"a"}]', '[{"name":"a","bytes":"%"}]', '{"name":"a"}'])(
  'of what is kept as %s nothing is taken',
  (text) => {
    expect(keptFiles({ recall: () => text })).toEqual([]);
    expect(keptCentre({ recall: () => text })).toEqual({});
  },
);

test('all of it can be forgotten, and what is not ours stays', async () => {
  const storage: Record<string, unknown> = {
    'of-another': 'stays',
    'someoneentrywise.files': 'stays',
    'entrywise-keep-changes': 'no',
  };
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, text: string) => void (storage[key] = text),
    removeItem: (key: string) => void Reflect.deleteProperty(storage, key),
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value });
  const before = { ...storage };
  const texts = keptTexts(storage as unknown as Storage, '');
  keepFiles(texts, [{ name: 'a.zip', bytes: new Uint8Array(5) }]);
  keepCentre(texts, { centreNumber: '99999', by: 'KS' });
  texts.remember('entrywise.site', '{}');
  expect(Object.keys(storage)).toHaveLength(6);
  await texts.forgetKept();
  expect(storage).toEqual(before);
  keepFiles(texts, []);
  expect(storage).toEqual(before);
  await keptTexts(null, '').forgetKept();
});

test('a browser that keeps nothing stands in nobody’s way', () => {
  const refusing = {
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
    removeItem: () => undefined,
    getItem: () => {
      throw new Error('SecurityError');
    },
  };
  for (const storage of [null, refusing as unknown as Storage]) {
    const texts = keptTexts(storage, '');
    expect(() => texts.remember('entrywise.made', 'text')).not.toThrow();
    expect(texts.recall('entrywise.made')).toBeNull();
    expect(keepFiles(texts, [{ name: 'a.zip', bytes: new Uint8Array(1) }])).toBe(false);
  }
});

test('of the choices the centre is kept, and no reason for accepting a warning', () => {
  const storage = memory();
  const texts = keptTexts(storage as unknown as Storage, 'somebody ');
  const accepted = { 'no-register': 'Ann Archer is new.' };
  keepCentre(texts, { ...FIRST_STATE.choices, centreNumber: '99999', by: 'AB', accepted });
  expect(keptCentre(texts)).toEqual({ centreNumber: '99999', centreName: '', postcode: '', by: 'AB' });
  expect([...storage.texts.values()].join()).not.toContain('Archer');
});

test.each([
  [null, { sheet: null, moreSheets: [], mappings: {}, centre: {} }],
  ['text', { sheet: null, moreSheets: [], mappings: {}, centre: {} }],
  [{ 'entrywise.pane': { sheet: 3, mappings: [] } }, { sheet: null, moreSheets: [], mappings: {}, centre: {} }],
  [
    {
      'entrywise.pane': {
        sheet: 'A',
        moreSheets: [],
        mappings: { A: { headingRow: 0, columns: { X: 'surname', Y: 3 } } },
      },
    },
    { sheet: 'A', moreSheets: [], mappings: { A: { columns: { X: 'surname' } } }, centre: {} },
  ],
  [
    {
      'entrywise.pane': {
        sheet: null,
        mappings: { A: { said: { series: 'June 2027' }, columns: 7 } },
      },
    },
    { sheet: null, moreSheets: [], mappings: { A: { said: { series: 'June 2027' } } }, centre: {} },
  ],
])('choices kept as %j are read as %j', (kept, settings) => {
  expect(readSettings(kept)).toEqual(settings);
});

test('choices come back, and leave alone what others keep in the workbook', () => {
  const settings = {
    sheet: 'A',
    moreSheets: [],
    mappings: { A: { headingRow: 5, columns: { 'W/D': 'ignore' as const } } },
    centre: { number: '64321', name: 'Oakfield (invented)', postcode: 'AB1 2CD' },
  };
  const kept = settingsToKeep({ theirs: 1 }, settings);
  expect(kept).toMatchObject({ theirs: 1 });
  expect(readSettings(JSON.parse(JSON.stringify(kept)))).toEqual(settings);
});
