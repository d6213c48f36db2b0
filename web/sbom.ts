import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What is read of the list that npm makes. */
interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly (Component & { readonly properties: readonly { readonly name: string }[] })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
}

/**
 * The packages that the product is made of, with their versions, licences and hashes, as CycloneDX 1.5: what npm reads from
 * package-lock.json, asking no registry. The same lock gives the same text: when, by what and in which folder it was made is left out.
 * Throws where npm does.
 */
export function sbomOfLock(): string {
  const sbom: Sbom = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // npm's own `--omit dev` leaves out as well what a tool needs besides the product.
  const components = sbom.components.filter(
    ({ properties }) => !properties.some((property) => property.name === 'cdx:npm:package:development'),
  );
  const component = { ...sbom.metadata.component, name };
  const refs = new Set([sbom.metadata.component, ...components].map((one) => one['bom-ref']));
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  const kept = { ...sbom, serialNumber: undefined, metadata: { component }, components, dependencies };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** What npm prints. The npm that runs this is asked; without one, as in an editor, the shell finds it. */
function npm(...words: readonly string[]): string {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...words, '--offline'], options)
    : spawnSync(`npm ${words.join(' ')} --offline`, { ...options, shell: true });
  if (status !== 0) throw new Error(`npm made no list of packages: ${stderr}`);
  return stdout;
}
