// No pattern costs more than the length of what it reads asks for: each is attacked with texts made after its own shape.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Attack, attackOf, attacksOn } from './attacks.ts';
import { TooManySteps } from './machine.ts';
import { type Found, stepper } from './steps.ts';
import { type Pattern, schemaPatterns, written } from './written-patterns.ts';

/** Bounded repeats follow the square of a short text, and the length of a longer one. */
const lengths = [64, 256];
/** In steps: what no text of these lengths costs where work follows length. */
const most = 5_000_000;
/** Steps a sign: fewer than a search begun anew at every other place would take. */
const few = 6;
/** Of a text twice as long, the second half costs twice what the first did where work follows length, four times where it follows the square. */
const tooMuch = 3;

/** The attack that costs more than its length, with what it costs in steps. */
function growthOf(stepsOf: (text: string, most: number) => Found, attack: Attack): string | null {
  let told = '';
  for (const length of lengths) {
    const steps: number[] = [];
    for (const times of [1, 2, 4]) {
      const text = attackOf(attack, length * times);
      try {
        steps.push(stepsOf(text, most).steps);
      } catch (fault) {
        if (fault instanceof TooManySteps) return `${JSON.stringify(attack)}: more than ${most} steps for ${text.length} signs`;
        throw fault;
      }
      if (times === 1 && (steps[0] ?? 0) <= few * text.length) return null;
    }
    const [once = 0, twice = 0, fourTimes = 0] = steps;
    if (fourTimes - twice <= tooMuch * (twice - once)) return null;
    told = `${JSON.stringify(attack)}: ${steps.join(', ')} steps`;
  }
  return told;
}

function worstOf({ from, source, flags }: Pattern): string | null {
  const stepsOf = stepper(source, flags);
  for (const attack of attacksOn({ source, flags })) {
    const growth = growthOf(stepsOf, attack);
    if (growth !== null) return `${from} /${source}/${flags}: ${growth}`;
  }
  return null;
}

const growing = (patterns: readonly Pattern[]): string[] =>
  [...new Map(patterns.map((one) => [`${one.flags} ${one.source}`, one])).values()].flatMap((one) => worstOf(one) ?? []);

/** Those that modules make of texts of their own when they are loaded. */
const heard: Pattern[] = [];

beforeAll(async () => {
  vi.resetModules();
  const hearing = new Proxy(RegExp, {
    construct(target, [source, flags]) {
      const made = new target(source, flags);
      // What packages make for themselves is theirs.
      if (new Error().stack?.split('\n')[2]?.includes('/src/'))
        heard.push({ from: 'new RegExp', source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.stubGlobal('RegExp', hearing);
  for (const path of [...written.loaded, ...written.unread]) await import(new URL(`../../${path}`, import.meta.url).href);
  vi.unstubAllGlobals();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('what is counted finds what V8 finds', () => {
  for (const { source, flags } of [...written.patterns, ...schemaPatterns]) {
    const stepsOf = stepper(source, flags);
    const plain = new RegExp(source, flags.replace('g', ''));
    for (const attack of attacksOn({ source, flags }).filter((_, index) => index % 20 === 0)) {
      const text = attackOf(attack, 24);
      plain.lastIndex = 0;
      const found = plain.exec(text);
      const told = stepsOf(text, most).first;
      if (told?.[0] !== found?.index || told?.[1] !== (found ? found.index + found[0].length : undefined))
        expect(told, `/${source}/${flags} on ${JSON.stringify(text)}`).toEqual(found);
    }
  }
});

test('the attacks find what is known to be slow, and spare what is not', () => {
  const slow = [
    '\\s+$',
    '(a|a)*$',
    '<b[^>]*>',
    'a.*b.*c',
    '(?:x+)+y',
    '\\d+(?:\\.\\d+)+',
    '[IVX]+(?!\\p{L})',
    '<i>[\\s\\S]*?</i>',
  ];
  const quick = [
    '(?<!\\s)\\s+$',
    '^a*$',
    '<b[^<>]*>',
    '(?<!\\d)\\d+(?:\\.\\d+)+',
    '^(?:ab|ac)*$',
    '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  ];
  const patterns = (all: readonly string[]) => all.map((source): Pattern => ({ from: source, source, flags: 'gu' }));
  expect(growing(patterns(slow)).map((told) => told.split(' /')[0])).toEqual(slow);
  expect(growing(patterns(quick))).toEqual([]);
});

test('the patterns of the sources cost what the length of a text asks for', { timeout: 300_000 }, () => {
  expect(written.patterns.length).toBeGreaterThan(800);
  expect(growing(written.patterns)).toEqual([]);
});

test('so do those that modules make', { timeout: 300_000 }, () => {
  expect(heard.length).toBeGreaterThan(10);
  expect(growing(heard)).toEqual([]);
});

test('and those of the schemas', () => {
  expect(schemaPatterns.length).toBeGreaterThan(20);
  expect(growing(schemaPatterns)).toEqual([]);
});

test('no pattern is made of a text that is read', () => {
  // The first makes those of its own words, heard above; the other takes one of the schemas.
  expect([...written.unread].sort()).toEqual(['src/editing/mend.ts', 'src/rendering/excel-templates/formulas/read-formula.ts']);
});
