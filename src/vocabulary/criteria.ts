// Criteria of a project by their ids and their titles.
import { named } from '../values/index.ts';
import { typable } from '../wording/label.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A criterion as it is typed: by its title, joined. */
export const criterionWord = (id: string, criteria: readonly Titled[]): string =>
  typable(criteria.find((one) => one.id === id)?.title ?? '') || id;

/** The id of the criterion that a word names: « coût » is « Coût prévisionnel ». @throws UsageError with the nearest */
export const criterionNamed = (typed: string, criteria: readonly Titled[]): string =>
  named(
    typed,
    criteria.map(({ id, title }) => ({ item: id, names: [id, title] })),
    { code: 'what-if/unknown-criterion', wordOf: (id) => criterionWord(id, criteria), values: { id: typed } },
  );
