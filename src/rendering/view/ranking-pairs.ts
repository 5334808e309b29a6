// Actions two by two and in categories: what is always so, and on what the rest depends.
import type { ComparedPair, Preferences, Ranking, RankingGrounds, View } from '../../model/index.ts';
import { capital, titleIn } from '../../values/index.ts';
import {
  entrySentences,
  pairSentence,
  preferenceWords,
  ruleSentences,
  sortedGroups,
  vetoSentences,
} from '../../wording/index.ts';
import { titledIn } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type GroundsView = NonNullable<NonNullable<View['ranking']>['grounds']>;

/** As many as a reader follows. */
const mostTold = 8;

const namingIn = (input: ViewInput, { criteria }: Ranking) => ({
  language: input.language,
  nameOf: titledIn(input),
  titleOf: (id: string) => titleIn(criteria, id),
});

/** Of those that depend on weights, the ones that part what is kept from what is not; without a limit, those that follow one another. */
function disputedAround({ pairs, actions }: Preferences, cut: number | null): readonly ComparedPair[] {
  const place = new Map(actions.map((id, at) => [id, at]));
  const at = (id: string): number => place.get(id) ?? 0;
  const isAround = ({ before, after }: ComparedPair): boolean =>
    cut === null ? at(after) - at(before) === 1 : at(before) < cut && at(after) >= cut;
  return pairs
    .filter((pair) => pair.holds === 'depends' && isAround(pair))
    .sort((one, other) => at(one.after) - at(one.before) - (at(other.after) - at(other.before)))
    .slice(0, mostTold);
}

export function pairsView(
  input: ViewInput,
  ranking: Ranking,
  { preferences, cut, sorted }: RankingGrounds,
): Pick<GroundsView, 'pairs' | 'order' | 'sorted'> {
  const naming = namingIn(input, ranking);
  const words = preferenceWords[input.language];
  return {
    pairs: preferences
      ? [
          capital(`${words.settled(preferences.settled, preferences.pairs.length)}.`),
          ...disputedAround(preferences, cut).map((pair) => pairSentence(pair, naming)),
        ]
      : [],
    order: preferences ? orderView(input, preferences) : [],
    sorted: sorted && {
      rule: [...ruleSentences(sorted, naming)],
      entries: entrySentences(ranking, sorted, naming).map((entry) => ({ ...entry })),
      groups: sortedGroups(sorted, naming).map(({ title, actions }) => ({
        title,
        actions: actions.flatMap((one) => {
          const action = input.actions.get(one.action);
          return action ? [{ id: one.action, title: action.title, vetoes: [...vetoSentences(ranking, one, naming)] }] : [];
        }),
      })),
    },
  };
}

function orderView({ actions, ranked }: ViewInput, { hasse: { groups, edges, layers } }: Preferences): GroundsView['order'] {
  const titlesOf = (ids: readonly string[]): string[] => ids.map((id) => actions.get(id)?.title ?? id);
  return groups.map((ids, at) => {
    const below = edges.flatMap(([above, under]) => (above === at ? [under] : []));
    return {
      titles: titlesOf(ids),
      ranks: ids.map((id) => ranked.get(id)?.rank ?? '').join(', '),
      layer: layers[at] ?? 0,
      below,
      before: below.flatMap((under) => titlesOf(groups[under] ?? [])),
    };
  });
}
