import { buildReference, CAMBRIDGE_TECHNICALS as pack, parseReferenceFile } from '../../src/reference';

function mandatory(code: string, file: object = {}): string | null {
  const given = parseReferenceFile(JSON.stringify(file));
  const units = buildReference({ basedata: [], file: given }).reference.mandatoryUnits(code);
  return units && `${units.value.join(' ')} ${units.confidence}`;
}

test.each([
  ['a size whose units a handbook names', '05845', '01 02 03 confirmed'],
  ['a size whose units nobody was seen to publish', '05838', '01 02 unverified'],
  ['a size of which nothing was found', '05878', null],
  ['a qualification that nobody knows', '09999', null],
])('the mandatory units of %s', (_, code, units) => {
  expect(mandatory(code)).toBe(units);
});

test('the officer’s own list stands in the place of ours', () => {
  const file = { mandatoryUnits: [{ qualification: '05838', units: ['1', '02', 'CC'], source: 'calculator 2026' }] };
  expect(mandatory('05838', file)).toBe('01 02 CC confirmed');
  expect(mandatory('05844', file)).toBe('01 02 03 confirmed');
});

test('a list for a code that nobody knows is told', () => {
  const file = parseReferenceFile(JSON.stringify({ mandatoryUnits: [{ qualification: '09999', units: ['01'] }] }));
  const { report } = buildReference({ basedata: [], file });
  expect(report.remarks.map(({ message }) => message).join()).toContain('the mandatory units of 09999');
});

test('the pack lists each size once, by a code that it has, and nothing from memory as sure', () => {
  const codes = pack.mandatoryUnits.map(({ qualification }) => qualification);
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set(pack.qualifications.map(({ code }) => code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
  for (const { confidence, source } of pack.mandatoryUnits) {
    expect(confidence === 'unverified').toBe(source.startsWith('From memory'));
  }
});
