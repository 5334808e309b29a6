// What a criterion says is better, its value function says too.
import { valuesFault } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const criterionDirectionDiffers = rule<{ criterion: string }>({
  code: 'criterion/direction-differs',
  severity: 'warning',
  example: {
    wrong: 'direction: lower-is-better\nvalues: [[0, 0], [200000, 1]]',
    right: 'direction: lower-is-better\nvalues: [[0, 1], [200000, 0]]',
  },
  *check({ project, places }: RuleContext) {
    for (const criterion of project.criteria.criteria ?? []) {
      const { id, direction, values } = criterion;
      if (direction === undefined || values === undefined || valuesFault(values) !== null) continue;
      const rises = (values.at(-1)?.[1] ?? 0) > (values[0]?.[1] ?? 0);
      if (rises !== (direction === 'higher-is-better'))
        yield { at: places.value(criterion, 'direction'), found: { criterion: id } };
    }
  },
  fr: {
    says: ({ criterion }) => `direction et values se contredisent pour ${quotedFr(criterion)}`,
    why: 'Le classement suit values : il irait contre ce que dit direction.',
    mend: 'Corrigez l’une des deux, ou retirez direction.',
  },
  en: {
    says: ({ criterion }) => `direction and values contradict each other for ${quotedEn(criterion)}`,
    why: 'The ranking follows values: it would go against what direction says.',
    mend: 'Correct one of the two, or remove direction.',
  },
});
