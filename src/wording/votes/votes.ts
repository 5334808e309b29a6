// The ballots behind a ranking, and what other ways of counting them would say.
import type { Language, StabilityStudy } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList, formatNumber, formatPercent } from '../formats.ts';
import { towardsHalf } from '../ranking/ranking-words.ts';

const percent = (value: number, language: Language): string => formatPercent(towardsHalf(value), language);
const number = (value: number, language: Language): string => formatNumber(value, language);

const fr = {
  none: 'Aucun bulletin ne donne de poids ici : criteria.yaml les tire des bulletins avec weightsFrom: ballots.',
  heading: (year: number, voters: number) =>
    `Votes de ${year} : ${voters} ${plural(voters, 'fr', 'bulletin compté', 'bulletins comptés')}`,
  silent: (codes: readonly string[]) => `N’ont pas voté : ${codes.join(', ')}.`,
  weights: 'Les poids, du moins au plus',
  spread: (mean: string, min: string, max: string, deviation: string) => `${mean}, de ${min} à ${max}, écart type ${deviation}`,
  colleges: 'Les rangs selon chaque collège',
  noCollege: 'sans collège',
  rules: 'Les rangs selon d’autres façons de compter',
  rank: 'rang',
  agreement: 'accord',
  agreementNote: 'accord : tau de Kendall avec le classement, de −1 (ordre inverse) à 1 (même ordre)',
  rulesNote:
    'Borda, Copeland et Kemeny comptent les classements que donnent les seuls poids de chaque votant, chacun pour une voix ; chaque collège est classé avec ses seuls poids, sur les mêmes notes',
  condorcet: (id: string) => `${id} gagne son duel contre chacune des autres (Condorcet).`,
  noCondorcet: 'Aucune action ne gagne tous ses duels (pas de gagnant de Condorcet).',
  noKemeny: 'trop d’actions se devancent en rond pour l’ordre exact de Kemeny',
  manyKemeny: (orders: number | null) =>
    orders === null
      ? 'Kemeny : d’autres ordres contredisent peut-être les votants aussi peu que celui-ci ; ils sont trop nombreux pour être comptés'
      : `Kemeny : ${formatNumber(orders, 'fr')} ordres contredisent les votants aussi peu ; celui-ci met à chaque place le plus petit identifiant possible`,
  pairs: 'Qui inverserait deux actions qui se suivent',
  pair: (before: string, after: string, reversers: readonly string[], voters: number) =>
    `${before} devant ${after} : ${
      reversers.length === 0
        ? 'aucun votant ne dirait l’inverse'
        : `${reversers.length} sur ${voters} ${plural(reversers.length, 'fr', 'dirait', 'diraient')} l’inverse (${reversers.join(', ')})`
    }`,
  winning: (one: string, other: string, share: number, isUndecided: boolean, sampled: StabilityStudy['sampled']) => {
    const tried = sampled
      ? `de ${number(sampled.draws, 'fr')} tirages de poids (erreur type d’au plus ${number(sampled.standardError * 100, 'fr')} point)`
      : 'des poids essayés';
    return `${one} passe devant ${other} dans ${percent(share, 'fr')} ${tried}${isUndecided ? ' : non départagées' : ''}.`;
  },
  reversers: (one: string, other: string, reversers: readonly string[], voters: number) =>
    reversers.length === 0
      ? `${voters === 1 ? 'Le seul votant ne mettrait pas' : `Aucun des ${voters} votants ne mettrait`} ${other} devant ${one}.`
      : `${formatNumber(reversers.length, 'fr')} ${plural(reversers.length, 'fr', 'votant')} sur ${voters} ${plural(reversers.length, 'fr', 'mettrait', 'mettraient')} ${other} devant ${one} : ${formatList(reversers, 'fr')}.`,
};

const en: typeof fr = {
  none: 'No ballot gives weights here: criteria.yaml takes them from ballots with weightsFrom: ballots.',
  heading: (year, voters) => `Votes of ${year}: ${voters} ${plural(voters, 'en', 'ballot')} counted`,
  silent: (codes) => `Have not voted: ${codes.join(', ')}.`,
  weights: 'Weights, from the least to the greatest',
  spread: (mean, min, max, deviation) => `${mean}, from ${min} to ${max}, standard deviation ${deviation}`,
  colleges: 'Ranks by each college',
  noCollege: 'no college',
  rules: 'Ranks by other ways of counting',
  rank: 'rank',
  agreement: 'agreement',
  agreementNote: 'agreement: Kendall’s tau with the ranking, from −1 (reversed) to 1 (same order)',
  rulesNote:
    'Borda, Copeland and Kemeny count the rankings that each voter’s own weights give, one voice each; each college is ranked with its own weights, on the same scores',
  condorcet: (id) => `${id} wins its duel against each of the others (Condorcet).`,
  noCondorcet: 'No action wins all its duels (no Condorcet winner).',
  noKemeny: 'too many actions beat each other in circles for the exact order of Kemeny',
  manyKemeny: (orders) =>
    orders === null
      ? 'Kemeny: other orders may contradict the voters as little as this one; they are too many to be counted'
      : `Kemeny: ${formatNumber(orders, 'en')} orders contradict the voters as little; this one puts at each place the least id that it may`,
  pairs: 'Who would reverse two consecutive actions',
  pair: (before, after, reversers, voters) =>
    `${before} before ${after}: ${
      reversers.length === 0
        ? 'no voter would say the reverse'
        : `${reversers.length} of ${voters} would say the reverse (${reversers.join(', ')})`
    }`,
  winning: (one, other, share, isUndecided, sampled) => {
    const tried = sampled
      ? `${number(sampled.draws, 'en')} draws of weights (standard error of at most ${number(sampled.standardError * 100, 'en')} point)`
      : 'the weights tried';
    return `${one} comes before ${other} under ${percent(share, 'en')} of ${tried}${isUndecided ? ': undecided' : ''}.`;
  },
  reversers: (one, other, reversers, voters) =>
    reversers.length === 0
      ? `${voters === 1 ? 'The only voter would not put' : `None of the ${voters} voters would put`} ${other} before ${one}.`
      : `${formatNumber(reversers.length, 'en')} of ${voters} voters would put ${other} before ${one}: ${formatList(reversers, 'en')}.`,
};

export const votesWords = { fr, en };
