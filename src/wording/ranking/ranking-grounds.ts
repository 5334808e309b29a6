// What a ranking is defended with, in sentences.
import type { Language, StabilityStudy, WeightTurn } from '../../model/index.ts';
import { capital, plural } from '../../values/index.ts';
import { amongFirst, countInWords, formatList, formatNumber, formatPercent, formatShare } from '../formats.ts';
import { quoted } from '../quoted.ts';

const list = (ids: readonly string[], language: Language): string => formatList(ids, language);
const number = (value: number, language: Language, decimals = 0): string => formatNumber(value, language, { decimals });

/** Kendall’s W, in words: 0.7 and more is said strong (Schmidt, Decision Sciences 28, 1997). */
const strength = (w: number): 'strong' | 'moderate' | 'weak' => (w >= 0.7 ? 'strong' : w >= 0.5 ? 'moderate' : 'weak');

type Sampled = NonNullable<StabilityStudy['sampled']>;

const fr = {
  ballot: (place: number) => `bulletin ${place}`,
  withoutCollege: 'Sans collège',
  by: {
    points: 'points',
    direct: 'pourcentages',
    cards: 'cartes',
    order: 'ordre seul',
    pairs: 'comparaisons deux à deux',
    'best-worst': 'meilleur et pire critères',
    'trade-offs': 'arbitrages par paires',
  },
  turnout: (voted: number, asked: number | null, year: number) =>
    asked === null
      ? `Les poids viennent de ${voted} ${plural(voted, 'fr', 'bulletin')} de ${year}.`
      : `Les poids viennent de ${voted} ${plural(voted, 'fr', 'bulletin')} de ${year}, sur ${asked} ${plural(asked, 'fr', 'attendu')}.`,
  opposed: (one: string, other: string, of: number) =>
    `Le plus grand désaccord porte sur ${quoted(one, 'fr')} et ${quoted(other, 'fr')} : ${formatShare(of, 'fr')} des paires de votants les rangent à l’inverse l’un de l’autre.`,
  united: 'Aucun votant ne range deux critères à l’inverse d’un autre.',
  agreeing: (w: number) =>
    `Classées avec les seuls poids de chaque votant, les actions viennent dans des ordres qui s’accordent ${{ strong: 'fortement', moderate: 'assez', weak: 'peu' }[strength(w)]}`,
  concordance: (w: number) => ` (W de Kendall : ${number(w, 'fr', 2)}, de 0 à 1).`,
  within: (ids: readonly string[], cut: number) =>
    `Avec les seuls poids de n’importe quel votant, ${list(ids, 'fr')} ${plural(ids.length, 'fr', 'reste', 'restent')} ${cut > 1 ? `parmi les ${cut} premières` : 'en tête'}.`,
  beyond: (ids: readonly string[], cut: number) =>
    `Avec les seuls poids de n’importe quel votant, ${list(ids, 'fr')} ${plural(ids.length, 'fr', 'reste', 'restent')} ${cut > 1 ? `au-delà des ${cut} premières` : 'derrière la première'}.`,
  dominates: (id: string, over: readonly string[]) =>
    `Quels que soient les poids, ${id} n’est jamais derrière ${list(over, 'fr')} : elle est au moins aussi bonne sur chaque critère, et meilleure sur un au moins.`,
  dominatesMore: (count: number) =>
    `De même, ${count} ${plural(count, 'fr', 'autre action n’est', 'autres actions ne sont')} jamais derrière d’autres.`,
  range: (low: number, high: number) => `de ${formatShare(low, 'fr')} à ${formatShare(high, 'fr')}`,
  besides: (range: string, weight: string) => `${range}, et le poids retenu (${weight})`,
  weightAlone: (weight: string) => `le poids retenu (${weight}) seulement`,
  beyondLimits: (turns: readonly WeightTurn[]) =>
    turns
      .map(({ share: at, passes }) => {
        return `à ${formatShare(at, 'fr')}, ${list(passes, 'fr')} ${plural(passes.length, 'fr', 'passerait', 'passeraient')} en tête`;
      })
      .join(' ; ') || 'la première reste la même, quel que soit ce poids',
  tried: (weights: StabilityStudy['weights'], sampled: Sampled | null) =>
    [
      weights === 'ballots'
        ? 'Chaque poids a été essayé partout entre le plus faible et le plus fort que les votants lui ont donnés'
        : 'Chaque poids a été essayé partout de la moitié à une fois et demie de sa valeur',
      sampled === null ? ' ; les parts qui suivent sont exactes.' : `, en ${number(sampled.draws, 'fr')} essais au hasard.`,
    ].join(''),
  solid: (ids: readonly string[], top: number) =>
    `${plural(ids.length, 'fr', 'Solide')}, ${amongFirst(top, 'fr')} dans au moins 95 % des cas : ${list(ids, 'fr')}.`,
  'to-discuss': (ids: readonly string[], top: number) =>
    `À discuter, tantôt ${amongFirst(top, 'fr')} et tantôt au-delà : ${list(ids, 'fr')}.`,
  fragile: (ids: readonly string[], top: number) =>
    `${plural(ids.length, 'fr', 'Fragile')}, ${amongFirst(top, 'fr')} dans au plus 5 % des cas : ${list(ids, 'fr')}.`,
  sameRanks: 'aucun écart de rang',
  moved: (id: string, from: number, to: number) => `${id} : rang ${from} → ${to}`,
  otherMethods: (same: number, count: number, first: readonly string[]) =>
    same === count
      ? `${count === 1 ? 'Une autre méthode de classement met' : `${capital(countInWords(count, 'fr'))} autres méthodes de classement mettent`} en tête les mêmes actions : ${list(first, 'fr')}.`
      : same === 0
        ? `${count === 1 ? 'Une autre méthode de classement ne met pas' : `Aucune des ${countInWords(count, 'fr')} autres méthodes de classement ne met`} en tête les mêmes actions : ${list(first, 'fr')}.`
        : `Sur ${countInWords(count, 'fr')} autres méthodes de classement, ${countInWords(same, 'fr')} ${plural(same, 'fr', 'met', 'mettent')} en tête les mêmes actions : ${list(first, 'fr')}.`,
  widestMove: (id: string, from: number, to: number) => `Le plus grand écart : ${id} passe du rang ${from} au rang ${to}.`,
  noMove: 'Aucune action n’y change de rang.',
  overriddenRank: (rank: number) => `rang ${rank}`,
  alike: (one: string, other: string, of: number) =>
    `les critères ${quoted(one, 'fr')} et ${quoted(other, 'fr')} disent presque la même chose (corrélation ${number(of, 'fr', 2)}) : ils pourraient compter deux fois`,
};

