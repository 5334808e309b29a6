// A file that somebody saves while a change is written or taken back, once it was looked at: it is seen all the same.
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

test.each([
  ['changed', 'b: 2\n'],
  ['taken away', null],
])(
  'saved from another computer, whom no lock of this one holds, while it is %s: theirs stays, and nothing of ours',
  (_, after) => {
    const root = real.mkdtempSync(join(tmpdir(), 'jalon-meanwhile-'));
    writeRevisions(root, [
      { path: 'a.yaml', before: null, after: 'a: 1\n' },
      { path: 'b.yaml', before: null, after: 'b: 1\n' },
      { path: 'c.yaml', before: null, after: 'c: 1\n' },
    ]);
    somebody.sees = (opened) => {
      if (/c\.yaml\.[\da-f]{12}\.part$/.test(opened)) real.writeFileSync(join(root, 'b.yaml'), 'b: par Marie\n');
      if (after !== null && /b\.yaml\.[\da-f]{12}\.part$/.test(opened))
        real.writeFileSync(join(root, 'b.yaml'), 'b: par Marie\n');
    };
    const refused = writeRevisions(root, [
      { path: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
      { path: 'b.yaml', before: 'b: 1\n', after },
      { path: 'c.yaml', before: 'c: 1\n', after: 'c: 2\n' },
    ]);
    somebody.sees = () => {};
    expect(refused).toEqual(['b.yaml']);
    const now = ['a.yaml', 'b.yaml', 'c.yaml'].map((path) => real.readFileSync(join(root, path), 'utf8'));
    expect(now).toEqual(['a: 1\n', 'b: par Marie\n', 'c: 1\n']);
    expect(real.readdirSync(root).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  },
);
