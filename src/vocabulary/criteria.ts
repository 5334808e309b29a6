// Criteria of a project by their ids and their titles.
import { named } from '../values/index.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The id of the criterion that a word names: « coût » is « Coût prévisionnel ». @throws UsageError with the nearest */
export const criterionNamed = (typed: string, criteria: readonly Titled[]): string =>
  named(
    typed,
    criteria.map(({ id, title }) => ({ item: id, names: [id, title] })),
    { code: 'what-if/unknown-criterion', wordOf: (id) => id, values: { id: typed } },
  );
