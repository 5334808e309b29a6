// Each outline is that of a commune of the territory.
import { communeOf } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const contoursUnknownCommune = rule<{ said: string }>({
  code: 'contours/unknown-commune',
  severity: 'error',
  example: { wrong: 'properties: {code: "00000"}', right: 'properties: {code: "35023"}' },
  *check({ project, places }: RuleContext) {
    for (const [at, contour] of project.contours.entries()) {
      if (communeOf(contour, project) !== undefined) continue;
      const { properties } = contour;
      const place = properties === undefined ? places.value(project.contours, at) : places.value(contour, 'properties');
      yield {
        at: place,
        found: {
          said: Object.values(properties ?? {})
            .map(String)
            .join(', '),
        },
      };
    }
  },
  fr: {
    says: ({ said }) =>
      said === ''
        ? 'ce contour ne dit pas de quelle commune il est'
        : `aucune commune du territoire n’a ce code INSEE ni ce nom : ${said}`,
    why: 'La carte ne peut montrer que les communes de territory.communes.',
    mend: 'Donnez au contour une propriété qui porte le code INSEE ou le nom de la commune, ou retirez ce contour.',
  },
  en: {
    says: ({ said }) =>
      said === ''
        ? 'this outline does not say which commune it is of'
        : `no commune of the territory has this INSEE code or name: ${said}`,
    why: 'The map can only show the communes of territory.communes.',
    mend: 'Give the outline a property that holds the INSEE code or the name of the commune, or take the outline away.',
  },
});
