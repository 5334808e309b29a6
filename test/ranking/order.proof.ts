// Nothing that is said of a ranking depends on how files are called, or on the order in which they are read: ids alone decide.
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Ballot, Project, Ranking } from '../../src/model/index.ts';
import {
  groundsOf,
  pairHold,
  rank,
  rankingLimits,
  reasons,
  sideBySide,
  voteChecks,
  votesOf,
  whatIf,
  withStability,
} from '../../src/ranking/actions/index.ts';
import { rankingReport, reasonsReport, votesReport, whatIfReport } from '../../src/reporting/index.ts';
import { byId } from '../../src/values/words/ids.ts';
import { casesOf } from '../cases.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const style = { language: 'fr', colour: 0, width: 120 } as const;
const ids = ({ ranked }: Ranking): readonly string[] =>
  ranked.filter(({ rank: place }) => place !== null).map(({ action }) => action);

/** All that the rooms say of a project's ranking. */
function everything(project: Project): unknown {
  const ranking = withStability(rank(project));
  const votes = votesOf(project, ranking);
  const checks = voteChecks(project, ranking);
  const replay = ranking.ranked.length > 0 ? whatIf(project, ranking, { a: 40 }) : null;
  const whys = ids(ranking).length < 2 ? [] : ids(ranking).map((id) => reasons(ranking, id));
  return {
    ...{ ranking, votes, checks, replay, whys },
    limits: rankingLimits(ranking),
    grounds: groundsOf(project, ranking, { cut: 2 }),
    methods: sideBySide(ranking),
    texts: [
      rankingReport(project, ranking, style),
      votesReport(project, ranking, { votes, checks }, style),
      ...(replay ? [whatIfReport(project, ranking, replay, style)] : []),
      ...whys.map((why) =>
        reasonsReport(project, ranking, why, { hold: pairHold(project, ranking, why.action, why.against), pair: null }, style),
      ),
    ],
  };
}

// Few marks, so that many actions and voters are level.
const mark = fc.constantFrom(0, 5, 10);
const drawn = fc.record({
  actions: fc.array(fc.record({ a: mark, b: mark, need: fc.subarray(['ND-1', 'ND-2', 'ND-3']) }), { minLength: 2, maxLength: 7 }),
  ballots: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 })), {
    maxLength: 5,
  }),
  heard: fc.array(fc.tuple(fc.constantFrom('residents', 'staff', 'elected'), fc.subarray(['ND-1', 'ND-2', 'ND-3'])), {
    maxLength: 4,
  }),
  seed: fc.nat(),
});
const colleges = ['elected', 'staff', 'residents'] as const;

function projectOf({
  actions,
  ballots,
  heard,
}: Omit<typeof drawn extends fc.Arbitrary<infer One> ? One : never, 'seed'>): Project {
  return tinyProject({
    criteria: {
      criteria: [criterion('a'), criterion('b'), criterion('c', { from: 'needs', scale: { min: 0, max: 4 }, missing: 'worst' })],
      ...(ballots.length > 0 && { weightsFrom: 'ballots' as const }),
    },
    ballots: ballots.map(([a, b, college], i) => ({
      year: 2026,
      ballot: {
        voter: `PE-${i + 1}`,
        college: colleges[college] ?? 'staff',
        weights: { points: { a, b, c: 2 } },
      } satisfies Ballot,
    })),
    needs: ['ND-1', 'ND-2', 'ND-3'].map((id) => ({ id, statement: id })),
    interviews: heard.map(([audience, needs], i) => ({
      id: `IV-${i + 1}`,
      audience,
      needs: [...needs],
    })) as Project['interviews'],
    actions: actions.map(({ a, b, need }, i) => ({ id: `AC-${i + 1}`, scores: { a, b }, needs: need })),
  });
}

/** The same seed puts a list of the same length in the same order. */
function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
  const left = [...list];
  const made: One[] = [];
  for (let turn = seed; left.length > 0; turn = (turn * 48271 + 11) % 2147483647)
    made.push(...left.splice(turn % left.length, 1));
  return made;
}

test('the same files in another order give the same ranking and the same words', () => {
  fc.assert(
    fc.property(drawn, ({ seed, ...said }) => {
      const project = projectOf(said);
      const other: Project = {
        ...project,
        actions: shuffled(project.actions, seed),
        ballots: shuffled(project.ballots, seed),
        interviews: shuffled(project.interviews, seed),
      };
      expect(everything(other)).toEqual(everything(project));
    }),
    { numRuns: casesOf(60) },
  );
});

test('level actions come by their ids, and this is said', () => {
  const level = tinyProject({
    criteria: { criteria: [criterion('a')] },
    actions: ['AC-10', 'AC-9', 'AC-1'].map((id) => ({ id, scores: { a: 5 } })),
  });
  expect(ids(rank(level))).toEqual(['AC-1', 'AC-9', 'AC-10']);
  const said = (language: 'fr' | 'en') => rankingReport(level, rank(level), { ...style, language });
  expect(said('fr')).toContain('à score égal (=), les actions viennent par identifiant, ce qui n’est pas une préférence');
  expect(said('en')).toContain('level actions (=) come by their ids, which is no preference');
  const apart = { ...level, actions: level.actions.map((action, i) => ({ ...action, scores: { a: i } })) };
  expect(rankingReport(apart, rank(apart), style)).not.toContain('à score égal');
});

test('ids are in the order in which people count', () => {
  const sorted = ['AC-2', 'AC-09', 'AC-9', 'AC-10', 'AC-10-1', 'AC-10-a', 'B-1', 'a'];
  expect([...sorted].reverse().sort(byId)).toEqual(sorted);
});

const coarse = `weightsFrom: ballots
criteria:
  - {id: feasibility, title: Faisabilité, scale: {min: 1, max: 5}}
  - {id: cohesion, title: Cohésion, scale: {min: 1, max: 5}}
`;

test('a project whose files are renamed says the same of its ranking, word for word', async () => {
  const top = mkdtempSync(join(tmpdir(), 'jalon-order-'));
  try {
    const said: string[] = [];
    const tell = async (words: readonly string[]): Promise<string> => {
      const out: string[] = [];
      await run([...words], {
        ...quiet,
        cwd: top,
        out: (text) => out.push(text),
        // What does not read is told by the names of files.
        err: () => undefined,
      });
      return out.join('');
    };
    for (const turn of ['as it is', 'renamed']) {
      const project = join(top, turn, 'projet');
      cpSync(join(home, 'examples/roche-aux-fees'), project, { recursive: true });
      // Two coarse criteria alone, under which many are level.
      writeFileSync(join(project, 'criteria.yaml'), coarse);
      if (turn === 'renamed')
        for (const folder of ['actions', 'interviews', 'workshops'])
          for (const [i, name] of readdirSync(join(project, folder)).sort().entries())
            renameSync(join(project, folder, name), join(project, folder, `${99 - i}.yaml`));
      const told = [];
      for (const words of [
        ['--votes', '--method', 'all'],
        ['--why', 'AC-005'],
        ['--why', 'AC-004'],
        ['--what-if', 'cost=40'],
      ])
        told.push(await tell(['rank', join(turn, 'projet'), ...words]));
      told.push(await tell(['rank', join(turn, 'projet'), '--json', '--why', 'AC-011']));
      said.push(told.join('\n').replaceAll(turn, ''));
    }
    expect(said[1]).toBe(said[0]);
    expect(said[0]).toContain('à score égal');
    expect(said[0]).toContain('ordres contredisent les votants aussi peu');
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
});
