// Counted once: what was dropped plans nothing any more, what it spent stays spent, what is blocked is not late besides; in documents as in commands.
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/index.ts';
import { accountsOf } from '../../../src/project/money/account-groups.ts';
import { envelopeRows } from '../../../src/project/money/envelopes.ts';
import { programmeProgress } from '../../../src/project/progress/programme-progress.ts';
import { namesOf } from '../../../src/project/thread/names.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { projectWith } from '../../project/project.ts';

const line = { year: 2026, nature: 'operating' as const };
const grant = { funder: 'Région', kind: 'grant' as const, amount: 300 };
const actions: readonly Action[] = [
  { id: 'AC-01', title: 'Faite', axis: 'AX-1', budget: [{ ...line, planned: 1000, spent: 600 }], funding: [grant] },
  {
    ...{ id: 'AC-02', title: 'Abandonnée', axis: 'AX-1', status: 'dropped' as const },
    ...{ budget: [{ ...line, planned: 500, spent: 40 }], funding: [grant] },
  },
];
const project = projectWith({ axes: { axes: [{ id: 'AX-1', title: 'Un' }] }, actions });

it('is one total everywhere', () => {
  const plan = { method: 'simple', worth: null, conflict: [], notices: [], years: [] } as const;
  const request = { project, ranking: null, plan, year: 2026, today: '2026-11-26' };
  const { budget, axes, actions: sheets } = viewOf({ ...request, deliverable: 'programme', title: 'Programme' });
  const planned = { min: 100000, max: 100000 };
  const spent = { min: 64000, max: 64000 };
  const { total } = accountsOf(
    project,
    plan,
    namesOf(project, () => undefined),
  );
  const { programme } = programmeProgress(project, '2026-11-26');
  for (const told of [budget.cost, total.cost, programme, axes[0]?.cost, budget.byAxis[0]?.cost, budget.byYear[0]])
    expect(told).toMatchObject({ planned, spent });
  expect(
    sheets.map(({ cost, fundingTotal, remainingCost }) => [cost.planned?.min, fundingTotal?.min, remainingCost?.min]),
  ).toEqual([
    [100000, 30000, 70000],
    [undefined, undefined, undefined],
  ]);
  expect(sheets[1]?.budget[0]?.planned).toEqual({ min: 50000, max: 50000 });
  expect(budget.byFunder).toMatchObject([{ amount: { min: 30000, max: 30000 } }]);
});
it('tells apart what an evaluation finds spent of what is planned, and on what was dropped', () => {
  const evaluated = { ...project, evaluations: [{ kind: 'annual' as const, period: 2026, date: '2026-11-20' }] };
  const request = { project: evaluated, ranking: null, plan: null, year: 2026, today: '2026-11-26' };
  const { evaluation } = viewOf({ ...request, deliverable: 'evaluation', title: 'Évaluation' });
  const exactly = (cents: number) => ({ min: cents, max: cents });
  expect(evaluation).toMatchObject({ planned: exactly(100_000), spent: exactly(64_000) });
  expect(evaluation).toMatchObject({ spentOnDropped: exactly(4000), spentOfPlanned: exactly(60_000) });
});
it('draws beside what is planned what was spent of it, and apart what was spent on what was dropped', () => {
  const asked = { project, ranking: null, plan: null, year: 2026, today: '2026-11-26' };
  const drawn = (of: typeof project) => {
    const { charts, progress } = viewOf({ ...asked, project: of, deliverable: 'steering-deck', title: 'Comité' });
    return { share: progress.share, series: charts.spentByAxis?.series.map(({ name, values }) => [name, ...values]) };
  };
  expect(drawn(project)).toEqual({
    share: 60,
    series: [
      ['Prévu', 100_000],
      ['Dépensé', 60_000],
      ['Dépensé pour ce qui a été abandonné', 4000],
    ],
  });
  const [kept] = actions;
  expect(drawn({ ...project, actions: kept ? [kept] : [] }).series).toHaveLength(2);
});
it('is no share of what is planned in any shipped template', () => {
  const files = readdirSync('templates/documents', { recursive: true, encoding: 'utf8' });
  const shares = files
    .filter((file) => /\.(docx|pptx|xlsx)$/.test(file))
    .flatMap((file) => Object.values(unzipSync(readFileSync(`templates/documents/${file}`))).map((part) => ({ file, part })))
    .flatMap(({ file, part }) =>
      [...strFromU8(part).matchAll(/\(share [\w.@]*\bspent [\w.@]+\)/gu)].map(([tag]) => `${file}: ${tag}`),
    );
  expect(files.length).toBeGreaterThan(50);
  expect(shares).toEqual([]);
});
it('tells what takes over from what was dropped, but for what is not published', () => {
  const replaced: readonly Action[] = [
    { id: 'AC-01', title: 'Scindée', status: 'dropped', replacedBy: ['AC-02', 'AC-03', 'AC-04'] },
    { id: 'AC-02', title: 'Une moitié' },
    { id: 'AC-03', title: 'L’autre', status: 'dropped', replacedBy: 'AC-02' },
    { id: 'AC-04', title: 'Tue', publish: false },
  ];
  const asked = { project: projectWith({ actions: replaced }), ranking: null, plan: null, year: 2026, today: '2026-11-26' };
  const { actions: sheets } = viewOf({ ...asked, deliverable: 'programme', title: 'Programme' });
  expect(sheets.map(({ replacedBy }) => replacedBy.map(({ name }) => name))).toEqual([
    ['Une moitié', 'L’autre'],
    [],
    ['Une moitié'],
  ]);
});
it('counts as late the very actions that are said to be, a blocked one being told as blocked', () => {
  const held: readonly Action[] = (['in-progress', 'blocked', 'paused'] as const).map((status, at) => ({
    ...{ id: `AC-${at}`, title: 'Tenue', status, end: '2025-12' },
  }));
  const asked = { project: projectWith({ actions: held }), ranking: null, plan: null, year: 2026, today: '2026-11-26' };
  const { progress, actions: sheets } = viewOf({ ...asked, deliverable: 'programme', title: 'Programme' });
  expect(progress.late).toBe(1);
  expect(sheets.filter(({ late }) => late).map(({ id }) => id)).toEqual(['AC-0']);
});

