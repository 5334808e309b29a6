// A document that Word or Excel holds open, as Windows tells it: who makes it again is told to close it, and nothing is left half done.
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const refused = vi.hoisted(() => ({ end: '', code: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const held = (name: 'renameSync' | 'openSync') => (one: string, two: never, more: never) => {
    const place: string = name === 'renameSync' ? two : one;
    if (refused.end !== '' && place.endsWith(refused.end) && (name === 'renameSync' || refused.code === 'EBUSY'))
      throw Object.assign(new Error(refused.code), {
        code: refused.code,
        syscall: name.slice(0, -4),
        path: one,
        ...(name === 'renameSync' && { dest: two }),
      });
    return Reflect.apply(real[name], real, [one, two, more]);
  };
  return { ...real, renameSync: held('renameSync'), openSync: held('openSync') };
});
const real = await vi.importActual<typeof fs>('node:fs');

const root = join(real.mkdtempSync(join(tmpdir(), 'jalon-open-')), 'projet');
const see = (...words: string[]) => typed(root, '2026-11-24', words);
const asTold = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const document = 'programme-d-actions.docx';

beforeAll(async () => {
  real.cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  expect((await see('render', '--only', 'programme')).code).toBe(0);
});

test.each([
  ['EBUSY', 'un autre programme le tient ouvert'],
  ['EPERM', 'accès refusé'],
  ['EACCES', 'accès refusé'],
])('%s', async (code, why) => {
  const before = real.readFileSync(join(root, 'build', document));
  Object.assign(refused, { end: document, code });
  await see('set', 'AC-001', `title=Un autre titre ${code}`);
  const { code: exit, err } = await see('render', '--only', 'programme');
  refused.end = '';
  expect(exit).toBe(2);
  expect(asTold(err)).toContain(`impossible d’écrire ou de lire ici, ${why} : ${join(root, 'build', document)}.`);
  expect(asTold(err)).toContain('S’il est ouvert dans Word, Excel ou un autre programme, fermez-le, puis recommencez.');
  expect(real.readFileSync(join(root, 'build', document))).toEqual(before);
  expect(real.readdirSync(join(root, 'build')).filter((name) => name !== document)).toEqual([]);
  expect((await see('render', '--only', 'programme')).out).toContain(`+ build/${document}`);
});

test('a plan that is open is not taken for one that is not there', async () => {
  const plan = join(root, 'plan.csv');
  real.writeFileSync(plan, 'Action;Budget\nOuvrir un lieu;100\n');
  Object.assign(refused, { end: 'plan.csv', code: 'EBUSY' });
  const { code, err } = await see('import', 'plan', 'plan.csv', '--yes');
  refused.end = '';
  expect(code).toBe(2);
  expect(asTold(err)).toContain('un autre programme le tient ouvert');
  expect(asTold(err)).toContain('fermez-le, puis recommencez.');
});

test('a file of the project that is open is told as a problem', async () => {
  Object.assign(refused, { end: 'plan.yaml', code: 'EBUSY' });
  const { code, out, err } = await see('validate');
  refused.end = '';
  expect(code).toBe(1);
  expect(asTold(out + err)).toContain('impossible à lire : un autre programme le tient ouvert');
});
