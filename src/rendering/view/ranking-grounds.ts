// What the ranking is defended with, in sentences: why, what would change it, what never will, how far it holds, what other methods say.

import type { ByMethod, Firmness, Ranking, RankingGrounds, View, WeightTurn } from '../../model/index.ts';
import { round, sharesTold, titleIn } from '../../values/index.ts';
import { groundsWords, measured, quoted, rankingNotices, reasonsText, usage, weightsWithin } from '../../wording/index.ts';
import { mustBeCoded, titledIn } from './naming.ts';
import { pairsView } from './ranking-pairs.ts';
import { codeOf } from './ranking-votes.ts';
import type { ViewInput } from './view-input.ts';

/** One decimal, as points are. */
export const outOf100 = (score: number): number => round(score * 100, 1);

type GroundsView = NonNullable<NonNullable<View['ranking']>['grounds']>;

export function groundsView(input: ViewInput, ranking: Ranking): NonNullable<View['ranking']>['grounds'] {
  const { grounds } = input;
  if (grounds === null) return null;
  return {
    cut: cutView(input, grounds),
    explanations: grounds.reasons.flatMap((reasons) => explanation(input, ranking, reasons) ?? []),
    limits: limitsView(input, ranking, grounds),
    robustness: robustnessView(input, ranking),
    never: neverView(input, grounds),
    ...pairsView(input, ranking, grounds),
    methods: methodsView(input, grounds),
    otherMethods: otherMethodsView(input, grounds),
    overrides: overridesView(input, ranking),
    notices: noticesView(input, ranking, grounds),
  };
}

/** Whether those that the plan keeps are the first ones of the ranking. */
function cutView({ yearPlan, ranked, actions }: ViewInput, { cut }: RankingGrounds): GroundsView['cut'] {
  if (cut === null || yearPlan === null) return null;
  const kept = yearPlan.actions.filter(({ choice, action }) => choice === 'selected' && actions.has(action));
  const places = [...ranked.values()].filter(({ rank, action }) => rank !== null && actions.has(action));
  const firsts = new Set(places.slice(0, cut).map(({ action }) => action));
  return { count: cut, year: yearPlan.year, inOrder: kept.every(({ action }) => firsts.has(action)) };
}

function explanation(
  input: ViewInput,
  ranking: Ranking,
  reasons: RankingGrounds['reasons'][number],
): GroundsView['explanations'][number] | null {
  const { actions, ranked, language } = input;
  const [one, action] = [ranked.get(reasons.action), actions.get(reasons.action)];
  if (!one || !action) return null;
  const text = reasonsText(ranking, reasons, {
    language,
    nameOf: titledIn(input),
    briefOf: titledIn(input),
    titleOf: (id) => titleIn(ranking.criteria, id),
  });
  const { beside, turning, turns } = text;
  const { id, title } = action;
  return {
    id,
    title,
    rank: one.rank ?? 0,
    score: outOf100(one.score),
    beside,
    reasons: [...text.reasons],
    turning,
    turns: [...turns],
  };
}

/** The ends are the last weights, in tenths of a percent, before those that turn the order round. */
function limitsView(input: ViewInput, { criteria }: Ranking, { limits }: RankingGrounds): GroundsView['limits'] {
  const { language } = input;
  const told = sharesTold(criteria.map(({ weight }) => weight));
  const titled = ({ passes, ...turn }: WeightTurn): WeightTurn => ({ ...turn, passes: passes.map(titledIn(input)) });
  return limits.map(({ weight, below, above }, j) => {
    const low = below === null ? 0 : round(below.share + 0.001, 3);
    const high = above === null ? 1 : round(above.share - 0.001, 3);
    return {
      criterion: criteria[j]?.title ?? '',
      weight: told[j] ?? weight,
      low: low > high ? weight : low,
      high: low > high ? weight : high,
      within: weightsWithin(weight, low, high, language),
      beyond: groundsWords[language].beyondLimits([below, above].filter((turn) => turn !== null).map(titled)),
    };
  });
}

const FIRMNESSES: readonly Firmness[] = ['solid', 'to-discuss', 'fragile'];

function robustnessView(input: ViewInput, { study, ranked }: Ranking): string[] {
  if (study === null) return [];
  const { language, actions } = input;
  const words = groundsWords[language];
  const shown = ranked.filter(({ action }) => actions.has(action));
  const groups = FIRMNESSES.flatMap((firmness) => {
    const ids = shown.filter(({ stability }) => stability?.firmness === firmness).map(({ action }) => action);
    return ids.length > 0 ? [words[firmness](ids.map(titledIn(input)), study.top)] : [];
  });
  return [words.tried(study.weights, study.sampled), ...groups];
}

