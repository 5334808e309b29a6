// Files of an example whose bytes are not what anybody wrote: cut off, flipped, put in between, or drawn. Each command ends in words, and a change
// keeps every byte that it does not mean to change.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '../cases.ts';
import { type Seen, typed } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

const montfort = join(home, 'examples/montfort');
const paths = readdirSync(montfort, { recursive: true })
  .map(String)
  .filter((path) => /\.(?:yaml|md)$/.test(path))
  .sort();
const cwd = mkdtempSync(join(tmpdir(), 'jalon-bytes-'));
const root = join(cwd, 'projet');

/** A file of the example, and its bytes as something happened to them. */
const spoilt = fc.constantFrom(...paths).chain((path) => {
  const bytes = readFileSync(join(montfort, path));
  const place = fc.nat({ max: bytes.length - 1 });
  const some = fc.uint8Array({ minLength: 1, maxLength: 12 });
  const odd = fc.constantFrom(
    '\0',
    '\r',
    '\t',
    '\ufeff',
    '\u2028',
    '&a',
    '*a',
    '<<: ',
    '? ',
    '!!js ',
    '%',
    '\u202e',
    ': ',
    '- ',
    '{',
    ']',
    '|',
    '"',
    '#',
  );
  return fc.record({
    path: fc.constant(path),
    bytes: fc.oneof(
      place.map((at) => bytes.subarray(0, at)),
      fc.tuple(place, fc.nat({ max: 7 })).map(([at, bit]) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        return flipped;
      }),
      fc
        .tuple(
          place,
          fc.oneof(
            some.map((drawn) => Buffer.from(drawn)),
            odd.map((text) => Buffer.from(text)),
          ),
        )
        .map(([at, more]) => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])),
      fc.tuple(place, place).map(([a, b]) => Buffer.concat([bytes.subarray(0, Math.min(a, b)), bytes.subarray(Math.max(a, b))])),
      fc.uint8Array({ maxLength: 200 }).map((drawn) => Buffer.from(drawn)),
    ),
  });
});

function laid({ path, bytes }: { readonly path: string; readonly bytes: Buffer }): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(montfort, root, { recursive: true });
  writeFileSync(join(root, path), bytes);
}
const contents = (): ReadonlyMap<string, Buffer> => new Map(paths.map((path) => [path, readFileSync(join(root, path))]));

const linesOf = (bytes: Buffer | undefined): readonly string[] => (bytes ?? Buffer.alloc(0)).toString('latin1').split('\n');
/** Lines that a fix says it changed. */
const mendsIn = ({ err }: Seen): number =>
  (err.match(/^ {2}\d+ {2}/gm) ?? []).length + 50 * (err.match(/tabulations/g) ?? []).length;

async function told(...words: readonly string[]): Promise<Seen> {
  const { code, out, err } = await typed(cwd, '2026-11-24', words);
  expect([0, 1, 2], out + err).toContain(code);
  expect(out + err).not.toMatch(/\n\s+at .+:\d+:\d+\)?$|s’est trompé|jalon\/internal/m);
  // What the command cannot do is told by its name.
  if (code === 2) expect(err).toMatch(/^jalon\u00a0: .+/);
  return { code, out, err };
}

const readers = [
  ['validate', 'projet'],
  ['status', 'projet'],
  ['rank', 'projet'],
  ['budget', 'projet'],
  ['trace', '--project', 'projet'],
  ['workload', 'projet'],
  ['calendar', 'projet'],
  ['plan', 'projet'],
] as const;

test('every reader ends in words, whatever the bytes', async () => {
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(spoilt, async (file) => {
      laid(file);
      expect((await told('validate', 'projet')).code).not.toBe(2);
      await told(...(readers[1 + (turn++ % (readers.length - 2))] ?? readers[0]));
    }),
    { numRuns: casesOf(14) },
  );
});

test('a set changes one file, a fix what it says; every other byte stays', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async (file) => {
      laid(file);
      const before = contents();
      const { code } = await told('set', 'AC-003', 'title=Un autre titre', '--project', 'projet');
      for (const [path, bytes] of contents()) {
        const was = before.get(path) ?? Buffer.alloc(0);
        if (path.startsWith('actions/AC-003') && code === 0) {
          const line = /^title:.*$/m;
          expect(bytes.toString('latin1').replace(line, '')).toBe(was.toString('latin1').replace(line, ''));
        } else expect(bytes, path).toEqual(was);
      }
      const then = contents();
      const mended = mendsIn(await told('validate', 'projet', '--fix'));
      for (const [path, bytes] of contents()) {
        const [was, now] = [linesOf(then.get(path)), linesOf(bytes)];
        if (path !== file.path) expect(now, path).toEqual(was);
        else expect(now.filter((line, at) => line !== was[at]).length, path).toBeLessThanOrEqual(mended);
        expect(now.length).toBe(was.length);
      }
    }),
    { numRuns: casesOf(8) },
  );
});
