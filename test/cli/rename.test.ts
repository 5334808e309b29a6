// A new id everywhere at once; given back, it leaves the same bytes.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { registerId, thingsIn } from '../../src/editing/index.ts';
import { readWorkspace, walk } from '../../src/reading/index.ts';
import { casesOf, testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'p');
cpSync(join(home, 'examples/montfort'), root, { recursive: true });
mkdirSync(join(root, 'texts/programme'), { recursive: true });
writeFileSync(join(root, 'texts/programme/01-vision.md'), '\ufeff[[AC-003]] puis [[ND-001]],\r\n[[OB-11]].\r\n');
mkdirSync(join(root, '.private'), { recursive: true });
writeFileSync(join(root, '.private/identities.yaml'), '# noms\nPE-02: {name: "A B"} # vice-présidence\n');

async function jalon(...typed: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const code = await run(typed, {
    ...quiet,
    cwd: root,
    width: 100,
    err: (text) => {
      err += text;
    },
  });
  return { code, err };
}
const state = () => walk(root).map((path) => [path, readFileSync(join(root, path)).toString('latin1')]);
const ids = thingsIn(readWorkspace(root).files).flatMap(({ id }) => (registerId.test(id) ? [id] : []));

testAside('a rename and its reverse give the same bytes', async () => {
  const before = state();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids), fc.integer({ min: 400, max: 999 }), async (id, number) => {
      const to = id.replace(/\d+$/, String(number));
      expect(await jalon('rename', id, to, '--project', root)).toMatchObject({ code: 0 });
      const after = state();
      expect(after).not.toEqual(before);
      expect(after.flat().join('\n')).not.toMatch(new RegExp(`\\[\\[${id}\\]\\]|^id: ${id}$`, 'm'));
      expect(await jalon('rename', to, id, '--project', root)).toMatchObject({ code: 0 });
      expect(state()).toEqual(before);
    }),
    { numRuns: casesOf(12) },
  );
});

test('what a project knows of its problems, and its waivers, follow', async () => {
  writeFileSync(join(root, 'actions/AC-009-x.yaml'), 'id: AC-009\ntitle: X\nneeds: [ND-999]\n');
  await jalon('validate', root, '--known', 'write');
  expect(await jalon('rename', 'AC-9', 'AC-10', '--project', root)).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, '.jalon/known-problems.json'), 'utf8')).toContain('actions/AC-010-x.yaml');
  expect(readFileSync(join(root, '.jalon/known-problems.json'), 'utf8')).not.toContain('AC-009');
});

test('an id that two things bear is not renamed', async () => {
  writeFileSync(join(root, 'actions/AC-011-y.yaml'), 'id: AC-10\ntitle: Y\n');
  expect(await jalon('rename', 'AC-10', 'AC-77', '--project', root)).toMatchObject({
    code: 2,
    err: expect.stringContaining('AC-011-y.yaml'),
  });
});
