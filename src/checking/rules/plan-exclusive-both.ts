// Two actions that exclude each other are not both in the plan.
import { selectedIn } from '../../project/thread/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const planExclusiveBoth = rule<{ action: string; other: string; year: number }>({
  code: 'plan/exclusive-both',
  severity: 'error',
  reads: ['plan'],
  example: {
    wrong:
      'rules: {exclusive: [[AC-012, AC-013]]}\nselection: [{action: AC-012, choice: selected}, {action: AC-013, choice: selected}]',
    right:
      'rules: {exclusive: [[AC-012, AC-013]]}\nselection: [{action: AC-012, choice: selected}, {action: AC-013, choice: excluded}]',
  },
  *check({ project, places }: RuleContext) {
    for (const { year, plan } of project.frozenPlans) {
      const selected = selectedIn(plan);
      for (const group of project.plan.rules?.exclusive ?? []) {
        const [first, ...others] = [...selected.values()].filter(({ action }) => group.includes(action));
        for (const line of others)
          yield { at: places.value(line, 'action'), found: { action: line.action, other: first?.action ?? '', year } };
      }
    }
  },
  fr: {
    says: ({ action, other, year }) =>
      `${quotedFr(action)} et ${quotedFr(other)} s’excluent, mais le plan ${year} retient les deux`,
    why: 'Le programme dit que l’une rend l’autre inutile : la collectivité paierait deux fois.',
    mend: 'Écartez l’une des deux, ou retirez le couple de rules.exclusive dans plan.yaml.',
  },
  en: {
    says: ({ action, other, year }) =>
      `${quotedEn(action)} and ${quotedEn(other)} exclude each other, but the ${year} plan selects both`,
    why: 'The programme says that one makes the other useless: the authority would pay twice.',
    mend: 'Leave one of them out, or remove the pair from rules.exclusive in plan.yaml.',
  },
});
