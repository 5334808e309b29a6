// What indicators aim at: by when, on which side of where they start, and in which order.
import type { Indicator } from '../../model/index.ts';
import { addsUp, isShorter, targetsOf } from '../../project/progress/index.ts';
import { byText, periodOf } from '../../values/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

type OffLine = {
  readonly indicator: string;
  readonly period: string;
  readonly why: 'before-baseline' | 'same-day' | 'steps-back';
  /** What it is set against: the period of the starting point, or of another target. */
  readonly other: string;
};

/** 1 when it should rise, -1 when it should fall, 0 when nothing says. */
function signOf({ direction, baseline, targets = [] }: Indicator): number {
  if (direction !== undefined) return { 'higher-is-better': 1, 'lower-is-better': -1, band: 0 }[direction];
  return Math.sign((targets.at(-1)?.value ?? 0) - (baseline?.value ?? targets[0]?.value ?? 0));
}

/** The targets that the line from the starting point does not go through, and those where it turns back. */
function offLine(indicator: Indicator) {
  const { id, baseline } = indicator;
  const start = periodOf(baseline?.period)?.end ?? null;
  const last = targetsOf(indicator).at(-1);
  const dated = (indicator.targets ?? []).flatMap((target) => {
    const period = periodOf(target.period);
    const isApart = addsUp(indicator) && isShorter(period, last?.period);
    return period?.end == null || isApart ? [] : [{ target, end: period.end, period: period.text }];
  });
  const found = (at: (typeof dated)[number], why: OffLine['why'], other: string) => ({
    target: at.target,
    found: { indicator: id, period: at.period, why, other },
  });
  const early = dated.filter(({ end }) => start !== null && end <= start);
  const late = dated.filter((one) => !early.includes(one));
  const twins = late.flatMap((one, at) => {
    const later = late.slice(at + 1).find(({ end }) => end === one.end);
    return later === undefined ? [] : [{ one, later }];
  });
  const steps = late.filter((step) => !twins.some(({ one }) => one === step)).sort((a, b) => byText(a.end, b.end));
  const sign = signOf({ ...indicator, targets: steps.map(({ target }) => target) });
  const isAgainst = baseline !== undefined && (Number(steps.at(-1)?.target.value) - baseline.value) * sign < 0;
  return [
    ...early.map((one) => found(one, 'before-baseline', String(baseline?.period))),
    ...twins.map(({ one, later }) => found(one, 'same-day', later.period)),
    // What goes the wrong way as a whole has a rule of its own.
    ...steps.flatMap((step, at) => {
      const before = steps[at - 1] ?? (baseline && { target: baseline, period: String(baseline.period ?? '') });
      return before && !isAgainst && (step.target.value - before.target.value) * sign < 0
        ? [found(step, 'steps-back', before.period)]
        : [];
    }),
  ];
}

export const rulesAboutTargets: readonly Rule[] = [
  shipped('target/without-date'),
  // A target lies on the side that the indicator calls better.
  rule<{ indicator: string; target: number; baseline: number }>({
    code: 'target/against-direction',
    severity: 'warning',
    example: {
      wrong: 'direction: lower-is-better\nbaseline: {value: 12}\ntargets: [{period: 2029, value: 20}]',
      right: 'direction: lower-is-better\nbaseline: {value: 12}\ntargets: [{period: 2029, value: 6}]',
    },
    *check({ project, places }: RuleContext) {
      for (const indicator of project.indicators) {
        const { direction, baseline } = indicator;
        const target = targetsOf(indicator).at(-1);
        if (baseline === undefined || target === undefined || direction === undefined || direction === 'band') continue;
        const way = direction === 'higher-is-better' ? 1 : -1;
        if ((target.value - baseline.value) * way < 0)
          yield {
            at: places.value(indicator, 'direction'),
            found: { indicator: indicator.id, target: target.value, baseline: baseline.value },
          };
      }
    },
    fr: {
      says: ({ indicator, target, baseline }) =>
        `la cible de ${indicator} (${target}) est moins bonne que son point de départ (${baseline}), d’après son sens (« direction »)`,
      why: 'Un progrès serait compté comme un recul, et l’inverse.',
      mend: 'Corrigez le sens (« direction »), la cible ou le point de départ.',
    },
    en: {
      says: ({ indicator, target, baseline }) =>
        `the target of ${indicator} (${target}) is worse than its starting point (${baseline}), given its direction (“direction”)`,
      why: 'Progress would be counted as a setback, and the other way round.',
      mend: 'Correct the direction (“direction”), the target or the starting point.',
    },
  }),
  // Targets are steps from the starting point to the end.
  rule<OffLine>({
    code: 'target/off-line',
    severity: 'warning',
    example: {
      wrong: 'baseline: {period: 2025, value: 20}\ntargets: [{period: 2026, value: 70}, {period: 2028, value: 40}]',
      right: 'baseline: {period: 2025, value: 20}\ntargets: [{period: 2026, value: 40}, {period: 2028, value: 70}]',
    },
    *check({ project, places }: RuleContext) {
      for (const indicator of project.indicators)
        for (const { target, found } of offLine(indicator)) yield { at: places.value(target, 'period'), found };
    },
    fr: {
      says: ({ indicator, period, why, other }) =>
        ({
          'before-baseline': `la cible de ${indicator} (${periodFr(period)}) n’est pas après son point de départ (${periodFr(other)}) : rien n’est jugé d’après elle`,
          'same-day': `${indicator} a deux cibles pour un même jour (${periodFr(period)}) : seule la dernière écrite compte`,
          'steps-back': `la cible de ${indicator} (${periodFr(period)}) est moins bonne que ${other === '' ? 'son point de départ' : `ce qui la précède (${periodFr(other)})`}`,
        })[why],
      why: 'La trajectoire va du point de départ à chaque cible, dans l’ordre des dates : ce qui est relevé est jugé d’après elle.',
      mend: 'Corrigez l’échéance (« period ») ou la valeur de la cible, ou retirez-la.',
    },
    en: {
      says: ({ indicator, period, why, other }) =>
        ({
          'before-baseline': `the target of ${indicator} (${periodEn(period)}) is not after its starting point (${periodEn(other)}): nothing is judged by it`,
          'same-day': `${indicator} has two targets for one day (${periodEn(period)}): only the last one written counts`,
          'steps-back': `the target of ${indicator} (${periodEn(period)}) is worse than ${other === '' ? 'its starting point' : `what comes before it (${periodEn(other)})`}`,
        })[why],
      why: 'The path goes from the starting point to each target, in the order of dates: what is measured is judged by it.',
      mend: 'Correct the date (“period”) or the value of the target, or remove it.',
    },
  }),
];
