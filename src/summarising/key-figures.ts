// The figures that a document shows beside its messages; what is unknown is not shown.
import type { FigureId, KeyFigure, Money } from '../model/index.ts';
import { heardOf } from '../project/needs/index.ts';
import { judgedOf } from '../project/progress/index.ts';
import { inCurrentTerm } from '../project/time/index.ts';
import { minus, total, zero } from '../values/index.ts';
import { basisOf, type Facts, isInside, isPlanUnpriced, number, shortMoney } from './facts.ts';

type Figure = (facts: Facts) => Omit<KeyFigure, 'id'> | null;

const counted =
  (
    id: 'done' | 'late' | 'needs' | 'answered' | 'heard' | 'indicatorsMet' | 'decisions',
    of: (facts: Facts) => readonly [number, number],
  ): Figure =>
  (facts) => {
    const [count, all] = of(facts);
    return all === 0 ? null : { value: number(facts, count), label: facts.words.figures[id](count, all) };
  };

/** Whether taxes are in what is paid. */
function withBasis(facts: Facts, label: string): string {
  const basis = basisOf(facts);
  return basis === null ? label : `${label} (${basis})`;
}

const paid =
  (id: 'budget' | 'spent' | 'funded' | 'remaining', of: (facts: Facts) => Money | null): Figure =>
  (facts) => {
    const amount = of(facts);
    if (amount === null) return null;
    const label = facts.words.figures[id](0, 0);
    return { value: shortMoney(facts, amount), label: id === 'funded' ? label : withBasis(facts, label) };
  };

export const figures: Readonly<Record<FigureId, Figure>> = {
  actions: (facts) => {
    const { total: count, dropped } = facts.seen.progress;
    return count === 0 ? null : { value: number(facts, count), label: facts.words.figures.actions(count, dropped) };
  },
  done: counted('done', ({ seen }) => [seen.progress.done, seen.progress.total]),
  late: counted('late', ({ seen }) => [seen.progress.late, seen.progress.total]),
  budget: paid('budget', ({ seen }) => seen.progress.planned),
  spent: paid('spent', ({ seen }) => seen.progress.spent),
  funded: paid('funded', ({ seen }) => seen.funding.total.secured),
  remaining: paid('remaining', ({ seen }) => seen.funding.total.remaining),
  needs: counted('needs', ({ seen }) => [seen.needs.length, seen.needs.length]),
  answered: counted('answered', ({ seen }) => [
    seen.needs.filter(({ answers }) => answers.some(({ status }) => status?.code !== 'dropped')).length,
    seen.needs.length,
  ]),
  heard: counted('heard', ({ project, today }) => {
    const { interview, workshop, survey } = heardOf(inCurrentTerm(project), today).total;
    const people = interview.people + workshop.people + survey.people;
    return [people, people];
  }),
  indicatorsMet: counted('indicatorsMet', ({ seen }) => {
    const { onPath, judged } = judgedOf(seen.indicators.map(({ state }) => state?.code ?? null));
    return [onPath, judged];
  }),
  decisions: counted('decisions', (facts) => {
    const open = facts.seen.decisions.filter(({ status }) => status?.code === 'open').length;
    return isInside(facts) ? [open, facts.seen.decisions.length] : [0, 0];
  }),
  kept: ({ seen, words, ...facts }) =>
    seen.plan && {
      value: number({ seen, words, ...facts }, seen.plan.selected.length),
      label: words.figures.kept(seen.plan.selected.length, seen.plan.year),
    },
  yearBudget: (facts) => {
    const { plan } = facts.seen;
    return plan?.total
      ? { value: shortMoney(facts, plan.total), label: withBasis(facts, facts.words.figures.yearBudget(plan.year)) }
      : null;
  },
  yearLeft: (facts) => {
    const { plan } = facts.seen;
    // What one section lacks, the other does not give.
    const sections = plan?.envelopes.map((one) => one.left).filter((one) => one !== null) ?? [];
    const over = total(sections.filter(({ max }) => max < 0).map((lacking) => minus(zero, lacking)));
    if (plan && over) return { value: shortMoney(facts, over), label: facts.words.figures.yearOver(plan.year) };
    if (isPlanUnpriced(facts)) return null;
    const left = total(sections.filter(({ max }) => max > 0));
    return plan && left ? { value: shortMoney(facts, left), label: facts.words.figures.yearLeft(plan.year) } : null;
  },
  fte: (facts) => {
    const { plan } = facts.seen;
    if (plan === null || plan.fteUsed === 0 || !isInside(facts)) return null;
    return { value: facts.words.fte(number(facts, plan.fteUsed)), label: facts.words.figures.fte(plan.year) };
  },
};
