/** How much time is left once fixed points have closed what they close: worked dates, and every day tried. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, LatestDates, PlanFile } from '../../../src/model/index.ts';
import { backwardFrom } from '../../../src/project/progress/backward.ts';
import { dayNumber, dayOf, daysLater } from '../../../src/values/days/days.ts';
import { projectWith } from '../project.ts';

const action = (id: string, more: Partial<Action> = {}): Action => ({ id, title: `Action ${id}`, ...more });
const stepOf = (id: string, before: string, actions: readonly Action[], plan: PlanFile): LatestDates | undefined =>
  backwardFrom(projectWith({ plan, actions: [...actions] }), actions.at(-1)?.id ?? '', before)?.find(
    (step) => step.kind === 'action' && step.action === id,
  );
const invests = { budget: [{ nature: 'investment' as const, planned: 40_000 }] };
const vote = (date: string) => ({ date, kind: 'budget-vote' as const, label: `Vote du ${date}` });

describe('the margin', () => {
  // From 1 September to 31 March: it is over 212 days after it begins.
  const portal = action('AC-1', { start: '2027-09', end: '2028-03' });
  it('counts from the council that opens the action, when it comes after the start that is planned', () => {
    const council = { date: '2028-01-20', kind: 'council' as const, opens: ['AC-1'] };
    // Begun on 20 January it is over on 19 August, 134 days before the end of the year; as planned, there would be 275.
    expect(stepOf('AC-1', '2028-12-31', [portal], {})).toMatchObject({ margin: 275, delayedBy: null });
    expect(stepOf('AC-1', '2028-12-31', [portal], { fixedPoints: [council] })).toMatchObject({
      earliestStart: '2028-01-20',
      latestStart: '2028-06-02',
      margin: 134,
      delayedBy: { code: 'fixed-point', hold: { must: 'begin-after', day: '2028-01-20' } },
      tooSoonFor: null,
    });
  });
  it('stops at the end of the year when the vote of the next comes after the day that would do', () => {
    // From 1 October to 31 January, 122 days: for 15 June it would do to begin on 14 February, but the budget is voted on 23 March.
    const works = action('AC-1', { start: '2027-10', end: '2028-01', ...invests });
    const plan = { fixedPoints: [vote('2027-03-25'), vote('2028-03-23')] };
    expect(stepOf('AC-1', '2028-06-15', [works], plan)).toMatchObject({
      latestStart: '2027-12-31',
      latestEnd: '2028-05-01',
      margin: 91,
      broughtBackBy: { day: '2028-03-23' },
      tooSoonFor: null,
    });
    // What invests nothing, or can begin after the vote, loses nothing.
    const study = action('AC-1', { start: '2027-10', end: '2028-01' });
    expect(stepOf('AC-1', '2028-06-15', [study], plan)).toMatchObject({
      latestStart: '2028-02-14',
      margin: 136,
      broughtBackBy: null,
    });
    expect(stepOf('AC-1', '2028-09-30', [works], plan)).toMatchObject({ latestStart: '2028-05-31', broughtBackBy: null });
  });
  it('waits for the vote of the year in which a council opens it', () => {
    const works = action('AC-1', { start: '2027-10', end: '2027-11', ...invests });
    const council = { date: '2028-01-20', kind: 'council' as const, opens: ['AC-1'] };
    const plan = { fixedPoints: [vote('2027-03-25'), vote('2028-03-23'), council] };
    // Two months, less a day: from 23 March to 22 May.
    expect(stepOf('AC-1', '2028-06-21', [works], plan)).toMatchObject({
      earliestStart: '2028-03-23',
      margin: 30,
      delayedBy: { code: 'fixed-point', hold: { day: '2028-03-23' } },
    });
  });
  it('is below zero, not the days of the plan, when the vote comes after the last day that would do', () => {
    const works = action('AC-1', { start: '2027-T1', end: '2027-06', ...invests });
    // On the calendar it goes from the vote to 30 June, 97 days: for 31 May it should begin on 23 February.
    expect(stepOf('AC-1', '2027-05-31', [works], { fixedPoints: [vote('2027-03-25')] })).toMatchObject({
      latestStart: '2027-02-23',
      earliestStart: '2027-03-25',
      margin: -30,
      tooSoonFor: { day: '2027-03-25' },
    });
  });
  it('counts what fixed points do to what the action waits for', () => {
    const first = action('AC-1', { start: '2027-02', end: '2027-03' });
    const second = action('AC-2', { start: '2027-05-01', end: '2027-06-30', dependsOn: ['AC-1'] });
    const council = { date: '2027-04-15', kind: 'council' as const, opens: ['AC-1'] };
    // Begun on 15 April, the first is over on 12 June; the second, which lasts two months, begins the day after and ends on 12 August.
    const plan = { fixedPoints: [council] };
    expect(stepOf('AC-1', '2027-08-31', [first, second], plan)).toMatchObject({ earliestStart: '2027-04-15', margin: 19 });
    expect(stepOf('AC-2', '2027-08-31', [first, second], plan)).toMatchObject({
      earliestStart: '2027-06-13',
      latestStart: '2027-07-02',
      margin: 19,
      delayedBy: { code: 'waits-for', action: 'AC-1' },
    });
  });
  it('of what has begun counts to its end, and waits for no vote', () => {
    const works = action('AC-1', { start: '2027-01', end: '2027-06', status: 'in-progress', ...invests });
    expect(stepOf('AC-1', '2027-07-10', [works], { fixedPoints: [vote('2027-03-25')] })).toMatchObject({
      margin: 10,
      delayedBy: null,
      tooSoonFor: null,
    });
  });
});

describe('day by day', () => {
  const days = (from: string, count: number) => Array.from({ length: count }, (_, at) => daysLater(from, at));
  const day = fc.nat(900).map((at) => daysLater('2027-01-01', at));
  it('the first and the last day are those that every day tried gives, in the year of the sheet or later', () => {
    const drawn = fc.record({
      start: day,
      lasts: fc.nat(300),
      before: day.map((one) => daysLater(one, 400)),
      opens: fc.option(day, { nil: null }),
      votes: fc.subarray(['2027-03-25', '2028-03-23', '2029-04-10', '2030-03-28']),
      isNew: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ start, lasts, before, opens, votes, isNew }) => {
        const one = action('AC-1', { start, end: daysLater(start, lasts), ...(isNew && invests) });
        const council = opens === null ? [] : [{ date: opens, kind: 'council' as const, opens: ['AC-1'] }];
        const step = stepOf('AC-1', before, [one], { fixedPoints: [...votes.map(vote), ...council] });
        const isOpen = (at: string) => {
          const voted = isNew ? votes.find((date) => date.slice(0, 4) === at.slice(0, 4)) : undefined;
          return at >= (opens ?? '') && at >= (voted ?? '');
        };
        expect(step?.earliestStart).toBe(days(start, 2000).find(isOpen));
        const first = `${start.slice(0, 4)}-01-01`;
        const last = dayOf(dayNumber(before) - lasts);
        const fits = days(first, Math.max(0, dayNumber(last) - dayNumber(first) + 1)).filter(isOpen);
        if (fits.length === 0) {
          expect(step?.margin ?? 0).toBeLessThan(0);
          if (last >= first) expect(step?.tooSoonFor).not.toBeNull();
        } else {
          expect([step?.latestStart, step?.tooSoonFor]).toEqual([fits.at(-1), null]);
          expect(step?.margin).toBe(dayNumber(fits.at(-1) ?? '') - dayNumber(step?.earliestStart ?? ''));
        }
      }),
      { numRuns: 150 },
    );
  });
});
