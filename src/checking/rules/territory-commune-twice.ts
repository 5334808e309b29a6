// A commune is counted once.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const territoryCommuneTwice = rule<{ commune: string }>({
  code: 'territory/commune-twice',
  severity: 'error',
  example: {
    wrong: '- {name: Valmont, insee: "99001"}\n- {name: Valmont, insee: "99001"}',
    right: '- {name: Valmont, insee: "99001"}',
  },
  *check({ project, places }: RuleContext) {
    const seen = new Set<string>();
    for (const commune of project.info.territory?.communes ?? []) {
      const names = [commune.insee ?? commune.name];
      if (names.some((name) => seen.has(name))) yield { at: places.value(commune, 'name'), found: { commune: commune.name } };
      for (const name of names) seen.add(name);
    }
  },
  fr: {
    says: ({ commune }) => `la commune ${quotedFr(commune)} est déjà dans la liste`,
    why: 'Ses habitants compteraient deux fois, et les couvertures seraient fausses.',
    mend: 'Retirez-la, ou corrigez son code INSEE.',
  },
  en: {
    says: ({ commune }) => `the commune ${quotedEn(commune)} is in the list already`,
    why: 'Its inhabitants would count twice, and coverages would be wrong.',
    mend: 'Remove it, or correct its INSEE code.',
  },
});
