// An indicator counts; a question that is answered by yes or no is a milestone.
import type { Indicator } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const answer = /^(?:oui\s*(?:\/|ou)\s*non|o\/n|yes\s*(?:\/|or)\s*no|y\/n|bool[ée]en|boolean)$/i;
const question =
  /^(?:est-ce|existe-t|y a-t-il|l(?:e|a|es) .+ (?:est|sont|a|ont)(?:-t)?-(?:il|elle)s?\b|is |are |does |has |have |l’.+ (?:est|a)(?:-t)?-(?:il|elle)\b)/i;

const isAnswered = ({ title, unit = '', scale = {} }: Indicator): boolean => {
  const levels = Object.values(scale).map((level) => level?.toLowerCase());
  return (
    answer.test(unit.trim()) ||
    /\((?:oui\s*\/\s*non|yes\s*\/\s*no)\)/i.test(title) ||
    (question.test(title.trim()) && title.trimEnd().endsWith('?')) ||
    (levels.length === 2 && levels.every((level = '') => /^(?:oui|non|yes|no)$/.test(level)))
  );
};

export const indicatorYesNo = rule<{ indicator: string }>({
  code: 'indicator/yes-no',
  severity: 'warning',
  example: {
    wrong: 'title: Le site est-il accessible ?\nunit: oui/non',
    right: 'title: Part des critères d’accessibilité respectés\nunit: "%"',
  },
  *check({ project, places }: RuleContext) {
    for (const indicator of project.indicators)
      if (isAnswered(indicator)) yield { at: places.value(indicator, 'title'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `on ne peut répondre à l’indicateur ${indicator} que par oui ou par non`,
    why: 'Oui ou non ne montre ni progrès ni tendance, et n’a pas de cible à atteindre peu à peu.',
    mend: 'Comptez (un nombre, une part), ou faites-en un jalon de l’action (milestones).',
  },
  en: {
    says: ({ indicator }) => `the indicator ${indicator} can only be answered by yes or no`,
    why: 'Yes or no shows neither progress nor trend, and has no target to reach little by little.',
    mend: 'Count (a number, a share), or make it a milestone of the action (milestones).',
  },
});
