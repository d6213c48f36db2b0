import { inDays, type Day } from './days';
import { Chance } from './random';
import { inventPerson, type Person } from './sheet';
import { inventWorld, QUALIFICATIONS, type World } from './world';

export type Fate = 'acknowledged' | 'sent' | 'never-sent' | 'rejected' | 'made';

/** Something that happens in an exams office. Numbers that choose among what is there are taken modulo how much that is. */
export type Step = { readonly day: Day } & (
  | { readonly does: 'register'; readonly who: number; readonly code: number; readonly isElsewhere: boolean }
  | { readonly does: 'enter'; readonly who: number; readonly pick: number; readonly month: 1 | 6 }
  | { readonly does: 'withdraw' | 'leave' | 'delete'; readonly pick: number }
  | { readonly does: 'change'; readonly who: number; readonly detail: 'surname' | 'birth' | 'uci' | 'number' }
  | { readonly does: 'prepare'; readonly fate: Fate }
  | { readonly does: 'acknowledge' | 'ask' | 'invoice' }
  | { readonly does: 'results'; readonly month: 1 | 6; readonly pick: number }
  | { readonly does: 'september'; readonly isTurned: boolean }
);

export interface Story {
  readonly seed: number;
  readonly world: World;
  readonly people: readonly Person[];
  readonly sheets: readonly string[];
  readonly steps: readonly Step[];
}

function step(day: Day, people: number, chance: Chance): Step {
  const who = chance.whole(0, people - 1);
  const pick = chance.whole(0, 999);
  const luck = chance.number();
  if (luck < 0.1)
    return {
      day,
      does: 'register',
      who,
      code: chance.whole(0, QUALIFICATIONS.length - 2),
      isElsewhere: chance.is(0.3),
    };
  if (luck < 0.34) return { day, does: 'enter', who, pick, month: chance.one([1, 6] as const) };
  if (luck < 0.42) return { day, does: 'withdraw', pick };
  if (luck < 0.44) return { day, does: 'leave', pick };
  if (luck < 0.47) return { day, does: 'delete', pick };
  if (luck < 0.57)
    return { day, does: 'change', who, detail: chance.one(['surname', 'birth', 'uci', 'uci', 'number'] as const) };
  if (luck < 0.87) {
    const fate = chance.one([
      'acknowledged',
      'acknowledged',
      'acknowledged',
      'sent',
      'never-sent',
      'rejected',
      'made',
    ] as const);
    return { day, does: 'prepare', fate };
  }
  return { day, does: chance.one(['acknowledge', 'ask', 'ask'] as const) };
}

/** The steps of one academic year, with more of them about its dates. */
function stepsOf(world: World, at: number, people: number, length: number, chance: Chance): Step[] {
  const year = world.years[at];
  if (!year) throw new Error(`The world has no year ${at}.`);
  const dates = year.days.flatMap(({ deadline, lateUntil, veryLateUntil, refundUntil }) =>
    [deadline, lateUntil, veryLateUntil, refundUntil].filter((day): day is Day => day !== null),
  );
  const steps: Step[] = Array.from({ length }, () => {
    const day = chance.is(0.45)
      ? inDays(chance.one(dates), chance.whole(-1, 2))
      : inDays(`${year.from}-09-06`, chance.whole(0, 290));
    return step(day, people, chance);
  });
  for (const { series, results } of year.days) {
    steps.push({ day: inDays(results, 2), does: 'results', month: series.month, pick: chance.whole(0, 999) });
  }
  return steps.filter(({ day }) => day < `${year.from + 1}-07-31` || day > `${year.from + 1}-08-01`);
}

/** Two academic years of an exams office. Results of June come after the year has turned over. */
export function inventStory(seed: number, length = 26): Story {
  const chance = new Chance(seed ^ 0x5eed);
  const world = inventWorld(chance);
  const people = Array.from({ length: chance.whole(1, 4) }, (_, index) => inventPerson(index));
  const sheets = chance.is(0.3) ? ['Registrations', 'Units'] : ['Entries'];
  const first: Step[] = people.map((_, who) => ({
    ...{ day: '2026-09-05', does: 'register' as const, who },
    ...{ code: chance.whole(0, QUALIFICATIONS.length - 2), isElsewhere: chance.is(0.2) },
  }));
  const start: Step[] = [{ day: '2026-09-06', does: 'prepare', fate: 'acknowledged' }];
  const one = stepsOf(world, 0, people.length, length, chance);
  const two = stepsOf(world, 1, people.length, Math.ceil(length / 2), chance).filter(({ day }) => day < '2028-07-31');
  const turn: Step = { day: '2027-09-04', does: 'september', isTurned: chance.is(0.5) };
  const last: Step[] = [
    { day: '2028-07-29', does: 'prepare', fate: 'sent' },
    { day: '2028-07-30', does: 'invoice' },
  ];
  const steps = [...one, turn, ...two].sort((left, right) =>
    left.day < right.day ? -1 : left.day > right.day ? 1 : 0,
  );
  return { seed, world, people, sheets, steps: [...first, ...start, ...steps, ...last] };
}
