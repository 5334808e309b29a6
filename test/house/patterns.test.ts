// No pattern takes longer than the length of what it reads asks for: each is attacked with texts made after its own shape.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Attack, attackOf, attacksOn } from './attacks.ts';
import { type Pattern, schemaPatterns, written } from './written-patterns.ts';

/** Milliseconds of this process, whatever else the machine does. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds, the least of several times. */
function best(times: number, run: () => void, clock: () => number = worked): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = clock();
    run();
    least = Math.min(least, clock() - start);
  }
  return least;
}

/** Everything that the pattern finds. */
const search = (pattern: RegExp, text: string) => (): void => {
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
};

/** The first shows what doubles with each sign; after the second each is four times the one before. */
const lengths = [24, 256, 1024, 4096, 16_384, 65_536];
/** Four times the text cost four times the work where work follows length, sixteen times where it follows the square. */
const tooMuch = 9;

/** The attack that costs more than its length, with what it costs; what seems to is looked at again, and with a longer text. */
function growthOf(pattern: RegExp, attack: Attack): string | null {
  let before = Number.POSITIVE_INFINITY;
  for (const length of lengths) {
    const run = search(pattern, attackOf(attack, length));
    // The clock on the wall is read sooner, and is enough where little time went by.
    const seen = best(1, run, () => performance.now());
    const mayBeLong = seen > (length < 4096 ? 2 : 0.2);
    if (length >= 4096 && !mayBeLong) return null;
    const now = mayBeLong ? best(3, run) : seen;
    const isHeavy = now > (length <= 256 ? 20 : 200);
    if (isHeavy || (now > 3 && now / before > tooMuch)) {
      const shorter = best(5, search(pattern, attackOf(attack, length / 4)));
      const longer = isHeavy ? 0 : best(1, search(pattern, attackOf(attack, length * 4)));
      if (isHeavy || (now / shorter > tooMuch && longer / now > tooMuch))
        return `${JSON.stringify(attack)}: ${shorter.toFixed(2)}, ${now.toFixed(2)}, ${longer.toFixed(2)} ms`;
    }
    before = now;
  }
  return null;
}

function worstOf({ from, source, flags }: Pattern): string | null {
  const pattern = new RegExp(source, flags);
  for (const attack of attacksOn({ source, flags })) {
    const growth = growthOf(pattern, attack);
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
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
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

test('the patterns of the sources take a time that follows the length of a text', { timeout: 300_000 }, () => {
  expect(written.patterns.length).toBeGreaterThan(800);
  expect(growing(written.patterns)).toEqual([]);
});

test('so do those that modules make', { timeout: 120_000 }, () => {
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
