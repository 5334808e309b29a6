// A project that may only be read (an installed package's example, a share, a disk mounted so) is exported all the same, and remembers nothing.
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeOutputs } from '../../src/writing/index.ts';

const refused = vi.hoisted(() => ({ below: '', code: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const held = (name: 'accessSync' | 'mkdirSync') => (place: string, how: never) => {
    if (refused.below !== '' && place.startsWith(refused.below) && how !== real.constants.R_OK)
      throw Object.assign(new Error(refused.code), { code: refused.code, syscall: name, path: place });
    return Reflect.apply(real[name], real, [place, how]);
  };
  return { ...real, accessSync: held('accessSync'), mkdirSync: held('mkdirSync') };
});
const real = await vi.importActual<typeof fs>('node:fs');

const file = (text: string) => ({ path: 'a.csv', bytes: new TextEncoder().encode(text) });

function places(): { readonly project: string; readonly out: string } {
  const top = real.mkdtempSync(join(tmpdir(), 'jalon-read-only-'));
  const [project, out] = [join(top, 'projet'), join(top, 'sorties')];
  for (const folder of [project, out]) real.mkdirSync(folder);
  return { project, out };
}

test.each(['EROFS', 'EACCES', 'EPERM'])('%s', (code) => {
  const { project, out } = places();
  Object.assign(refused, { below: project, code });
  const send = (text: string) => writeOutputs(out, [file(text)], { project, besideMark: 'nouveau' });
  expect(send('1')).toEqual([{ path: 'a.csv', what: 'made' }]);
  expect(send('1')).toEqual([{ path: 'a.csv', what: 'unchanged' }]);
  // What nobody remembers is taken for somebody's own.
  expect(send('2')).toEqual([{ path: 'a.csv', what: 'kept', beside: 'a.nouveau.csv' }]);
  expect(real.readdirSync(project)).toEqual([]);
  expect(real.readdirSync(out).sort()).toEqual(['a.csv', 'a.nouveau.csv']);
});

test('so is one whose record is there, and may not be written', () => {
  const { project, out } = places();
  refused.below = '';
  const send = (text: string) => writeOutputs(out, [file(text)], { project, besideMark: 'nouveau' });
  send('1');
  const record = join(project, '.jalon/outputs.json');
  const before = real.readFileSync(record, 'utf8');
  Object.assign(refused, { below: record, code: 'EACCES' });
  expect(send('2')).toEqual([{ path: 'a.csv', what: 'kept', beside: 'a.nouveau.csv' }]);
  expect(real.readFileSync(record, 'utf8')).toBe(before);
});

test('what is wrong with the disk otherwise is told', () => {
  const { project, out } = places();
  Object.assign(refused, { below: project, code: 'EIO' });
  expect(() => writeOutputs(out, [file('1')], { project, besideMark: 'nouveau' })).toThrow('EIO');
  expect(real.readdirSync(out)).toEqual([]);
});
