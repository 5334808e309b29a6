// The committee's categories: what enters each, and the examples that it gave.
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

export const rulesAboutSorting: readonly Rule[] = [
  // An example stands in a category that exists.
  rule<{ category: string; near: string | null }>({
    code: 'sorting/unknown-category',
    severity: 'error',
    example: {
      wrong: 'categories: [{title: À engager}, {title: À écarter}]\nexamples: [{action: AC-001, category: À lancer}]',
      right: 'categories: [{title: À engager}, {title: À écarter}]\nexamples: [{action: AC-001, category: À engager}]',
    },
    *check({ project, places }: RuleContext) {
      const { categories = [], examples = [] } = project.criteria.sorting ?? {};
      const titles = categories.map(({ title }) => title);
      for (const example of examples)
        if (!titles.includes(example.category)) {
          const { category } = example;
          yield { at: places.value(example, 'category'), found: { category, near: nearest(category, titles) ?? null } };
        }
    },
    fr: {
      says: ({ category, near }) => `aucune catégorie ne s’appelle ${quotedFr(category)}${orNearest.fr(near)}`,
      why: 'L’exemple ne serait pas compté, et la règle apprise serait une autre.',
      mend: 'Écrivez la catégorie telle qu’elle est nommée parmi les catégories (« categories »).',
    },
    en: {
      says: ({ category, near }) => `no category is called ${quotedEn(category)}${orNearest.en(near)}`,
      why: 'The example would not be counted, and another rule would be learnt.',
      mend: 'Write the category as it is named in “categories”.',
    },
  }),
  // A better category asks at least as much.
  rule<{ category: string; below: string; criterion: string }>({
    code: 'sorting/entries-cross',
    severity: 'error',
    example: {
      wrong: '- {title: À engager, from: {use: 2}}\n- {title: À mûrir, from: {use: 4}}',
      right: '- {title: À engager, from: {use: 4}}\n- {title: À mûrir, from: {use: 2}}',
    },
    *check({ project, places }: RuleContext) {
      const { criteria = [], sorting } = project.criteria;
      const titles = new Map(criteria.map(({ id, title }) => [id, title]));
      const costs = new Set(criteria.flatMap(({ id, direction }) => (direction === 'lower-is-better' ? [id] : [])));
      const categories = sorting?.categories ?? [];
      for (const [place, { title, from = {} }] of categories.entries()) {
        const under = categories[place + 1];
        for (const [criterion, level] of Object.entries(from)) {
          const lower = under?.from?.[criterion];
          if (level === undefined || lower === undefined || under === undefined) continue;
          if (costs.has(criterion) ? level > lower : level < lower)
            yield {
              at: places.value(from, criterion),
              found: { category: title, below: under.title, criterion: titles.get(criterion) ?? criterion },
            };
        }
      }
    },
    fr: {
      says: ({ category, below, criterion }) =>
        `${quotedFr(category)} demande moins que ${quotedFr(below)} sur le critère ${quotedFr(criterion)}`,
      why: 'Une action entrerait dans la meilleure catégorie sans atteindre l’entrée de la suivante.',
      mend: 'Demandez au moins autant dans la meilleure catégorie, ou rangez les catégories de la meilleure à la moins bonne.',
    },
    en: {
      says: ({ category, below, criterion }) =>
        `${quotedEn(category)} asks for less than ${quotedEn(below)} on the criterion ${quotedEn(criterion)}`,
      why: 'An action would enter the better category without reaching the entry of the next.',
      mend: 'Ask for at least as much in the better category, or put categories from the best to the worst.',
    },
  }),
  // Either all entries are settled, or examples teach them.
  rule<{ category: string }>({
    code: 'sorting/without-entry',
    severity: 'warning',
    example: {
      wrong: 'categories: [{title: À engager, from: {use: 4}}, {title: À mûrir}, {title: À écarter}]',
      right: 'categories: [{title: À engager, from: {use: 4}}, {title: À mûrir, from: {use: 2}}, {title: À écarter}]',
    },
    *check({ project, places }: RuleContext) {
      const { categories = [], examples = [] } = project.criteria.sorting ?? {};
      if (examples.length > 0) return;
      for (const category of categories.slice(0, -1))
        if (category.from === undefined) yield { at: places.value(category, 'title'), found: { category: category.title } };
    },
    fr: {
      says: ({ category }) => `rien ne dit ce qui entre dans ${quotedFr(category)}, et aucun exemple ne l’apprend`,
      why: 'Sans entrée ni exemple, « jalon rank --sort » n’a pas de quoi ranger les actions.',
      mend: 'Donnez son entrée (« from »), ou des exemples d’actions que le comité y range (« examples »).',
    },
    en: {
      says: ({ category }) => `nothing says what enters ${quotedEn(category)}, and no example teaches it`,
      why: 'Without an entry or an example, “jalon rank --sort” has nothing to sort actions by.',
      mend: 'Give its entry (from), or examples of actions that the committee puts there (examples).',
    },
  }),
];
