// A disk that fills up: of what was to be written nothing is left, not even its folders.
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeNew } from '../../src/writing/index.ts';

const full = vi.hoisted(() => ({ end: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const renameSync = (from: string, to: string): void => {
    if (full.end !== '' && to.endsWith(full.end))
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'rename', path: from, dest: to });
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
});
const real = await vi.importActual<typeof fs>('node:fs');

const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });

test.each(['actions/AC-001.yaml', 'textes/longs/bilan.md'])('%s', (last) => {
  const root = real.mkdtempSync(join(tmpdir(), 'jalon-full-'));
  real.mkdirSync(join(root, 'notes'));
  full.end = last;
  const files = [file('axes.yaml'), file(last)];
  expect(() => writeNew(root, files)).toThrow('ENOSPC');
  expect(real.readdirSync(root)).toEqual(['notes']);
  full.end = '';
  expect(writeNew(root, files).map(({ what }) => what)).toEqual(['made', 'made']);
});
