// Words planted in every free text of every kind of file never leave but where the schema allows: what leaks is told by its field.
import { beforeAll, describe, expect, test } from 'vitest';
import { exportDataset, open, render } from '../../../src/index.ts';
import { type Canary, leaks, planted, textIn } from './planted-words.ts';

const today = '2026-11-28';

describe.each(['montfort', 'roche-aux-fees'])('%s', (example) => {
  let made: { readonly root: string; readonly canaries: readonly Canary[] } = { root: '', canaries: [] };
  beforeAll(() => {
    made = planted(example);
  });

  test('words stand in private files and in internal fields, and the project reads', () => {
    const opened = open(made.root, { today });
    expect(opened.project).not.toBeNull();
    const internal = new Set(made.canaries.flatMap(({ key, isInternal }) => (isInternal ? [key] : [])));
    for (const key of ['identities.PE-01.name', 'interview.notes', 'workshop.notes']) expect(internal).toContain(key);
    expect(made.canaries.length).toBeGreaterThan(300);
  });

  test('no internal word is in the public data', () => {
    const data = exportDataset(open(made.root, { today }));
    expect(data).not.toBeNull();
    const text = (data?.files ?? []).map(textIn).join('\n');
    expect(text.includes('Kanari')).toBe(true);
    expect(leaks(made.canaries, text)).toEqual([]);
  });

  test('nor on the page, nor in a document for residents', async () => {
    const { files } = await render(open(made.root, { today }), {
      only: ['site', 'residents-sheet', 'diagnostic-report'],
      audience: 'residents',
    });
    expect(files.length).toBeGreaterThan(1);
    const told = files.flatMap((file) => leaks(made.canaries, textIn(file)).map((key) => `${key} leaves by ${file.path}`));
    expect(told).toEqual([]);
  });
});
