import { parseCode, type Series } from '../../src/entries';
import { buildReference, PACK, parseReferenceFile, ReferenceFileError, type Policy } from '../../src/reference';
import { isByLevel, listPolicy, POLICY_ITEM_NAMES, policyItem } from '../../src/reference/policy';
import advancedNationals from './advanced-nationals-pack.json';
import { ANNUAL, JUNE, option, optionSet, series } from './option-sets';

const AUTUMN_2026: Series = { month: 9, letter: null, year: 2026 };

function policyOf(code: string, file: object = {}): Policy {
  const given = parseReferenceFile(JSON.stringify({ source: 'Entry rules', ...file }));
  const { reference } = buildReference({ basedata: [ANNUAL, JUNE], file: given });
  return reference.policy(reference.resolve(parseCode(code), null, AUTUMN_2026));
}

test('the 2016 suite: one attempt is included, two more at level 3, one more at level 2', () => {
  const { includedAttempts, furtherAttempts, unitSeriesMonths } = policyOf('05835');
  expect([includedAttempts.value, furtherAttempts[3]?.value, furtherAttempts[2]?.value]).toEqual([1, 2, 1]);
  expect(unitSeriesMonths).toEqual({
    value: [1, 6],
    confidence: 'confirmed',
    source: 'https://ocr.org.uk/administration/cambridge-technicals/entries-and-registrations',
  });
});

test('the 2012 suite has no examined units, and a qualification or its units are entered, never both', () => {
  const { suite, unitEntries, registrationOrUnits } = policyOf('05347');
  expect([suite, unitEntries.value, registrationOrUnits.value]).toEqual(['2012', false, true]);
});

test('for a qualification that nobody knows the 2016 policy stands in, and nothing in it is confirmed', () => {
  const { suite, registrationFirst } = policyOf('09999');
  expect([suite, registrationFirst.value, registrationFirst.confidence]).toEqual(['2016', true, 'likely']);
  expect(registrationFirst.source).toMatch(/^taken from the 2016 suite, because that of the entry is not known: https/);
});

test('the officer changes single items of a policy, and may say that a number is not known', () => {
  const changed = policyOf('05835', {
    policy: { '2016': { furtherAttempts: { '3': 1 }, registrationLeadDays: 5, hardshipRefundDays: null } },
  });
  expect(changed.furtherAttempts[3]).toEqual({ value: 1, confidence: 'confirmed', source: 'Entry rules' });
  expect(changed.furtherAttempts[2]?.value).toBe(1);
  expect([changed.registrationLeadDays?.value, changed.hardshipRefundDays]).toEqual([5, null]);
  expect(policyOf('05347', { policy: { '2016': { registrationLeadDays: 5 } } }).registrationLeadDays).toBeNull();
});

test('items that policies had once may stand in a reference file and change nothing', () => {
  const old = { certificationEntry: true, amendments: ['add-entry'] };
  expect(policyOf('05835', { policy: { '2016': old } })).toEqual(policyOf('05835'));
});

test('every item of a policy can be given, is explained, and a new suite has to have it unless it may be unknown', () => {
  const whole = Object.fromEntries(
    POLICY_ITEM_NAMES.map((name) => {
      if (isByLevel(name)) return [name, { '3': policyOf('05835')[name][3]?.value ?? null }];
      return [name, policyOf('05835')[name]?.value ?? null];
    }),
  );
  const given = policyOf('05835', { policy: { '2016': whole } });
  expect(listPolicy(given).map(({ known }) => known?.source ?? 'missing')).toEqual(
    listPolicy(given).map(({ item, level }) =>
      level === 2 ? expect.stringContaining('https://') : item === 'registrationLeadDays' ? 'missing' : 'Entry rules',
    ),
  );
  for (const name of POLICY_ITEM_NAMES) {
    const others = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name));
    const build = () => policyOf('05835', { policy: { NEW: others } });
    if (policyItem(name).nullable || policyItem(name).assumed !== undefined || isByLevel(name))
      expect(build).not.toThrow();
    else expect(build).toThrow(`Missing: ${name}`);
  }
});

test('a suite that is new has to have all of its policy', () => {
  const build = () => policyOf('05835', { policy: { NEW: { unitEntries: true } } });
  expect(build).toThrow(ReferenceFileError);
  expect(build).toThrow(
    /policy\.NEW: the product does not know this suite.*Missing: unitSeriesMonths, includedAttempts/,
  );
});

test('a qualification of a suite without policy is remarked on', () => {
  const qualification = { code: '09901', suite: 'AAQ', level: 3, subject: 'Computing', size: 'Whole subject' };
  const file = parseReferenceFile(JSON.stringify({ qualifications: [qualification] }));
  const { report } = buildReference({ basedata: [], file });
  expect(report.remarks.map(({ about }) => about)).toEqual(['suite-without-policy']);
});

test('a sister suite is a pack, not new code: Cambridge Advanced Nationals', () => {
  const annual = optionSet('9R26', [option('991000', 'AAQ COMPUTING')]);
  const february = optionSet('2A27', [option('991003', 'A MODERATED UNIT')]);
  const { reference } = buildReference({ packs: [PACK.parse(advancedNationals)], basedata: [annual, february] });
  const registration = reference.resolve(parseCode('09910'), null, AUTUMN_2026);
  const unit = reference.resolve(parseCode('09910/03'), series('February 2027'), AUTUMN_2026);
  expect([registration.option?.code, unit.option?.code]).toEqual(['991000', '991003']);
  const policy = reference.policy(unit);
  expect(policy.registrationPer.value).toBe('subject');
  expect([policy.unitSeriesMonths.value, policy.moderatedUnitSeriesMonths?.value]).toEqual([
    [1, 6],
    [2, 6],
  ]);
  expect(policy.registrationFirst.value).toBe(false);
  expect([policy.furtherAttempts[3], reference.seriesDates(series('June 2027')).deadline]).toEqual([undefined, null]);
});
