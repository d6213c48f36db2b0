import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { RIBBON_ACTIONS } from '../../src/taskpane/ribbon';
import { DEVELOPMENT_HOST, manifestFor, UnusableHost } from '../../web/manifest-for';
import { storeManifest } from '../../web/store-manifest';
import { ELEMENT_ORDER } from './element-order';
import { manifestTree, named, within, type ManifestElement } from './manifest-tree';

const XML = readFileSync('manifest.xml', 'utf8');
const MANIFEST = manifestTree(XML);
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

function attribute(element: ManifestElement | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

function textOf(name: string): string {
  return named(MANIFEST, name)[0]?.text ?? '';
}

/** The resources by id. */
const RESOURCES = new Map(
  named(MANIFEST, 'Resources')
    .flatMap(({ children }) => children.flatMap((list) => list.children))
    .map((resource) => [attribute(resource, 'id'), resource] as const),
);

describe('order', () => {
  /** What is allowed in an element, by its name, its name with those around it, or its name and type. */
  function orderOf(element: ManifestElement, path: string): readonly string[] {
    const type = attribute(element, 'xsi:type');
    const keys = Object.keys(ELEMENT_ORDER).sort((one, other) => other.length - one.length);
    const key = keys.find((one) => one === `${element.name} ${type}` || path === one || path.endsWith(`/${one}`));
    return key === undefined ? [] : (ELEMENT_ORDER[key] ?? []);
  }

  function misplaced(element: ManifestElement, path: string): string[] {
    const names = element.children.map(({ name }) => name);
    const pattern = orderOf(element, path).map(
      (name) => `(?:${name.replace(/[?*]$/, '')} )${/[?*]$/.exec(name)?.[0].replace('*', '+') ?? ''}`,
    );
    const fits = new RegExp(`^${pattern.join('')}$`).test(names.map((name) => `${name} `).join(''));
    return [
      ...(fits ? [] : [`${path}: ${names.join(', ')}`]),
      ...element.children.flatMap((child) => misplaced(child, `${path}/${child.name}`)),
    ];
  }

  test('every element stands where Excel looks for it', () => {
    expect(misplaced(MANIFEST, 'OfficeApp')).toEqual([]);
  });

  test('and so it does in the manifest for the store', () => {
    expect(misplaced(manifestTree(storeManifest(XML)), 'OfficeApp')).toEqual([]);
  });

  test('and the test would tell', () => {
    const swapped = XML.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1');
    expect(misplaced(manifestTree(swapped), 'OfficeApp')).toHaveLength(1);
    expect(misplaced(manifestTree(XML.replace('<Label resid="Check.Label" />', '')), 'OfficeApp')).toHaveLength(1);
  });
});

describe('ids', () => {
  test('of resources are short, used, and used by name only', () => {
    const ids = [...RESOURCES.keys()];
    const used = [...within(MANIFEST)].flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
    expect(new Set(ids).size).toBe(
      named(MANIFEST, 'Resources')[0]?.children.flatMap(({ children }) => children).length,
    );
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('of groups and buttons differ', () => {
    const ids = [...named(MANIFEST, 'Group'), ...named(MANIFEST, 'Control')].map((one) => attribute(one, 'id'));
    expect(ids).toEqual(['Entrywise.Group', 'Entrywise.Check', 'Entrywise.Fees', 'Entrywise.Submit', 'Entrywise.Pane']);
  });

  test('the add-in stays the same add-in', () => {
    // Excel keeps settings in workbooks by this id: it is never changed.
    expect(textOf('Id')).toBe('dc3a48c6-46be-4a6b-9759-75b0e666610e');
  });
});

test('the version is that of the package, in four parts', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(textOf('Version')).toBe(`${version}.0`);
});

test('what Excel must have is what the code needs, and no more', () => {
  const sets = named(MANIFEST, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
  expect(sets).toEqual([
    ['ExcelApi', '1.14'],
    ['SharedRuntime', '1.1'],
  ]);
  expect(textOf('Permissions')).toBe('ReadWriteDocument');
  expect(named(MANIFEST, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('pane, buttons and functions run in one page that lives on', () => {
  const [runtime] = named(MANIFEST, 'Runtime');
  expect(runtime?.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  for (const name of ['FunctionFile', 'Page', 'Action']) {
    const pages = named(MANIFEST, name).flatMap((element) =>
      [...within(element)].flatMap((one) => one.attributes['resid'] ?? []),
    );
    for (const resid of pages) expect(resid).toBe('Pane.Url');
  }
  expect(attribute(RESOURCES.get('Functions.Namespace'), 'DefaultValue')).toBe('CTEC');
});

test('the buttons call what the pane connects', () => {
  expect(named(MANIFEST, 'FunctionName').map(({ text }) => text)).toEqual(RIBBON_ACTIONS);
});

describe('addresses', () => {
  const urls = [...within(MANIFEST)].flatMap(({ name, attributes: { DefaultValue: value = '' } }) =>
    /Url$|Image$|SourceLocation$/.test(name) && value !== '' ? [value] : [],
  );

  test('are secure and of one host', () => {
    expect(urls.length).toBeGreaterThan(35);
    for (const url of urls) expect(url.startsWith(DEVELOPMENT_HOST)).toBe(true);
  });

  test('lead to what the site has', () => {
    const site = new Set([
      ...['taskpane.html', 'workbench.html', 'support.html', 'functions.json'],
      ...readdirSync('assets/icons').map((name) => `assets/${name}`),
    ]);
    expect(urls.map((url) => url.slice(DEVELOPMENT_HOST.length)).filter((path) => !site.has(path))).toEqual([]);
    expect(existsSync('src/taskpane/taskpane.html')).toBe(true);
  });
});

describe('icons', () => {
  test.each(named(MANIFEST, 'Icon').map((icon, index) => [index, icon] as const))(
    'icon %i has every size',
    (_, icon) => {
      expect(icon.children.map((image) => attribute(image, 'size'))).toEqual(SIZES);
      for (const image of icon.children)
        expect(attribute(image, 'resid')).toMatch(new RegExp(`\\.${attribute(image, 'size')}$`));
    },
  );

  const files = [
    ...named(MANIFEST, 'bt:Image').flatMap((image) => {
      const url = attribute(image, 'DefaultValue');
      return url === ''
        ? []
        : [[url.replace(DEVELOPMENT_HOST, ''), Number(/\d+$/.exec(attribute(image, 'id'))?.[0])] as const];
    }),
    [attribute(named(MANIFEST, 'IconUrl')[0], 'DefaultValue').replace(DEVELOPMENT_HOST, ''), 32] as const,
    [attribute(named(MANIFEST, 'HighResolutionIconUrl')[0], 'DefaultValue').replace(DEVELOPMENT_HOST, ''), 64] as const,
  ];

  test.each(files)('%s is %i pixels wide and high, drawn on nothing', (file, size) => {
    const png = PNG.sync.read(readFileSync(file.replace('assets/', 'assets/icons/')));
    expect([png.width, png.height, png.depth]).toEqual([size, size, 8]);
    const alphas = Array.from({ length: size * size }, (__, pixel) => png.data[pixel * 4 + 3] ?? 0);
    expect(alphas[0]).toBe(0);
    expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan((size * size) / 4);
  });

  test('none is made that nobody names', () => {
    const named32 = new Set(files.map(([file]) => file.replace('assets/', '')));
    expect(readdirSync('assets/icons').filter((name) => !named32.has(name))).toEqual([]);
  });
});

describe('for the store', () => {
  const store = manifestTree(storeManifest(XML));
  const resources = named(store, 'Resources').flatMap(({ children }) => children.flatMap((list) => list.children));

  test('the pane is opened by Excel itself, and no button runs a program that would have to', () => {
    expect(named(store, 'Action').map((action) => attribute(action, 'xsi:type'))).toEqual(['ShowTaskpane']);
    expect(named(store, 'FunctionName')).toEqual([]);
  });

  test('it has what it uses and nothing else', () => {
    const used = [...within(store)].flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
    expect(resources.map((resource) => attribute(resource, 'id')).sort()).toEqual([...new Set(used)].sort());
    expect(resources.length).toBeGreaterThan(10);
  });

  test('all else is as for administrators: id, version, functions, and a page for support', () => {
    for (const name of ['Id', 'Version', 'Requirements', 'AllFormFactors', 'SupportUrl', 'Runtimes', 'Permissions'])
      expect(named(store, name)).toEqual(named(MANIFEST, name));
    expect(attribute(named(store, 'SupportUrl')[0], 'DefaultValue')).toBe(`${DEVELOPMENT_HOST}support.html`);
  });

  test('the logo of the listing is 300 pixels wide and high', () => {
    const { width, height } = PNG.sync.read(readFileSync('assets/store/entrywise-300.png'));
    expect([width, height]).toEqual([300, 300]);
  });
});

test('texts are short enough for Excel', () => {
  for (const [list, longest] of [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ] as const) {
    for (const text of named(MANIFEST, list)[0]?.children ?? []) {
      const value = attribute(text, 'DefaultValue');
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(longest);
    }
  }
  expect(attribute(named(MANIFEST, 'Description')[0], 'DefaultValue').length).toBeLessThanOrEqual(250);
});

describe('for any host', () => {
  test.each([
    ['https://entrywise.example.org', 'https://entrywise.example.org/'],
    ['https://entrywise.example.org/', 'https://entrywise.example.org/'],
    ['https://Intranet.school.example:8443/exams/entrywise', 'https://intranet.school.example:8443/exams/entrywise/'],
    ['https://school.example/a&b', 'https://school.example/a&amp;b/'],
  ])('%s', (host, folder) => {
    const manifest = manifestFor(XML, host);
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${folder}taskpane.html" />`);
    expect(manifest.length - XML.length).toBe(
      (folder.length - DEVELOPMENT_HOST.length) * (XML.split(DEVELOPMENT_HOST).length - 1),
    );
    expect(() => manifestTree(manifest)).not.toThrow();
  });

  test.each([
    [
      'http://school.example',
      'http://school.example is not served securely: Excel loads add-ins from https:// addresses only.',
    ],
    ['school.example', 'school.example is not an address. Give one such as https://entrywise.example.org/.'],
    [
      'https://school.example/?x=1',
      'https://school.example/?x=1 has more behind the folder: give the address of the folder that holds taskpane.html.',
    ],
    [
      'https://school.example/taskpane.html',
      'https://school.example/taskpane.html is a page: give the address of the folder that holds taskpane.html.',
    ],
    ['https://me:secret@school.example/', 'school.example is given with a user name: leave it out.'],
  ])('%s is refused', (host, sentence) => {
    expect(() => manifestFor(XML, host)).toThrow(UnusableHost);
    expect(() => manifestFor(XML, host)).toThrow(sentence);
  });
});
