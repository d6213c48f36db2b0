import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sbomOfLock } from './sbom';

/** `npm run sbom`: writes the list of packages that the product is made of, dist/entrywise.cdx.json. */
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

mkdirSync(dist, { recursive: true });
writeFileSync(path.join(dist, 'entrywise.cdx.json'), sbomOfLock());
