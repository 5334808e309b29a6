// Files of Pabulib are read with all that they hold, written back as they were, and what is wrong in them told at its line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { electionOf, parsePabulib, writePabulib } from '../../src/voting/index.ts';
import { pabulib, pabulibText } from './instances.ts';

const names = [
  'france_toulouse_2019_',
  'poland_gdynia_2020_babie-doly-large',
  'poland_krakow_2018_bronowice',
  'poland_wieliczka_2023',
];

test.each(names)('%s comes out as it came in', (name) => {
  const { file } = pabulib(name);
  const { file: again, faults } = parsePabulib(writePabulib(file));
  expect(faults).toEqual([]);
  expect(again).toEqual(file);
  const plain = (text: string) =>
    text
      .trim()
      .split(/\n/)
      .filter((line) => !line.includes('"'))
      .join('\n');
  expect(plain(writePabulib(file))).toBe(plain(pabulibText(name)));
});

const cell = fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\r', ''));
const table = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 4 })
  .map((rows) => rows.map(([, ...rest], at) => [`p${at}`, ...rest]))
  .map((rows) => ({ columns: ['project_id', 'cost', 'x-own'], rows, lines: rows.map((_, at) => at) }));
test('any cells come back as they were', () => {
  fc.assert(
    fc.property(table, table, table, (meta, projects, votes) => {
      const { file } = parsePabulib(writePabulib({ meta, projects, votes }));
      expect([file.meta.rows, file.projects.rows, file.votes.rows]).toEqual([meta.rows, projects.rows, votes.rows]);
    }),
  );
});

const wrong = `META
key;value
budget;much
vote_type;approval
PROJECTS
project_id;cost;name
1;100;One
2;1e3;Two
1;50;Again
VOTES
voter_id;vote;age
1;1,3;20
2;1,1;30;left over
`;
test('what is wrong is told at its line', () => {
  const { file, faults } = parsePabulib(wrong);
  expect(faults).toEqual([{ line: 13, code: 'too-many-cells', what: 'left over' }]);
  expect(electionOf(file).faults.map(({ line, code, what }) => [line, code, what])).toEqual([
    [3, 'no-budget', 'much'],
    [8, 'bad-cost', '1e3'],
    [9, 'project-twice', '1'],
    [12, 'unknown-project', '3'],
    [13, 'chosen-twice', '1'],
  ]);
  expect(parsePabulib('').faults.map(({ what }) => what)).toEqual(['META', 'PROJECTS', 'VOTES']);
  expect(parsePabulib('META\nkey;value\nname;"open\n').faults.map(({ code }) => code)).toContain('unclosed-quote');
});

test('points of what is ordered, and points that are given', () => {
  const text = (type: string, columns: string, vote: string) =>
    `META\nkey;value\nbudget;10,5\nvote_type;${type}\nmax_length;3\nPROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\nvoter_id;${columns}\n1;${vote}\n`;
  const worth = (of: string) => electionOf(parsePabulib(of).file).election.ballots.map((one) => [...one.worth]);
  expect(worth(text('ordinal', 'vote', 'b,a'))).toEqual([
    [
      [1, 3],
      [0, 2],
    ],
  ]);
  expect(worth(text('cumulative', 'vote;points', 'b,a;5,0'))).toEqual([[[1, 5]]]);
  expect(electionOf(parsePabulib(text('approval', 'vote', 'a')).file).election.budget).toBe(1050);
});

test('points that are not given are told, project by project, and so is a file without their column', () => {
  const read = (columns: string, vote: string) =>
    electionOf(
      parsePabulib(
        `META\nkey;value\nbudget;10\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\nvoter_id;${columns}\n1;${vote}\n`,
      ).file,
    );
  const said = (columns: string, vote: string) => read(columns, vote).faults.map(({ code, what }) => [code, what]);
  expect(said('vote;points', 'a,b;5')).toEqual([['no-points', 'b']]);
  expect(said('vote;points', 'a,b;')).toEqual([
    ['no-points', 'a'],
    ['no-points', 'b'],
  ]);
  expect(said('vote;points', 'a,b;5,x')).toEqual([['not-points', 'x']]);
  expect(said('vote', 'a,b')).toEqual([['no-points-column', 'points']]);
  expect(read('vote', 'a,b').election.ballots.map(({ worth }) => [...worth.values()])).toEqual([[1, 1]]);
});

test('a file that has not as many votes as it says is told', () => {
  const said = (count: string) =>
    electionOf(
      parsePabulib(
        `META\nkey;value\nbudget;10\nnum_votes;${count}\nvote_type;approval\nPROJECTS\nproject_id;cost\na;5\nVOTES\nvoter_id;vote\n1;a\n2;a\n`,
      ).file,
    ).faults;
  expect(said('3')).toEqual([{ line: 4, code: 'other-count', what: '3' }]);
  expect([said('2'), said('')]).toEqual([[], []]);
});