function neverView(input: ViewInput, { everywhere, dominances, moreDominant, cut }: RankingGrounds): string[] {
  const [words, titled] = [groundsWords[input.language], titledIn(input)];
  const { within = [], beyond = [] } = everywhere ?? {};
  return [
    ...(within.length > 0 ? [words.within(within.map(titled), cut ?? 0)] : []),
    ...(beyond.length > 0 ? [words.beyond(beyond.map(titled), cut ?? 0)] : []),
    ...dominances.map(({ action, over }) => words.dominates(titled(action), over.map(titled))),
    ...(moreDominant > 0 ? [words.dominatesMore(moreDominant)] : []),
  ];
}

/** The method of the ranking itself comes first. */
function methodsView(input: ViewInput, { methods: { actions, methods } }: RankingGrounds): GroundsView['methods'] {
  const { language, methodLabels } = input;
  const [words, titled] = [groundsWords[language], titledIn(input)];
  const [reference] = methods;
  const sayMove = (move: Move | null): string =>
    move === null ? words.sameRanks : words.moved(titled(move.id), move.from, move.to);
  return methods.map((one) => ({
    label: methodLabels?.[one.method][language] ?? one.method,
    agreement: one.agreement?.tauB ?? null,
    first: firstOf(one, actions).map(titled),
    moved: one.refused
      ? usage[language].says(one.refused.code, one.refused.values)
      : one === reference
        ? ''
        : sayMove(furthest(reference, one, actions)),
  }));
}

const firstOf = ({ ranks }: ByMethod, actions: readonly string[]): readonly string[] =>
  actions.filter((_, row) => (ranks?.competition[row] ?? Number.POSITIVE_INFINITY) <= 3);

interface Move {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const widest = (moves: readonly (Move | null)[]): Move | null =>
  moves.reduce(
    (best, move) => (move && Math.abs(move.to - move.from) > Math.abs((best?.to ?? 0) - (best?.from ?? 0)) ? move : best),
    null,
  );

const furthest = (reference: ByMethod | undefined, { ranks }: ByMethod, actions: readonly string[]): Move | null =>
  widest(actions.map((id, row) => ({ id, from: reference?.ranks?.competition[row] ?? 0, to: ranks?.competition[row] ?? 0 })));

/** For those who know none of them by its name. */
function otherMethodsView(input: ViewInput, { methods: { actions, methods } }: RankingGrounds): string[] {
  const [words, titled] = [groundsWords[input.language], titledIn(input)];
  const [reference, ...all] = methods;
  const others = all.filter(({ refused }) => !refused);
  if (!reference || others.length === 0) return [];
  const first = firstOf(reference, actions);
  const same = others.filter((one) => firstOf(one, actions).join() === first.join()).length;
  const move = widest(others.map((one) => furthest(reference, one, actions)));
  return [
    words.otherMethods(same, others.length, first.map(titled)),
    move === null ? words.noMove : words.widestMove(titled(move.id), move.from, move.to),
  ];
}

function overridesView(input: ViewInput, { ranked }: Ranking): GroundsView['overrides'] {
  const words = groundsWords[input.language];
  return ranked.flatMap(({ action: id, rank, override }) => {
    const action = input.actions.get(id);
    if (!action || !override) return [];
    const { rank: wanted, choice, reason, decision = null } = override;
    const decided = [
      wanted === undefined ? null : words.overriddenRank(wanted),
      choice === undefined ? null : mustBeCoded(input, 'criteria.overrides.choice', choice).label,
    ];
    return { id, title: action.title, rank, decided: decided.filter((one) => one !== null).join(', '), reason, decision };
  });
}

function noticesView(input: ViewInput, ranking: Ranking, { votes, alike }: RankingGrounds): string[] {
  const { notices, criteria } = ranking;
  const title = (id: string) => titleIn(criteria, id);
  const twice = alike.map(({ criteria: [one, other], correlation }) =>
    groundsWords[input.language].alike(title(one), title(other), correlation),
  );
  const nameOf = (id: string): string => quoted(input.actions.get(id)?.title ?? id, input.language);
  const told = notices
    .filter(({ action }) => action === undefined || input.actions.has(action))
    .map(({ voter, action, ...notice }) => ({
      ...notice,
      ...(action !== undefined && { action: nameOf(action) }),
      ...(voter !== undefined && votes && { voter: codeOf(input, votes, voter) }),
    }));
  return [...rankingNotices(told, input.language, { title, measure: measured(ranking, input.language) }), ...twice];
}