describe('aid that was paid for an action dropped since', () => {
  const bought = { year: 2026, nature: 'investment' as const, planned: 500, committed: 100, spent: 100 };
  const paid = (status: 'received' | 'granted') => ({ funder: 'Région', kind: 'grant' as const, year: 2026, amount: 60, status });
  const gone = { id: 'AC-02', title: 'Abandonnée', status: 'dropped' as const, budget: [bought], funding: [paid('received')] };
  const kept = {
    id: 'AC-01',
    title: 'Faite',
    budget: [{ ...bought, planned: 1000 }],
    funding: [{ ...paid('granted'), amount: 300 }],
  };
  const euros = (amount: number) => ({ min: amount * 100, max: amount * 100 });
  const told = (all: readonly Action[]) =>
    viewOf({
      ...{ project: projectWith({ actions: [...all] }), ranking: null, plan: null, year: 2026, today: '2026-11-26' },
      ...{ deliverable: 'funding-plan', title: 'Plan de financement' },
    });
  it('stays paid, is told apart, and pays for nothing that is planned', () => {
    const { funding, budget, headlines } = told([kept, gone]);
    const apart = { receivedOnDropped: euros(60) };
    expect(funding.total).toMatchObject({ hoped: euros(300), secured: euros(300), remaining: euros(700), ...apart });
    expect(funding.byYear).toMatchObject([{ account: apart }]);
    expect(funding.byFunder).toMatchObject([{ granted: euros(300), received: null, amount: euros(300), ...apart }]);
    expect(budget.byFunder).toMatchObject([{ amount: euros(300), secured: euros(300), ...apart }]);
    expect(headlines.funding?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '; s’y ajoutent 60 € versés pour ce qui a été abandonné.',
    );
  });
  it('lowers what is left to pay of what it was engaged for', () => {
    const { investment } = told([kept, gone]);
    expect(investment.rows[1]).toMatchObject({ total: euros(100), hoped: euros(60), remaining: euros(40) });
    expect(investment.total).toMatchObject({ total: euros(1100), hoped: euros(360), remaining: euros(740) });
    const net = { envelopes: [{ year: 2026, investment: 1000, counts: 'net' as const }] };
    const [row] = envelopeRows(projectWith({ actions: [gone], plan: net }), null);
    expect(row?.left).toBe(96_000);
  });
  it('is no more than a hope when it was granted alone: what is not done is not paid', () => {
    const { funding, investment } = told([{ ...gone, funding: [paid('granted')] }]);
    expect(funding.total.receivedOnDropped).toBeNull();
    expect(investment.total).toMatchObject({ hoped: null, remaining: euros(100) });
  });
});
it('leaves of an envelope what actions that are done or were dropped have not taken', () => {
  const spent: Action = { id: 'AC-01', title: 'Faite', status: 'done', budget: [{ ...line, planned: 30 }] };
  const year = { year: 2026, frozen: false, counts: 'gross' as const, actions: [], fte: { available: null, used: 0 } };
  const envelopes = [{ nature: 'operating' as const, available: 10_000, used: 2000, over: 3000 }];
  const plan = { method: 'simple', worth: null, conflict: [], notices: [], years: [{ ...year, envelopes }] } as const;
  const request = { project: projectWith({ actions: [spent] }), ranking: null, plan, year: 2026, today: '2026-11-26' };
  const { plan: seen } = viewOf({ ...request, deliverable: 'annual-plan', title: 'Plan annuel' });
  const exactly = (cents: number) => ({ min: cents, max: cents });
  expect(seen?.envelopes).toMatchObject([
    { used: exactly(2000), over: exactly(3000), left: exactly(5000), adjusted: exactly(5000) },
  ]);
});
