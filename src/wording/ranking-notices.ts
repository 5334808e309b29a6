// What a reader must know of how a ranking was made.
import type { RankingNotice } from '../model/index.ts';
import { formatNumber } from './formats.ts';

type Sentence = (notice: RankingNotice, title: (criterion: string) => string) => string;

const named = ({ criterion }: RankingNotice, title: (criterion: string) => string): string =>
  criterion === undefined ? '' : title(criterion);

const fr: Readonly<Record<RankingNotice['code'], Sentence>> = {
  'no-criteria': () => 'aucun critère n’est défini dans criteria.yaml',
  'no-weights': () => 'aucun poids : tous les critères comptent autant',
  'criterion-does-not-discriminate': (notice, title) =>
    `le critère « ${named(notice, title)} » donne la même valeur à toutes les actions : il ne départage rien`,
  'weight-not-counted': (notice, title) => `le critère « ${named(notice, title)} » a un poids nul : il n’est pas compté`,
  'score-outside-scale': (notice, title) =>
    `${notice.action} : ${formatNumber(notice.value ?? 0, 'fr')} sort de l’échelle du critère « ${named(notice, title)} » et y a été ramené`,
  'score-missing': (notice, title) => `${notice.action} : note manquante sur « ${named(notice, title)} »`,
  'ballot-without-weights': ({ voter }) => `un bulletin${voter ? ` (${voter})` : ''} ne donne aucun poids : il n’est pas compté`,
  'ballot-inconsistent': ({ voter, value }) =>
    `les comparaisons d’un bulletin${voter ? ` (${voter})` : ''} se contredisent (cohérence ${formatNumber(value ?? 0, 'fr')}, au plus 0,1)`,
  'scale-missing': (notice, title) =>
    `le critère « ${named(notice, title)} » n’a pas d’échelle utilisable : il n’est pas compté (jalon validate dit pourquoi)`,
};

const en: typeof fr = {
  'no-criteria': () => 'criteria.yaml defines no criterion',
  'no-weights': () => 'no weights: all criteria count alike',
  'criterion-does-not-discriminate': (notice, title) =>
    `the criterion “${named(notice, title)}” gives every action the same value: it decides nothing`,
  'weight-not-counted': (notice, title) => `the criterion “${named(notice, title)}” has no weight: it is not counted`,
  'score-outside-scale': (notice, title) =>
    `${notice.action}: ${formatNumber(notice.value ?? 0, 'en')} lies outside the scale of “${named(notice, title)}” and was brought back to it`,
  'score-missing': (notice, title) => `${notice.action}: score missing on “${named(notice, title)}”`,
  'ballot-without-weights': ({ voter }) => `a ballot${voter ? ` (${voter})` : ''} gives no weights: it is not counted`,
  'ballot-inconsistent': ({ voter, value }) =>
    `the comparisons of a ballot${voter ? ` (${voter})` : ''} contradict each other (ratio ${formatNumber(value ?? 0, 'en')}, at most 0.1)`,
  'scale-missing': (notice, title) =>
    `the criterion “${named(notice, title)}” has no usable scale: it is not counted (jalon validate says why)`,
};

/** One sentence, without a capital or a full stop. */
export const rankingNotice = (notice: RankingNotice, language: 'fr' | 'en', title: (criterion: string) => string): string =>
  ({ fr, en })[language][notice.code](notice, title);
