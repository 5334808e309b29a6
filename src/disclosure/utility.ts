// What hiding leaves of cross tables.
import type { DisclosureProof, SurveyStatistics } from '../model/index.ts';
import { sumOf } from '../values/index.ts';

/** Figures of the tables that are counted; a share that stands alone is shown. What a group tells with another is not told apart. */
export function utilityOf(counted: SurveyStatistics, published: SurveyStatistics): DisclosureProof['cells'] {
  const cellsOf = ({ waves }: SurveyStatistics) =>
    waves.flatMap(({ questions }) =>
      questions.flatMap(({ crossings }) => crossings.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells))),
    );
  const [all, left] = [cellsOf(counted), cellsOf(published)];
  const keptTables = published.waves.flatMap(({ wave, questions }) =>
    questions.flatMap(({ id, crossings }) => crossings.map(({ by, row }) => [wave, id, by, row?.code].join(' '))),
  );
  const kept = new Set(keptTables);
  const tables = counted.waves.flatMap(({ wave, questions }) =>
    questions.flatMap(({ id, crossings }) =>
      crossings.map((one) => ({
        key: [wave, id, one.by, one.row?.code].join(' '),
        size: one.groups.length * one.columns.length,
      })),
    ),
  );
  const apart = sumOf(tables, ({ key, size }) => (kept.has(key) ? size : 0));
  const rounded = published.waves.flatMap(({ questions }) =>
    questions.flatMap(({ crossings }) =>
      crossings.filter((one) => one.rounded !== undefined).flatMap(({ groups }) => groups.flatMap(({ cells }) => cells)),
    ),
  );
  const isShown = ({ share }: { readonly share: number | null }): boolean => share !== null;
  return {
    counted: all.length,
    shown: left.filter(isShown).length,
    rounded: rounded.filter(isShown).length,
    joined: apart - left.length,
  };
}
