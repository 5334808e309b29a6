// What a reader must know of how a ranking was made.
import type { RankingNotice } from '../model/index.ts';
import { formatNumber, formatPercent } from './formats.ts';
import { quoted } from './quoted.ts';

/** How a criterion is called, and how a measure of it is written. */
interface Naming {
  readonly title: (criterion: string) => string;
  readonly measure: (criterion: string, value: number) => string;
}

type Sentence = (notice: RankingNotice, naming: Naming) => string;

const named = ({ criterion }: RankingNotice, { title }: Naming): string => (criterion === undefined ? '' : title(criterion));
const alongside = ({ other }: RankingNotice, { title }: Naming): string => (other === undefined ? '' : title(other));
const measured = ({ criterion, value }: RankingNotice, { measure }: Naming): string => measure(criterion ?? '', value ?? 0);
const share = (value: number | undefined, language: 'fr' | 'en'): string =>
  formatPercent((value ?? 0) * 100, language, { decimals: 0 });

const fr: Readonly<Record<RankingNotice['code'], Sentence>> = {
  'no-criteria': () => 'aucun critère n’est défini dans criteria.yaml',
  'no-weights': () => 'aucun poids : rien ne peut être classé',
  'criterion-does-not-discriminate': (notice, naming) =>
    `le critère ${quoted(named(notice, naming), 'fr')} donne la même valeur à toutes les actions : il ne départage rien`,
  'weight-not-counted': (notice, naming) =>
    `le critère ${quoted(named(notice, naming), 'fr')} a un poids nul : il n’est pas compté`,
  'score-outside-scale': (notice, naming) =>
    `${notice.action} : ${measured(notice, naming)} sort de l’échelle du critère ${quoted(named(notice, naming), 'fr')} et y a été ramené`,
  'score-missing': (notice, naming) => `${notice.action} : note manquante sur ${quoted(named(notice, naming), 'fr')}`,
  'ballot-without-weights': ({ voter }) => `un bulletin${voter ? ` (${voter})` : ''} ne donne aucun poids : il n’est pas compté`,
  'ballot-inconsistent': ({ voter, value }) =>
    `les comparaisons d’un bulletin${voter ? ` (${voter})` : ''} se contredisent (cohérence ${formatNumber(value ?? 0, 'fr')}, au plus 0,1)`,
  'ballot-not-in-pairs': ({ voter }) =>
    `un bulletin${voter ? ` (${voter})` : ''} ne compare pas les critères deux à deux : group: aij ne peut pas le réunir aux autres`,
  'scale-missing': (notice, naming) =>
    `le critère ${quoted(named(notice, naming), 'fr')} n’a pas d’échelle utilisable : il n’est pas compté (jalon validate dit pourquoi)`,
  'weights-apart': (notice, naming) =>
    `les votants sont loin les uns des autres sur ${quoted(named(notice, naming), 'fr')} : de ${share(notice.range?.min, 'fr')} à ${share(notice.range?.max, 'fr')}`,
  'counted-twice': (notice, naming) => {
    const r = formatNumber(notice.value ?? 0, 'fr');
    const both = `${quoted(named(notice, naming), 'fr')} et ${quoted(alongside(notice, naming), 'fr')}`;
    return (notice.value ?? 0) > 0
      ? `${both} vont presque toujours ensemble (corrélation ${r}) : la même chose compte peut-être deux fois`
      : `${both} s’opposent presque toujours (corrélation ${r}) : ce que l’un donne, l’autre le reprend`;
  },
};

const en: typeof fr = {
  'no-criteria': () => 'criteria.yaml defines no criterion',
  'no-weights': () => 'no weights: nothing can be ranked',
  'criterion-does-not-discriminate': (notice, naming) =>
    `the criterion ${quoted(named(notice, naming), 'en')} gives every action the same value: it decides nothing`,
  'weight-not-counted': (notice, naming) =>
    `the criterion ${quoted(named(notice, naming), 'en')} has no weight: it is not counted`,
  'score-outside-scale': (notice, naming) =>
    `${notice.action}: ${measured(notice, naming)} lies outside the scale of ${quoted(named(notice, naming), 'en')} and was brought back to it`,
  'score-missing': (notice, naming) => `${notice.action}: score missing on ${quoted(named(notice, naming), 'en')}`,
  'ballot-without-weights': ({ voter }) => `a ballot${voter ? ` (${voter})` : ''} gives no weights: it is not counted`,
  'ballot-inconsistent': ({ voter, value }) =>
    `the comparisons of a ballot${voter ? ` (${voter})` : ''} contradict each other (ratio ${formatNumber(value ?? 0, 'en')}, at most 0.1)`,
  'ballot-not-in-pairs': ({ voter }) =>
    `a ballot${voter ? ` (${voter})` : ''} does not compare the criteria two by two: group: aij cannot put it with the others`,
  'scale-missing': (notice, naming) =>
    `the criterion ${quoted(named(notice, naming), 'en')} has no usable scale: it is not counted (jalon validate says why)`,
  'weights-apart': (notice, naming) =>
    `voters are far apart on ${quoted(named(notice, naming), 'en')}: from ${share(notice.range?.min, 'en')} to ${share(notice.range?.max, 'en')}`,
  'counted-twice': (notice, naming) => {
    const r = formatNumber(notice.value ?? 0, 'en');
    const both = `${quoted(named(notice, naming), 'en')} and ${quoted(alongside(notice, naming), 'en')}`;
    return (notice.value ?? 0) > 0
      ? `${both} nearly always go together (correlation ${r}): the same thing may count twice`
      : `${both} nearly always go against each other (correlation ${r}): what one gives, the other takes back`;
  },
};

/** One sentence, without a capital or a full stop. */
export const rankingNotice = (notice: RankingNotice, language: 'fr' | 'en', naming: Naming): string =>
  ({ fr, en })[language][notice.code](notice, naming);
