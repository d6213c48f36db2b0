import lock from '../../package-lock.json';
import manifest from '../../package.json';
import { sbomOfLock } from '../../web/sbom';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { '': own, ...packages } = lock.packages as unknown as Readonly<Record<string, Locked>>;
const entries = Object.entries(packages);
/** What the product is made of, and what is there only to make and test it. */
const shipped = entries.filter(([, { dev }]) => dev !== true);
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

test('every package is pinned by what is in it', () => {
  expect(entries.length).toBeGreaterThan(500);
  expect(entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

test('every package that is asked for by name is asked for in one version', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(own).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
});

test('no package that the product is made of runs a program when it is installed, and of the others none may', () => {
  const withScript = entries.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(withScript.filter(([, { dev }]) => dev !== true)).toEqual([]);
  const refused = Object.fromEntries(withScript.map(([place]) => [nameOf(place), false]));
  expect(manifest.allowScripts).toEqual(refused);
});

test('every licence of what the product is made of goes with its own', () => {
  const licences = new Set(shipped.map(([, { license }]) => license));
  expect([...licences].sort()).toEqual(['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT']);
});

describe('the list of packages that the build writes', () => {
  const text = sbomOfLock();
  const { components, ...head } = JSON.parse(text);

  test('holds exactly what the product is made of, with the hashes of the lock', () => {
    const listed = components.map(
      ({ name, version, hashes }: { name: string; version: string; hashes: { content: string }[] }) =>
        `${name} ${version} ${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`,
    );
    const locked = shipped.map(
      ([place, { version, integrity = '' }]) => `${nameOf(place)} ${version} ${integrity.slice(7)}`,
    );
    expect(listed.sort()).toEqual(locked.sort());
  });

  test('says which needs which, among these', () => {
    const { dependencies } = head as { dependencies: { ref: string; dependsOn: string[] }[] };
    const refs = components.map((one: { 'bom-ref': string }) => one['bom-ref']);
    expect(dependencies.map(({ ref }) => ref).sort()).toEqual([`entrywise@${manifest.version}`, ...refs].sort());
    const asked = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
    expect(dependencies[0]?.dependsOn).toEqual(expect.arrayContaining(asked));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('says nothing of when and where it was made', () => {
    expect(head).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'entrywise' } } });
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/"(?:timestamp|serialNumber|tools)"/);
  });
});
