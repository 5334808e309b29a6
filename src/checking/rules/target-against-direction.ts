// A target lies on the side that the indicator calls better.
import { targetsOf } from '../../project/progress/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const targetAgainstDirection = rule<{ indicator: string; target: number; baseline: number }>({
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
      `la cible de ${indicator} (${target}) est moins bonne que son point de départ (${baseline}), d’après sa clé direction`,
    why: 'Un progrès serait compté comme un recul, et l’inverse.',
    mend: 'Corrigez direction, la cible ou le point de départ.',
  },
  en: {
    says: ({ indicator, target, baseline }) =>
      `the target of ${indicator} (${target}) is worse than its starting point (${baseline}), as its key direction has it`,
    why: 'Progress would be counted as a setback, and the other way round.',
    mend: 'Correct direction, the target or the starting point.',
  },
});
