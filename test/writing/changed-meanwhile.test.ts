// A file that somebody saves while a change is taken back, once it was looked at: it is seen all the same.
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { undo, writeRevisions } from '../../src/writing/index.ts';

const somebody = vi.hoisted(() => ({ sees: (_opened: string): void => {} }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const openSync = (place: string, ...how: readonly unknown[]): unknown => {
    const file: unknown = Reflect.apply(real.openSync, real, [place, ...how]);
    somebody.sees(place);
    return file;
  };
  return { ...real, openSync };
});
const real = await vi.importActual<typeof fs>('node:fs');

test('it is shown, and nothing is written', () => {
  const root = real.mkdtempSync(join(tmpdir(), 'jalon-meanwhile-'));
  const [file, draft] = [join(root, 'a.yaml'), join(root, 'draft')];
  writeRevisions(root, [{ path: 'a.yaml', before: null, after: 'a: 1\n' }]);
  writeRevisions(root, [{ path: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' }]);
  somebody.sees = (opened) => {
    if (!opened.endsWith('a.yaml') || real.existsSync(`${file}.old`)) return;
    // As editors do: who has the file open still reads what it was.
    real.renameSync(file, `${file}.old`);
    real.writeFileSync(draft, 'a: par la main\n');
    real.renameSync(draft, file);
  };
  const { files, edited } = undo(root);
  expect([files, edited.map(({ path, now }) => [path, now && Buffer.from(now).toString()])]).toEqual([
    [],
    [['a.yaml', 'a: par la main\n']],
  ]);
  expect(real.readFileSync(file, 'utf8')).toBe('a: par la main\n');
});
