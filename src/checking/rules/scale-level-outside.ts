// A level described is a measure that the scale can give.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const scaleLevelOutside = rule<{ level: string; min: number; max: number }>({
  code: 'scale/level-outside',
  severity: 'warning',
  example: {
    wrong: 'scale: {min: 1, max: 5, levels: {6: Déjà éprouvée}}',
    right: 'scale: {min: 1, max: 5, levels: {5: Déjà éprouvée}}',
  },
  *check({ project, places }: RuleContext) {
    for (const { scale } of project.criteria.criteria ?? []) {
      const { min = 0, max = 0, levels = {} } = scale ?? {};
      for (const level of Object.keys(levels)) {
        const measure = level.trim() === '' ? Number.NaN : Number(level);
        if (min < max && !(measure >= min && measure <= max)) yield { at: places.key(levels, level), found: { level, min, max } };
      }
    }
  },
  fr: {
    says: ({ level, min, max }) => `le niveau ${quotedFr(level)} n’est pas un nombre de l’échelle, de ${min} à ${max}`,
    why: 'Personne ne pourrait donner cette note, et les documents la décriraient pourtant.',
    mend: 'Écrivez le nombre que le niveau décrit, ou élargissez l’échelle.',
  },
  en: {
    says: ({ level, min, max }) => `the level ${quotedEn(level)} is not a number of the scale, ${min} to ${max}`,
    why: 'Nobody could give this score, yet documents would describe it.',
    mend: 'Write the number that the level describes, or widen the scale.',
  },
});
