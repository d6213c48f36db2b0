import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEVELOPMENT_HOST } from './manifest-for';
import type { StaticServerOptions } from './static-server';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

type Certificate = NonNullable<StaticServerOptions['certificate']>;

/** A certificate for this machine, trusted where that can be had. */
export async function localCertificate(page: string): Promise<Certificate> {
  console.log(
    'Excel loads add-ins over https only. A certificate for this machine is made, and you may be asked to trust it.',
  );
  return trustedCertificate().catch((error: unknown) => untrustedCertificate(page, error));
}

async function trustedCertificate(): Promise<Certificate> {
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}

/** A machine on which nobody may change what is trusted can still show the pane in Excel on the web. */
async function untrustedCertificate(page: string, error: unknown): Promise<Certificate> {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  console.log(`The certificate could not be made trusted on this machine: ${reason}`);
  console.log(
    `Excel on the web works all the same: open ${DEVELOPMENT_HOST}${page} in its browser once and accept it.`,
  );
  return certificateIn(path.join(root, 'dist/certificate'));
}

/** Makes a certificate in a folder that is the user's alone, with its key. */
export async function certificateIn(folder: string): Promise<Certificate> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const place = (name: string): string => path.join(folder, name);
  const [ca, cert, key] = [place('ca.crt'), place('localhost.crt'), place('localhost.key')];
  await generateCertificates(ca, cert, key);
  chmodSync(key, 0o600);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
