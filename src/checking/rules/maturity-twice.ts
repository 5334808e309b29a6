// A theme has one level at a date.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const maturityTwice = rule<{ theme: string; date: string | null }>({
  code: 'maturity/twice',
  severity: 'warning',
  example: {
    wrong: '- {theme: data, level: 1, date: 2026-09-24}\n- {theme: data, level: 2, date: 2026-09-24}',
    right: '- {theme: data, level: 1, date: 2026-09-24}\n- {theme: data, level: 2, date: 2028-09-21}',
  },
  *check({ project, places }: RuleContext) {
    const seen = new Set<string>();
    for (const level of project.diagnostic.maturity ?? []) {
      const { theme, date = null } = level;
      const key = `${date} ${theme}`;
      if (seen.has(key)) yield { at: places.value(level, 'theme'), found: { theme, date } };
      seen.add(key);
    }
  },
  fr: {
    says: ({ theme, date }) => `la maturité de ${quotedFr(theme)} est déjà notée${date === null ? ', sans date' : ` au ${date}`}`,
    why: 'De deux niveaux à la même date, rien ne dit lequel est le bon ; deux dates se comparent.',
    mend: 'Gardez un seul niveau, ou datez chacun.',
  },
  en: {
    says: ({ theme, date }) =>
      `the maturity of ${quotedEn(theme)} is assessed already${date === null ? ', without a date' : ` on ${date}`}`,
    why: 'Of two levels at the same date nothing says which is right; two dates can be compared.',
    mend: 'Keep one level, or date each.',
  },
});
