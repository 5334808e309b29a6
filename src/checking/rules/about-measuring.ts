// Each indicator is measured, and in time.
import { firstDueOf, staleValue } from '../../project/progress/index.ts';
import { isOver } from '../../project/time/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

export const rulesAboutMeasuring: readonly Rule[] = [
  // What is to be evaluated was measured.
  rule<{ indicator: string }>({
    code: 'indicator/never-measured',
    severity: 'warning',
    step: 'evaluation',
    reads: ['values'],
    example: {
      wrong: 'indicators: [{id: IN-01, title: Visites}]\n(aucune valeur dans values/)',
      right: 'values/2026.yaml : values: [{indicator: IN-01, period: 2026, value: 812}]',
    },
    *check({ project, places, today }: RuleContext) {
      const measured = new Set(project.values.map(({ indicator }) => indicator));
      // As long as nothing was measured, it is not this indicator that is missing.
      if (measured.size === 0) return;
      // What is overdue has a rule of its own.
      for (const indicator of project.indicators)
        if (!measured.has(indicator.id) && indicator.formula === undefined && (firstDueOf(indicator) ?? today) >= today)
          yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
    },
    fr: {
      says: ({ indicator }) => `l’indicateur ${indicator} n’a jamais été relevé`,
      why: 'L’évaluation ne pourra rien en dire, alors que le programme l’annonçait.',
      mend: 'Ajoutez une valeur dans values/, ou retirez l’indicateur.',
    },
    en: {
      says: ({ indicator }) => `the indicator ${indicator} was never measured`,
      why: 'The evaluation can say nothing of it, whereas the programme announced it.',
      mend: 'Add a value to values/, or remove the indicator.',
    },
  }),
  // An indicator has a first value by the time it falls due.
  rule<{ indicator: string; due: string }>({
    code: 'indicator/not-fed',
    severity: 'warning',
    step: 'implementation',
    reads: ['values'],
    example: {
      wrong: '- {id: IN-01, title: Visites, targets: [{period: 2025, value: 800}]}\n(aucune valeur dans values/)',
      right: 'values/2025.yaml : values: [{indicator: IN-01, period: 2025, value: 812}]',
    },
    *check({ project, places, today, links }: RuleContext) {
      const fed = new Set(project.values.map(({ indicator }) => indicator));
      for (const indicator of project.indicators) {
        if (fed.has(indicator.id) || indicator.formula !== undefined) continue;
        const actions = links().indicators.get(indicator.id)?.actions ?? [];
        // Nobody measures any more what is over.
        if (actions.length > 0 && actions.every(isOver)) continue;
        const due = firstDueOf(indicator);
        if (due !== null && due < today) yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id, due } };
      }
    },
    fr: {
      says: ({ indicator, due }) => `personne n’a encore relevé l’indicateur ${indicator}, attendu pour le ${periodFr(due)}`,
      why: 'Sa première échéance est passée : le programme l’annonçait, et rien ne le montre.',
      mend: 'Ajoutez une valeur (jalon add valeur), repoussez la cible, ou retirez l’indicateur.',
    },
    en: {
      says: ({ indicator, due }) => `nobody has collected the indicator ${indicator} yet; it was due on ${periodEn(due)}`,
      why: 'Its first date is past: the programme announced it, and nothing shows it.',
      mend: 'Add a value (jalon add value), put the target off, or remove the indicator.',
    },
  }),
  // A figure is as fresh as its indicator promises.
  rule<{ indicator: string; period: string }>({
    code: 'value/stale',
    severity: 'warning',
    step: 'implementation',
    reads: ['values'],
    example: {
      wrong: 'frequency: yearly\nvalues: [{indicator: IN-01, period: 2021, value: 640}]',
      right: 'frequency: yearly\nvalues: [{indicator: IN-01, period: 2026, value: 812}]',
    },
    *check({ project, places, today, links }: RuleContext) {
      for (const indicator of project.indicators) {
        const { id } = indicator;
        const stale = staleValue(indicator, project.values, links().indicators.get(id)?.actions ?? [], today);
        if (stale !== null)
          yield { at: places.value(stale.value, 'period'), found: { indicator: id, period: String(stale.value.period) } };
      }
    },
    fr: {
      says: ({ indicator, period }) =>
        `la dernière valeur de ${indicator} (${periodFr(period)}) est plus ancienne que sa fréquence ne le permet`,
      why: 'On déciderait sur un chiffre qui n’est plus vrai.',
      mend: 'Relevez la valeur suivante, ou corrigez la fréquence (« frequency »).',
    },
    en: {
      says: ({ indicator, period }) => `the last value of ${indicator} (${periodEn(period)}) is older than its frequency allows`,
      why: 'One would decide on a figure that is no longer true.',
      mend: 'Collect the next value, or correct the frequency (“frequency”).',
    },
  }),
];
