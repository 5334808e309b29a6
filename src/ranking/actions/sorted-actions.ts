// The actions of a ranking in the committee's categories: as it settled them, or as its examples teach.
import type { Project, Ranking, SortedActions } from '../../model/index.ts';
import { type LearntSorting, learnSorting, type SortingExamples } from '../categories/learning.ts';
import { majoritySorting, type SortingModel } from '../categories/majority-sorting.ts';
import type { SolveProgramme } from '../programme.ts';

type Sorting = NonNullable<Project['criteria']['sorting']>;
type Category = NonNullable<Sorting['categories']>[number];

/** More than half of the weights, unless the committee asks for more. */
const usualMajority = 50;

const isSettled = ({ categories = [] }: Sorting): boolean => categories.slice(0, -1).every(({ from }) => from !== undefined);

/** Whether a solver is wanted: nothing settles the entries, and there are examples. */
export const isLearnt = ({ criteria: { sorting } }: Project): boolean => sorting !== undefined && !isSettled(sorting);

const directionsOf = ({ criteria }: Ranking): SortingModel['directions'] => criteria.map(({ direction }) => direction);

const levelsIn = ({ criteria }: Ranking, given: Category['from'] = {}) =>
  criteria.map(({ id }) => (Object.hasOwn(given, id) ? (given[id] ?? null) : null));

function settledModel(ranking: Ranking, { majority = usualMajority, categories = [] }: Sorting): SortingModel {
  return {
    directions: directionsOf(ranking),
    weights: ranking.criteria.map(({ weight }) => weight),
    majority: majority / 100,
    entries: categories.slice(0, -1).map(({ from, veto }) => ({ from: levelsIn(ranking, from), veto: levelsIn(ranking, veto) })),
  };
}

/** Of each action named, the last example; those without all their scores, and of categories that do not exist, are apart. */
function examplesIn(ranking: Ranking, titles: readonly string[], { examples = [] }: Sorting) {
  const last = new Map(examples.map(({ action, category }) => [action, titles.indexOf(category)]));
  const known = ranking.ranked.flatMap(({ action, because }) => {
    const place = last.get(action) ?? -1;
    return place < 0 ? [] : [{ action, place, values: because.map(({ raw }) => raw) }];
  });
  const used = known.flatMap(({ values, ...one }) => {
    const whole = values.filter((value) => value !== null);
    return whole.length === values.length ? [{ ...one, values: whole }] : [];
  });
  const counted = new Set(used.map(({ action }) => action));
  return { used, unused: known.flatMap(({ action }) => (counted.has(action) ? [] : [action])) };
}

type Examples = ReturnType<typeof examplesIn>;

/** With the vetoes that the committee settled all the same. */
function taught(ranking: Ranking, titles: readonly string[], { used }: Examples, sorting: Sorting, solve: SolveProgramme) {
  const examples: SortingExamples = {
    directions: directionsOf(ranking),
    values: used.map(({ values }) => values),
    given: used.map(({ place }) => place),
    categories: titles.length,
  };
  const learnt = learnSorting(examples, solve);
  const entries = learnt.model.entries.map((entry, h) => ({ ...entry, veto: levelsIn(ranking, sorting.categories?.[h]?.veto) }));
  return { learnt, model: { ...learnt.model, entries } };
}

const learning = (
  titles: readonly string[],
  { used, unused }: Examples,
  { contradicted, clashes, isProved, model }: LearntSorting,
): SortedActions['learning'] => {
  const found = majoritySorting(
    used.map(({ values }) => values),
    model,
  );
  const nameAt = (row: number): string => used[row]?.action ?? '';
  return {
    examples: used.length,
    unused,
    contradicted: contradicted.map((row) => ({
      action: nameAt(row),
      given: titles[used[row]?.place ?? 0] ?? '',
      found: titles[found[row]?.best ?? 0] ?? '',
    })),
    clashes: clashes.map(([better, worse]) => ({ better: nameAt(better), worse: nameAt(worse) })),
    isProved,
  };
};

/** The actions of a ranking, in the categories of a model. */
function sortedBy(
  ranking: Ranking,
  model: SortingModel,
  said: Pick<SortedActions, 'from' | 'categories' | 'learning'>,
): SortedActions {
  const { categories: titles } = said;
  const idAt = (j: number): string => ranking.criteria[j]?.id ?? '';
  const sorted = majoritySorting(
    ranking.ranked.map(({ because }) => because.map(({ raw }) => raw)),
    model,
  );
  return {
    ...said,
    majority: model.majority,
    weights: model.weights.map((weight, j) => ({ criterion: idAt(j), weight })),
    entries: model.entries.map(({ from, veto = [] }, h) => ({
      category: titles[h] ?? '',
      levels: from.flatMap((level, j) =>
        level === null ? [] : [{ criterion: idAt(j), level: Number.isFinite(level) ? level : null }],
      ),
      vetoes: veto.flatMap((limit, j) => (limit === null ? [] : [{ criterion: idAt(j), limit }])),
    })),
    actions: ranking.ranked.map(({ action, because }, row) => {
      const { best = 0, worst = best, entries = [] } = sorted[row] ?? {};
      return {
        action,
        best: titles[best] ?? '',
        worst: titles[worst] ?? '',
        vetoes: entries.flatMap(({ vetoes }, h) =>
          vetoes.map((j) => ({
            category: titles[h] ?? '',
            criterion: idAt(j),
            measure: because[j]?.raw ?? 0,
            limit: model.entries[h]?.veto?.[j] ?? 0,
          })),
        ),
      };
    }),
  };
}

/**
 * Null without categories, or when neither entries nor examples say how to sort, and when examples are to be learnt from without a solver. All
 * ranked actions are sorted, those that the ranking sets aside too. Errors: those of `majoritySorting` and of `learnSorting`.
 */
export function sortedActions(project: Project, ranking: Ranking, solve: SolveProgramme | null): SortedActions | null {
  const { sorting } = project.criteria;
  const titles = (sorting?.categories ?? []).map(({ title }) => title);
  if (sorting === undefined || titles.length < 2 || ranking.ranked.length === 0) return null;
  const examples = isSettled(sorting) ? null : examplesIn(ranking, titles, sorting);
  if (examples !== null && (examples.used.length === 0 || solve === null)) return null;
  const lesson = examples && solve && taught(ranking, titles, examples, sorting, solve);
  const model = lesson?.model ?? settledModel(ranking, sorting);
  return sortedBy(ranking, model, {
    from: lesson ? 'learnt' : 'settled',
    categories: titles,
    learning: examples && lesson ? learning(titles, examples, lesson.learnt) : null,
  });
}

/** Actions under the rule of another sort, of the same criteria: their own scores, its weights, majority, entries and vetoes. */
export function sortedAgain(ranking: Ranking, rule: SortedActions): SortedActions {
  const { from, categories, learning: taughtBy, majority, weights, entries } = rule;
  const directions = directionsOf(ranking);
  const outOfReach = (j: number) => (directions[j] === 'lower-is-better' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  const of = <One extends { readonly criterion: string }>(those: readonly One[]) =>
    ranking.criteria.map(({ id }) => those.find(({ criterion }) => criterion === id));
  const model: SortingModel = {
    directions,
    weights: of(weights).map((one) => one?.weight ?? 0),
    majority,
    entries: entries.map(({ levels, vetoes }) => ({
      from: of(levels).map((one, j) => (one === undefined ? null : (one.level ?? outOfReach(j)))),
      veto: of(vetoes).map((one) => one?.limit ?? null),
    })),
  };
  return sortedBy(ranking, model, { from, categories, learning: taughtBy });
}
