// A veto leaves something to rank.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const criterionVetoEverything = rule<{ criterion: string; veto: number; best: number }>({
  code: 'criterion/veto-everything',
  severity: 'warning',
  example: { wrong: 'scale: {min: 1, max: 5}\nveto: 6', right: 'scale: {min: 1, max: 5}\nveto: 2' },
  *check({ project, places }: RuleContext) {
    for (const criterion of project.criteria.criteria ?? []) {
      const { id, veto, scale, direction = 'higher-is-better' } = criterion;
      if (veto === undefined || scale === undefined) continue;
      const best = direction === 'higher-is-better' ? scale.max : scale.min;
      if (direction === 'higher-is-better' ? best < veto : best > veto)
        yield { at: places.value(criterion, 'veto'), found: { criterion: id, veto, best } };
    }
  },
  fr: {
    says: ({ criterion, veto, best }) =>
      `le veto de ${quotedFr(criterion)} (${veto}) met de côté même la meilleure mesure de l’échelle (${best})`,
    why: 'Toutes les actions seraient mises de côté, et rien ne serait classé.',
    mend: 'Donnez à veto la moins bonne mesure que vous acceptez.',
  },
  en: {
    says: ({ criterion, veto, best }) =>
      `the veto of ${quotedEn(criterion)} (${veto}) sets aside even the best measure of its scale (${best})`,
    why: 'Every action would be set aside, and nothing ranked.',
    mend: 'Give veto the worst measure that you accept.',
  },
});