const en: typeof fr = {
  ballot: (place) => `ballot ${place}`,
  withoutCollege: 'Without a college',
  by: {
    points: 'points',
    direct: 'percentages',
    cards: 'cards',
    order: 'order alone',
    pairs: 'pairwise comparisons',
    'best-worst': 'best and worst criteria',
    'trade-offs': 'trade-offs by pairs',
  },
  turnout: (voted, asked, year) =>
    asked === null
      ? `The weights come from ${voted} ${plural(voted, 'en', 'ballot')} of ${year}.`
      : `The weights come from ${voted} ${plural(voted, 'en', 'ballot')} of ${year}, out of ${asked} expected.`,
  opposed: (one, other, of) =>
    `The widest disagreement is on ${quoted(one, 'en')} and ${quoted(other, 'en')}: ${formatShare(of, 'en')} of the pairs of voters order them the other way round.`,
  united: 'No voter orders two criteria the other way round from another.',
  agreeing: (w) =>
    `Ranked with each voter’s weights alone, the actions come in orders that agree ${{ strong: 'strongly', moderate: 'fairly', weak: 'little' }[strength(w)]}`,
  concordance: (w) => ` (Kendall’s W: ${number(w, 'en', 2)}, from 0 to 1).`,
  within: (ids, cut) =>
    `With the weights of any single voter, ${list(ids, 'en')} ${plural(ids.length, 'en', 'stays', 'stay')} ${cut > 1 ? `among the first ${cut}` : 'first'}.`,
  beyond: (ids, cut) =>
    `With the weights of any single voter, ${list(ids, 'en')} ${plural(ids.length, 'en', 'stays', 'stay')} ${cut > 1 ? `beyond the first ${cut}` : 'behind the first'}.`,
  dominates: (id, over) =>
    `Whatever the weights, ${id} is never behind ${list(over, 'en')}: it is at least as good on every criterion, and better on at least one.`,
  dominatesMore: (count) =>
    `${count} ${plural(count, 'en', 'other action is', 'other actions are')} likewise never behind others.`,
  range: (low, high) => `from ${formatShare(low, 'en')} to ${formatShare(high, 'en')}`,
  besides: (range, weight) => `${range}, and the weight used (${weight})`,
  weightAlone: (weight) => `the weight used (${weight}) alone`,
  beyondLimits: (turns) =>
    turns.map(({ share: at, passes }) => `at ${formatShare(at, 'en')}, ${list(passes, 'en')} would come first`).join('; ') ||
    'the first stays the same, whatever this weight',
  tried: (weights, sampled) =>
    [
      weights === 'ballots'
        ? 'Each weight was tried anywhere between the least and the greatest that the voters gave it'
        : 'Each weight was tried anywhere from half of it to half as much again',
      sampled === null ? '; the shares below are exact.' : `, in ${number(sampled.draws, 'en')} random trials.`,
    ].join(''),
  solid: (ids, top) => `Solid, ${amongFirst(top, 'en')} in at least 95% of cases: ${list(ids, 'en')}.`,
  'to-discuss': (ids, top) => `To discuss, sometimes ${amongFirst(top, 'en')}, sometimes beyond: ${list(ids, 'en')}.`,
  fragile: (ids, top) => `Fragile, ${amongFirst(top, 'en')} in at most 5% of cases: ${list(ids, 'en')}.`,
  sameRanks: 'no rank differs',
  moved: (id, from, to) => `${id}: rank ${from} → ${to}`,
  otherMethods: (same, count, first) =>
    same === count
      ? `${count === 1 ? 'Another method of ranking puts' : `${capital(countInWords(count, 'en'))} other methods of ranking put`} the same actions first: ${list(first, 'en')}.`
      : same === 0
        ? `${count === 1 ? 'Another method of ranking does not put' : `None of the ${countInWords(count, 'en')} other methods of ranking puts`} the same actions first: ${list(first, 'en')}.`
        : `Of ${countInWords(count, 'en')} other methods of ranking, ${countInWords(same, 'en')} ${plural(same, 'en', 'puts', 'put')} the same actions first: ${list(first, 'en')}.`,
  widestMove: (id, from, to) => `The widest gap: ${id} goes from rank ${from} to rank ${to}.`,
  noMove: 'No action changes its rank in them.',
  overriddenRank: (rank) => `rank ${rank}`,
  alike: (one, other, of) =>
    `the criteria ${quoted(one, 'en')} and ${quoted(other, 'en')} say nearly the same thing (correlation ${number(of, 'en', 2)}): they may count twice`,
};

export const groundsWords = { fr, en };

/** The tenths of a percent between those that turn the order round, and the weight used where it is written otherwise. */
export function weightsWithin(weight: number, low: number, high: number, language: Language): string {
  const words = groundsWords[language];
  const used = formatPercent(weight * 100, language);
  if (low > high) return words.weightAlone(used);
  const written = Math.round(weight * 1000) / 1000;
  const range = words.range(low, high);
  return written < low || written > high ? words.besides(range, used) : range;
}
