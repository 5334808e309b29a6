// A recommendation is somebody’s, by a date.
import { openRecommendations } from '../../project/progress/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const lacksFr: Readonly<Record<string, string>> = {
  owner: 'n’a pas de responsable (owner)',
  due: 'n’a pas d’échéance (due)',
  'owner, due': 'n’a ni responsable (owner) ni échéance (due)',
};
const lacksEn: Readonly<Record<string, string>> = {
  owner: 'is nobody’s (owner)',
  due: 'has no date (due)',
  'owner, due': 'is nobody’s (owner) and has no date (due)',
};

export const recommendationIncomplete = rule<{ recommendation: string; lacks: string }>({
  code: 'recommendation/incomplete',
  severity: 'warning',
  step: 'evaluation',
  reads: ['evaluation'],
  example: {
    wrong: '- {id: RE-01, text: Ouvrir un accueil à Arbrissel}',
    right: '- {id: RE-01, text: Ouvrir un accueil à Arbrissel, owner: PE-09, due: 2027-06}',
  },
  *check({ project, places }: RuleContext) {
    for (const one of openRecommendations(project)) {
      const lacks = (['owner', 'due'] as const).filter((key) => one[key] === undefined);
      if (lacks.length > 0) yield { at: places.value(one, 'id'), found: { recommendation: one.id, lacks: lacks.join(', ') } };
    }
  },
  fr: {
    says: ({ recommendation, lacks }) => `la recommandation ${recommendation} ${lacksFr[lacks] ?? lacks}`,
    why: 'Ce que personne ne porte, ou qui n’a pas d’échéance, ne se fait pas.',
    mend: 'Ajoutez owner (qui) et due (pour quand).',
  },
  en: {
    says: ({ recommendation, lacks }) => `the recommendation ${recommendation} ${lacksEn[lacks] ?? lacks}`,
    why: 'What nobody carries, or has no date, is not done.',
    mend: 'Add owner (who) and due (by when).',
  },
});
