/** The fixed points of the year: what they close, what they move, and that no plan breaks one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlannedAction, Project } from '../../src/model/index.ts';
import { plan, simplePlan, whyNot } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { daysLater, monthsLater } from '../../src/values/days/days.ts';
import { periodOf } from '../../src/values/days/period.ts';
import { casesOf } from '../cases.ts';
import { drawnProject } from './drawn-project.ts';
import { bestOf, costs, envelope, planOf, planProject, told } from './tiny-plan.ts';

const vote = { date: '2027-03-25', kind: 'budget-vote', label: 'Vote du budget 2027' } as const;
const council = { date: '2028-06-20', kind: 'council' } as const;
const envelopes = [2027, 2028, 2029].map((year) => envelope(year, 100));
const waitIn = ({ years }: Plan, id: string) =>
  years.flatMap(({ year, actions }) =>
    actions.flatMap(({ action, notBefore }) => (action === id && notBefore !== null ? [[year, notBefore.day]] : [])),
  );

describe('a budget vote', () => {
  const file = { envelopes, fixedPoints: [vote] };
  it('is waited for by what invests in the year in which it starts, and by nothing else', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', start: '2027-01', ...costs({ 2027: 10 }) },
        { id: 'AC-2', start: '2027-01', budget: [{ year: 2027, nature: 'operating', planned: 10 }] },
        { id: 'AC-3', start: '2027-01', ...costs({ 2028: 10 }) },
        { id: 'AC-4', start: '2027-09', ...costs({ 2027: 10 }) },
        { id: 'AC-5', start: '2027-01', status: 'in-progress', ...costs({ 2027: 10 }) },
      ],
      file,
    );
    const hold = { must: 'begin-after', day: '2027-03-25', kind: 'budget-vote', label: 'Vote du budget 2027' };
    expect(made.years[0]?.actions.find(({ action }) => action === 'AC-1')?.notBefore).toEqual(hold);
    expect(['AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5'].flatMap((id) => waitIn(made, id))).toEqual([[2027, '2027-03-25']]);
  });
  it('is that of the next year when it comes in the second half, and the first of a year opens it', async () => {
    const actions = [{ id: 'AC-1', ...costs({ 2027: 10 }) }];
    const early = { ...vote, date: '2026-12-17' };
    expect(waitIn(await bestOf(actions, { envelopes, fixedPoints: [early] }), 'AC-1')).toEqual([]);
    expect(waitIn(await bestOf(actions, { envelopes, fixedPoints: [{ ...vote, date: '2027-06-10' }, vote] }), 'AC-1')).toEqual([
      [2027, '2027-03-25'],
    ]);
  });
  it('is waited for in the year to which the plan moves the action', async () => {
    const votes = [vote, { ...vote, date: '2028-03-23' }];
    const actions = [
      { id: 'AC-1', ...costs({ 2027: 100 }) },
      { id: 'AC-2', start: '2027-02', ...costs({ 2027: 100 }) },
    ];
    expect(waitIn(await bestOf(actions, { envelopes, fixedPoints: votes }), 'AC-2')).toEqual([[2028, '2028-03-23']]);
  });
});

describe('a fixed point that names actions', () => {
  it('closes the years before the one in which it opens them', async () => {
    const actions = [{ id: 'AC-1', ...costs({ 2027: 10 }) }];
    const file = { envelopes, fixedPoints: [{ ...council, opens: ['AC-1'] }] };
    for (const made of [await bestOf(actions, file), planOf(actions, file)]) {
      expect(told(made)[2027]).toEqual(['AC-1 postponed fixed-point']);
      expect(waitIn(made, 'AC-1')).toEqual([[2028, '2028-06-20']]);
    }
  });
  it('leaves only the years in which what it awaits would be over', async () => {
    const lasting = (end: string) => [{ id: 'AC-1', start: '2027-02', end, ...costs({ 2027: 60 }) }];
    const first = { id: 'AC-0', scores: { c: 100 }, ...costs({ 2027: 60 }) };
    const file = { envelopes, fixedPoints: [{ ...council, awaits: ['AC-1'] }] };
    // A year later it would end on the last day of May, in time; ending in July, it would not.
    expect(told(await bestOf([first, ...lasting('2027-05')], file))[2028]?.[0]).toBe('AC-1 selected best-together');
    const made = await bestOf([{ ...first, scores: { c: 100 } }, ...lasting('2027-07')], {
      ...file,
      rules: { mandatory: ['AC-0'] },
    });
    expect(told(made)[2028]).toContain('AC-1 excluded fixed-point');
  });
  it('counts the delay of what opens it against what awaits it', async () => {
    const action = { id: 'AC-1', start: '2027-01', end: '2027-04', ...costs({ 2027: 10 }) };
    const awaits = (date: string) => ({ date, kind: 'steering' as const, awaits: ['AC-1'] });
    const file = (date: string) => ({ envelopes, fixedPoints: [vote, awaits(date)] });
    // From the end of January at the latest to the 25 of March: 53 days, so that April is over no earlier than 24 May.
    expect(told(await bestOf([action], file('2027-05-23')))[2027]).toEqual(['AC-1 excluded fixed-point']);
    expect(told(await bestOf([action], file('2027-05-24')))[2027]).toEqual(['AC-1 selected best-together']);
  });
  it('is named when it leaves a duty no year', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', start: '2029', ...costs({ 2029: 10 }) },
        { id: 'AC-2', dependsOn: ['AC-1'], ...costs({ 2027: 10 }) },
        { id: 'AC-3', ...costs({ 2027: 10 }) },
      ],
      { envelopes, fixedPoints: [{ ...council, awaits: ['AC-2'] }], rules: { mandatory: ['AC-2', 'AC-3'] } },
    );
    expect(made.conflict).toEqual([
      { code: 'must-start', action: 'AC-2', as: 'mandatory', by: null },
      { code: 'depends-on', action: 'AC-2', on: 'AC-1', from: 'start', lag: 0 },
      { code: 'cannot-start', action: 'AC-1', years: [2027, 2028], reason: { code: 'starts-later', year: 2029 } },
      {
        code: 'fixed-point',
        action: 'AC-2',
        hold: { must: 'end-by', day: '2028-06-20', kind: 'council', label: null },
        year: null,
      },
    ]);
  });
  it('is named with the vote that makes it too late, for the year of its budget alone', async () => {
    const action = { id: 'AC-1', start: '2027-01', end: '2027-04', ...costs({ 2027: 10 }) };
    const awaits = { date: '2027-05-23', kind: 'steering' as const, awaits: ['AC-1'] };
    const made = await bestOf([action], {
      envelopes: envelopes.slice(0, 1),
      fixedPoints: [vote, awaits],
      rules: { mandatory: ['AC-1'] },
    });
    expect(made.conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
      {
        code: 'fixed-point',
        action: 'AC-1',
        hold: { must: 'begin-after', day: vote.date, kind: vote.kind, label: vote.label },
        year: 2027,
      },
      {
        code: 'fixed-point',
        action: 'AC-1',
        hold: { must: 'end-by', day: '2027-05-23', kind: 'steering', label: null },
        year: null,
      },
    ]);
  });
  it('answers why not', async () => {
    const project = planProject([{ id: 'AC-1', start: '2028-09', end: '2028-12' }], {
      envelopes,
      fixedPoints: [{ ...council, awaits: ['AC-1'] }],
    });
    const answer = await whyNot(project, rank(project), 'AC-1');
    expect(answer).toMatchObject({ year: null, reason: { code: 'fixed-point', hold: { must: 'end-by' } } });
  });
});

describe('no plan', () => {
  const newIn = ({ years }: Plan): readonly (PlannedAction & { readonly year: number })[] =>
    years.flatMap(({ year, actions }) =>
      actions
        .filter(({ choice, reason }) => choice === 'selected' && !['already-started', 'as-frozen'].includes(reason.code))
        .map((row) => ({ ...row, year })),
    );
  const wholeYear = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
  /** Day by day, from what the files say: whether some delay lets it begin after all that opens it and end before all that awaits it. */
  const isPossible = ({ plan: { fixedPoints = [] }, actions }: Project, id: string, year: number): boolean => {
    const sheet = actions.find((action) => action.id === id);
    const [first, last] = [periodOf(sheet?.start), periodOf(sheet?.end)];
    const own = Number(first?.start?.slice(0, 4) ?? 0);
    const by = first === null ? 0 : year - own;
    const begins =
      first === null
        ? wholeYear(year)
        : { start: monthsLater(first.start ?? '', 12 * by), end: monthsLater(first.end ?? '', 12 * by) };
    const opens = fixedPoints.filter((point) => point.opens?.includes(id)).map(({ date }) => date);
    const awaits = fixedPoints.filter((point) => point.awaits?.includes(id)).map(({ date }) => date);
    // Where no start is written, how far its end moves is the plan's to say: only its first day is recounted.
    const ends = last === null || first === null ? begins.start : monthsLater(last.start ?? '', 12 * by);
    return Array.from({ length: 366 }, (_, delay) => delay).some(
      (delay) =>
        opens.every((day) => daysLater(begins.end, delay) >= day && day <= `${year}-12-31`) &&
        awaits.every((day) => daysLater(ends, delay) <= day && begins.start <= day),
    );
  };
  const keeps = (given: Project, { action: id, year, notBefore }: PlannedAction & { readonly year: number }) => {
    expect([id, year, isPossible(given, id, year)]).toEqual([id, year, true]);
    const start = periodOf(given.actions.find((action) => action.id === id)?.start)?.start ?? '-01-01';
    for (const { date, opens = [] } of given.plan.fixedPoints ?? [])
      if (opens.includes(id) && `${year}${start.slice(-6)}` < date) expect((notBefore?.day ?? '') >= date).toBe(true);
  };
  it('begins anything before what opens it, nor ends it after what awaits it', async () => {
    fc.assert(
      fc.property(drawnProject, (given) => {
        for (const row of newIn(simplePlan(given, rank(given)))) keeps(given, row);
      }),
      { numRuns: casesOf(200) },
    );
    await fc.assert(
      fc.asyncProperty(drawnProject, async (given) => {
        for (const row of newIn(await plan(given, rank(given)))) keeps(given, row);
      }),
      { numRuns: 30 },
    );
  });
});
