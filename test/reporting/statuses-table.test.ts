// Where several projects stand, in a table that a terminal holds.
import { expect, test } from 'vitest';
import { statusesTable } from '../../src/reporting/index.ts';

test.each([80, 100, 120])('homonyms are told apart by their folders on %i columns, however long names are', (width) => {
  const row = {
    territory: 'Communauté de communes du Val',
    step: 'programme',
    shares: [1, 0, 0, 0, 0],
    counts: [0, 1, 2],
  } as const;
  const roots = ['syndicat/terr/val-1', 'syndicat/terr/val-2', 'un/dossier/au/nom/bien/plus/long/que/la/place/val-3'];
  const told = statusesTable(
    roots.map((root) => ({ root, row })),
    { language: 'fr', colour: 0, width },
  );
  for (const line of told.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
  for (const end of ['val-1', 'val-2', 'val-3']) expect(told).toContain(`${end})`);
  expect(told).toContain('Commun');
});
