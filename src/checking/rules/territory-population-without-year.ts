// A number of inhabitants says of which year it is, and who is counted.
import { type RuleContext, rule } from '../rule.ts';

export const territoryPopulationWithoutYear = rule<{ year: boolean; notion: boolean }>({
  code: 'territory/population-without-year',
  severity: 'warning',
  example: { wrong: '- {value: 26422}', right: '- {value: 26422, year: 2026, notion: municipal}' },
  *check({ project, places }: RuleContext) {
    for (const population of project.info.territory?.populations ?? []) {
      const [year, notion] = [population.year === undefined, population.notion === undefined];
      if (year || notion) yield { at: places.value(population, 'value'), found: { year, notion } };
    }
  },
  fr: {
    says: ({ year, notion }) => {
      const lacks = [...(year ? ['son année'] : []), ...(notion ? ['sa notion (municipale, totale…)'] : [])];
      return `cette population ne précise pas ${lacks.join(' ni ')}`;
    },
    why: 'Les populations municipale et totale diffèrent, et changent chaque année : les ratios par habitant en dépendent.',
    mend: 'Ajoutez year et notion ; à défaut de savoir, notion: unstated.',
  },
  en: {
    says: ({ year, notion }) => {
      const lacks = [...(year ? ['its year'] : []), ...(notion ? ['its notion (municipal, total…)'] : [])];
      return `this population does not state ${lacks.join(' or ')}`;
    },
    why: 'Municipal and total populations differ, and change every year: figures per inhabitant depend on them.',
    mend: 'Add year and notion; when nobody knows, notion: unstated.',
  },
});
