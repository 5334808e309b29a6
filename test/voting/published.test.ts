// Rules under a budget give what was published: real elections of Pabulib, and committees of the library abcvoting.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { approving, equalShares, mostVotes, peopleIn, phragmen, supportsOf, votesIn } from '../../src/voting/index.ts';
import { withMostVotes } from '../../src/voting/most-votes.ts';
import { approvals, keptIn, pabulib } from './instances.ts';

const column = (name: string, key: string) => {
  const { file, election } = pabulib(name);
  const at = file.projects.columns.indexOf(key);
  const idAt = file.projects.columns.indexOf('project_id');
  return { election, of: new Map(file.projects.rows.map((cells) => [cells[idAt] ?? '', cells[at] ?? ''])) };
};

// Wieliczka, April 2023: the first town that decided by equal shares (utilities by cost, add1), 64 projects, 6,586 voters. Two meadows
// (66, 67) lie where project 46 does, which more people voted for; the town kept none of them.
test('equal shares with add1 keeps the projects that Wieliczka kept in 2023', () => {
  const { election, of } = column('poland_wieliczka_2023', 'selected');
  const meadows = new Set(['66', '67'].map((id) => election.projects.findIndex((one) => one.id === id)));
  const worthOf = (worth: ReadonlyMap<number, number>) => new Map([...worth].filter(([project]) => !meadows.has(project)));
  const asked = { ...election, ballots: election.ballots.map(({ people, worth }) => ({ people, worth: worthOf(worth) })) };
  const { kept, share } = equalShares(approving(asked, 'cost'), { completion: 'add1', step: 100 });
  const published = [...of].flatMap(([id, selected]) => (selected === '1' ? [id] : []));
  expect(keptIn(election, { kept }).toSorted()).toEqual(published.toSorted());
  expect(share).toBeGreaterThan(29_000);
});

test.each([
  ['poland_wieliczka_2023', 'votes'],
  ['poland_gdynia_2020_babie-doly-large', 'votes'],
  ['poland_krakow_2018_bronowice', 'votes'],
  ['poland_krakow_2018_bronowice', 'score'],
  ['france_toulouse_2019_', 'votes'],
])('%s counts the %s that were published', (name, key) => {
  const { election, of } = column(name, key);
  const counted = supportsOf(election).map(key === 'score' ? votesIn : peopleIn);
  expect(election.projects.map(({ id }) => Number(of.get(id)))).toEqual(counted);
});

test('most votes first keeps what Gdynia kept in 2020', () => {
  const { election, of } = column('poland_gdynia_2020_babie-doly-large', 'selected');
  expect(keptIn(election, mostVotes(election))).toEqual([...of].flatMap(([id, selected]) => (selected === '1' ? [id] : [])));
});

// test_instances of abcvoting (Lackner, Regner, Krenn, JOSS 2023): committees of k among candidates that cost one each.
const committees = readFileSync(new URL('committees.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/);
test.each(committees.map((line) => [line.slice(0, line.indexOf(';')), line] as const))('committee %s', (_, line) => {
  const [, candidates, size, profile = '', byVotes = '', byShares = '', byPhragmen = ''] = line.split(';');
  const ids = Array.from({ length: Number(candidates) }, (__, at) => at.toString(16));
  const costs = Object.fromEntries(ids.map((id) => [`c${id}`, 1]));
  const election = {
    ...approvals(Number(size), costs, []),
    ballots: profile
      .split(' ')
      .map((own) => ({ people: 1, worth: new Map([...(own === '-' ? '' : own)].map((id) => [ids.indexOf(id), 1])) })),
  };
  const written = (all: readonly string[]) =>
    all
      .map((id) => id.slice(1))
      .sort()
      .join('');
  const shares = equalShares(election, { completion: 'none', step: 1 });
  const among = (all: string) => all.split('|').map((one) => [...one].sort().join(''));
  expect(among(byVotes)).toContain(written(keptIn(election, mostVotes(election))));
  expect(among(byShares)).toContain(written(keptIn(election, withMostVotes(election, shares))));
  expect(among(byPhragmen)).toContain(written(keptIn(election, phragmen(election))));
});
