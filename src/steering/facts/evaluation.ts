// Facts of the evaluation: what is measured, judged and told.

import type { CommunicationFile, Evaluation } from '../../model/index.ts';
import { proposalsIn } from '../../project/progress/index.ts';
import { hasCome, periodOf } from '../../values/index.ts';
import { count, type Fact, those } from './source.ts';

/** What is only proposed is made by nobody yet. */
const evaluations =
  (isOne: (evaluation: Evaluation) => boolean): Fact =>
  ({ project, today }) =>
    count(
      project.evaluations,
      (evaluation) => hasCome(evaluation.date, today) && proposalsIn(evaluation) === 0 && isOne(evaluation),
    );

type Recipient = NonNullable<NonNullable<CommunicationFile['items']>[number]['recipient']>;
const communicated =
  (recipient: Recipient): Fact =>
  ({ project }) =>
    count(project.communication.items, (item) => item.recipient === recipient && item.status === 'done');

/** Said since the first evaluation: what was told before cannot be its results. */
const resultsTold =
  (recipient: Recipient): Fact =>
  ({ project }) => {
    const days = project.evaluations.flatMap(({ date, period }) => date ?? periodOf(period)?.end ?? []);
    const first = days.sort()[0];
    const isSince = (day: string | null | undefined): boolean => first !== undefined && typeof day === 'string' && day >= first;
    return count(
      project.communication.items,
      (item) => item.recipient === recipient && item.status === 'done' && isSince(periodOf(item.date)?.end),
    );
  };

export const evaluationFacts = {
  indicators: ({ project }) => project.indicators.length,
  indicatorsWithoutBaseline: ({ project }) => those(project.indicators, ({ baseline }) => baseline === undefined),
  indicatorsWithoutTarget: ({ project }) => those(project.indicators, ({ targets = [] }) => targets.length === 0),
  indicatorsWithoutValue: ({ project }) => {
    const measured = new Set(project.values.map(({ indicator }) => indicator));
    return those(project.indicators, ({ id }) => !measured.has(id));
  },
  evaluations: evaluations(() => true),
  annualEvaluations: evaluations(({ kind }) => kind === 'annual'),
  finalEvaluations: evaluations(({ kind }) => kind === 'final'),
  recommendations: ({ project }) => project.evaluations.flatMap(({ recommendations = [] }) => recommendations).length,
  needsWithoutVerdict: ({ links }) =>
    [...links.needs]
      .filter(
        ([, { need, verdicts }]) =>
          need.response === undefined && verdicts.every(({ verdict, proposed }) => verdict === 'unknown' || proposed === true),
      )
      .map(([id]) => id),
  'communicated.participants': communicated('participants'),
  'communicated.residents': communicated('residents'),
  'communicated.elected': communicated('elected'),
  'communicated.staff': communicated('staff'),
  'communicated.localPress': communicated('local-press'),
  'communicated.specialistPress': communicated('specialist-press'),
  'resultsTold.participants': resultsTold('participants'),
  'resultsTold.residents': resultsTold('residents'),
  'resultsTold.elected': resultsTold('elected'),
  'resultsTold.staff': resultsTold('staff'),
  'resultsTold.localPress': resultsTold('local-press'),
  'resultsTold.specialistPress': resultsTold('specialist-press'),
} satisfies Record<string, Fact>;
