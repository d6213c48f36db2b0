import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryFile, EntryFileCandidate } from '../../src/edi';

/** A golden file: laid out by hand from the published positions, not by the product. */
export function golden(name: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: new Uint8Array(readFileSync(path.join(__dirname, '../corpus/edi', name))) };
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** The golden file's lines, changed, as bytes with CR LF. */
export function changed(name: string, change: (lines: string[]) => string[]): Uint8Array {
  const lines = textOf(golden(name).bytes).split('\r\n').slice(0, -1);
  return bytesOf(change(lines).join('\r\n') + '\r\n');
}

/** A line with other characters from a position (counted from 1) on. */
export function over(line: string, position: number, characters: string): string {
  return line.slice(0, position - 1) + characters + line.slice(position - 1 + characters.length);
}

export const ADA: EntryFileCandidate = {
  number: '0001',
  name: 'OKAFOR:ADA',
  sex: 'F',
  birthDate: '2008-02-01',
  uci: '999990260001T',
  upn: 'H801200001001',
  uln: '1234567899',
  status: 'C',
  options: ['583501'],
};

export const ENTRIES: EntryFile = {
  dataType: 'E',
  centreNumber: '99999',
  board: '72',
  series: { month: 1, letter: 'Q', year: 2027 },
  sequence: 1,
  postcode: 'ZZ9 9ZZ',
  software: { name: 'ENTRYW', version: '0.1' },
  produced: '2026-10-08',
  candidates: [ADA],
};
