// A portfolio for programs: the same data and documents as the command line, nothing written.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPortfolio, renderPortfolio, UsageError } from '../../src/index.ts';
import { stateOf } from '../../src/project/time/index.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { home } from '../house/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-portfolio-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const example of ['montfort', 'roche-aux-fees'])
  cpSync(join(home, 'examples', example), join(folder, example), { recursive: true });
const at = { today: '2026-11-24' };

it('gathers the projects of a folder, in alphabetical order unless a measure is asked for', async () => {
  const { portfolio: made } = await openPortfolio(folder, at);
  expect(made?.rows.map(({ root, rank }) => [root, rank])).toEqual([
    ['montfort', null],
    ['roche-aux-fees', null],
  ]);
  const { portfolio: ranked } = await openPortfolio(folder, { ...at, rankBy: 'progress' });
  expect(ranked?.rows.map(({ root, rank }) => [root, rank])).toEqual([
    ['roche-aux-fees', 1],
    ['montfort', 2],
  ]);
});

it('brings together the indicators that were made from one model of the catalogue', async () => {
  const { portfolio: made } = await openPortfolio(folder, at);
  expect(made?.indicators.filter(({ territories }) => territories > 1)).toMatchObject([
    { model: 'people-helped', aggregation: 'sum', value: 2105, given: 1, territories: 2 },
  ]);
});

it('counts an action in one state, as its own project does: what is blocked past its end is blocked, not late', async () => {
  const { portfolio: made } = await openPortfolio(folder, { today: '2026-11-30' });
  const { actions } = readAndCheck(join(folder, 'roche-aux-fees'), { today: '2026-11-30' }).checked.project ?? { actions: [] };
  const inState = (state: string) => actions.filter((action) => stateOf(action, '2026-11-30') === state).length;
  expect(made?.rows[1]).toMatchObject({ late: inState('late'), blocked: inState('blocked') });
  expect([inState('late'), inState('blocked')]).toEqual([6, 1]);
});

it('makes the documents that are asked for, and writes nothing', async () => {
  const before = readdirSync(folder, { recursive: true });
  const opened = await openPortfolio(folder, at);
  const { files, faults } = await renderPortfolio(opened, { only: ['portfolio-deck', 'portfolio-page'], language: 'en' });
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['committee-of-the-territories.pptx', 'public-page.html']);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
  await expect(renderPortfolio(opened, { only: ['portfolio-map'] })).rejects.toThrow(UsageError);
});

it('is null when portfolio.yaml cannot be used', async () => {
  writeFileSync(join(folder, 'portfolio.yaml'), 'projects: 3\n');
  const opened = await openPortfolio(folder, at);
  expect([opened.portfolio, opened.problems.map(({ code }) => code)]).toEqual([
    null,
    expect.arrayContaining(['structure/wrong-type']),
  ]);
  expect(await renderPortfolio(opened)).toEqual({ files: [], faults: [] });
});
