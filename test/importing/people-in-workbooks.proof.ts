// Names typed in a workbook where a person is wanted: ids go to the project, names to the private file alone, once.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable, readWorkspace } from '../../src/reading/index.ts';
import { bringBack, revisionsFor } from '../../src/usecases/import/bring-back.ts';
import { cellIn, exported, opened, root, tables, today, workspace } from './filled-workbook.ts';

async function filledIn(cells: Readonly<Record<string, string>>): Promise<string> {
  const book = await opened(await exported());
  for (const [place, words] of Object.entries(cells)) {
    const [name, key = ''] = place.split(' ');
    const table = tables.find((one) => one.name === name);
    if (table === undefined) throw new Error(`no sheet of ${name}`);
    cellIn(book, table, 0, key).value = words;
  }
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-people-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

/** The files that a workbook changes, by their paths. */
function revised(path: string, texts: ReadonlyMap<string, string> = new Map()) {
  const now = texts.size === 0 ? workspace : readWorkspace(root(), new Map(texts));
  const textOf = (file: string): string | null => {
    const there = texts.get(file);
    if (there !== undefined) return there;
    try {
      return readFileSync(join(root(), file), 'utf8');
    } catch {
      return null;
    }
  };
  const brought = bringBack(readTable(path, path), path, now);
  const { revisions, people } = revisionsFor(
    brought,
    { theirs: new Set(), ours: new Set(), removed: new Set() },
    now,
    today,
    textOf,
  );
  return { people, files: new Map(revisions.flatMap(({ path: at, after }) => (after === null ? [] : [[at, after] as const]))) };
}

const cells = {
  'actions leads': 'DUPONT Jean (DSI), 06 12 34 56 78\nJean Dupont\nChargée de mission',
  'actions-means electedLeads': 'Mme Morvan',
};

test('names go to the private file, functions stay, and a second time changes nothing', async () => {
  const path = await filledIn(cells);
  const { files, people } = revised(path);
  const kept = [...files].filter(([at]) => !at.startsWith('.private/'));
  expect(people).toBe(2);
  for (const [, text] of kept) expect(text).not.toMatch(/dupont|morvan|06 12/i);
  const sheet = kept.find(([at]) => at.startsWith('actions/'))?.[1] ?? '';
  expect(sheet).toMatch(/leads: \[PE-\d+, DSI, Chargée de mission\]\n/);
  expect(sheet).toMatch(/electedLeads: \[PE-\d+\]\n/);
  expect(files.get('.private/identities.yaml')).toMatch(/name: DUPONT Jean\n {2}phone: 06 12 34 56 78\n[\s\S]*name: Morvan\n/);
  expect([...revised(path, files).files.keys()]).toEqual([]);
});
