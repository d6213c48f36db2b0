import fc from 'fast-check';
import { matchCandidates } from '../../../src/assessment/people/match-candidates';
import { NO_DETAILS, type SentDetails } from '../../../src/register';

/** As the sheet has the candidate now. */
const NOW: SentDetails = {
  ...NO_DETAILS,
  ...{
    candidateNumber: '0001',
    name: 'ORCHARD:AINSLEY',
    birthDate: '2009-03-07',
    uci: '999990260001T',
    uln: '1000000043',
  },
};

/** The same details as another candidate would have them. */
const OTHER = {
  ...{
    candidateNumber: '0002',
    name: 'QUAYLE:ROWAN',
    birthDate: '2010-11-30',
    uci: '999990260002A',
    uln: '2000000001',
  },
} as const;

type Detail = keyof typeof OTHER;

/** What was sent: these details as now, these otherwise, and the rest not given. */
function sent(same: readonly Detail[], other: readonly Detail[]): SentDetails {
  const given = Object.fromEntries([
    ...same.map((detail) => [detail, NOW[detail]]),
    ...other.map((detail) => [detail, OTHER[detail]]),
  ]);
  return { ...NO_DETAILS, ...given };
}

const [NUMBER, NAME, BORN, UCI, ULN] = ['candidateNumber', 'name', 'birthDate', 'uci', 'uln'] as const;

/** Who is the same person as somebody of the register, by which evidence. */
test.each<readonly [same: readonly Detail[], other: readonly Detail[], isSame: boolean]>([
  [[UCI], [], true],
  [[UCI], [NUMBER, NAME, BORN, ULN], true],
  [[ULN], [], true],
  [[ULN], [NUMBER, NAME, BORN], true],
  [[NUMBER, NAME], [], true],
  [[NUMBER, BORN], [NAME], true],
  [[NUMBER, NAME], [BORN], true],
  [[NAME, BORN], [], true],
  [[NUMBER], [], false],
  [[NUMBER], [NAME, BORN], false],
  [[NAME], [], false],
  [[BORN], [], false],
  [[NAME, BORN], [NUMBER], false],
  [[NAME, BORN], [UCI], false],
  [[NUMBER, NAME], [UCI], true],
  [[NUMBER, BORN], [UCI], false],
  [[NUMBER, NAME, BORN], [UCI], true],
  [[ULN], [UCI], false],
  [[ULN, NUMBER], [UCI], true],
  [[ULN, NAME], [UCI], true],
  [[ULN, BORN], [UCI], true],
])('the same %j and another %j: %s', (same, other, isSame) => {
  const match = matchCandidates([{ key: 'orchard', now: NOW }]);
  expect(match(sent(same, other))?.key ?? null).toBe(isSame ? 'orchard' : null);
});

test('a UCI that was mistyped tells nothing, and one without its check letter tells all', () => {
  const match = matchCandidates([{ key: 'orchard', now: NOW }]);
  expect(match({ ...NO_DETAILS, uci: '999990260001X' })).toBeNull();
  expect(match({ ...NO_DETAILS, uci: '999990260001' })?.key).toBe('orchard');
});

test('of two people with enough in common, the one with more is meant', () => {
  const namesake = { ...NOW, candidateNumber: '0007', uci: '', uln: '' };
  const match = matchCandidates([
    { key: 'orchard', now: { ...NOW, uci: '', uln: '', name: 'ORCHID:AINSLEY' } },
    { key: 'namesake', now: namesake },
  ]);
  expect(match({ ...NOW, uci: '', uln: '', candidateNumber: '0007' })?.key).toBe('namesake');
  expect(match({ ...NOW, uci: '', uln: '', name: 'ORCHID:AINSLEY' })?.key).toBe('orchard');
});

test('among many people the one who has most in common is the one that weighing each finds', () => {
  const details = fc.record({
    candidateNumber: fc.constantFrom('', '0001', '0002'),
    name: fc.constantFrom('', 'ORCHARD:AINSLEY', 'QUAYLE:ROWAN'),
    birthDate: fc.constantFrom(null, NOW.birthDate, OTHER.birthDate as SentDetails['birthDate']),
    uci: fc.constantFrom('', NOW.uci, OTHER.uci, '999990260001X'),
    uln: fc.constantFrom('', NOW.uln, OTHER.uln, '1000000044'),
  });
  const people = fc
    .array(details, { maxLength: 40 })
    .map((all) => all.map((one, place) => ({ key: String(place), now: { ...NO_DETAILS, ...one } })));
  fc.assert(
    fc.property(people, fc.array(details, { minLength: 1, maxLength: 8 }), (among, sent) => {
      const [each, found] = [matchCandidates(among, Infinity), matchCandidates(among, 0)];
      for (const one of sent.map((given) => ({ ...NO_DETAILS, ...given }))) expect(found(one)).toBe(each(one));
    }),
    { numRuns: 600 },
  );
});
