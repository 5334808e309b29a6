// What a reader must know of how a ranking was made.
import type { Language, RankingNotice } from '../../model/index.ts';
import { grouped, plural } from '../../values/index.ts';
import { formatList, formatNumber, formatPercent } from '../formats.ts';
import { quoted } from '../quoted.ts';

/** How a criterion is called, and how a measure of it is written. */
interface Naming {
  readonly title: (criterion: string) => string;
  readonly measure: (criterion: string, value: number) => string;
}

type Sentence = (notice: RankingNotice, naming: Naming) => string;

const named = ({ criterion }: RankingNotice, { title }: Naming): string => (criterion === undefined ? '' : title(criterion));
const alongside = ({ other }: RankingNotice, { title }: Naming): string => (other === undefined ? '' : title(other));
const valued = ({ action = '', criterion = '', value = 0 }: RankingNotice, { measure }: Naming): string =>
  `${action} (${measure(criterion, value)})`;
const share = (value: number | undefined, language: Language): string =>
  formatPercent((value ?? 0) * 100, language, { decimals: 0 });

const allQuoted = (criteria: readonly string[], language: Language): string =>
  formatList(
    criteria.map((one) => quoted(one, language)),
    language,
  );

/** What some actions were not scored on. */
const scoresMissing = {
  fr: (actions: readonly string[], criteria: readonly string[]): string =>
    `${formatList(actions, 'fr')} : ${plural(actions.length * criteria.length, 'fr', 'note manquante', 'notes manquantes')} sur ${allQuoted(criteria, 'fr')}`,
  en: (actions: readonly string[], criteria: readonly string[]): string =>
    `${formatList(actions, 'en')}: ${plural(actions.length * criteria.length, 'en', 'score')} missing on ${allQuoted(criteria, 'en')}`,
};

/** Values of one criterion that its scale does not hold, each after its action. */
const outsideScale = {
  fr: (criterion: string, values: readonly string[]): string =>
    `${plural(values.length, 'fr', 'valeur')} hors de l’échelle du critère ${quoted(criterion, 'fr')}, ${plural(values.length, 'fr', 'ramenée')} à ses bornes : ${formatList(values, 'fr')}`,
  en: (criterion: string, values: readonly string[]): string =>
    `${plural(values.length, 'en', 'value')} outside the scale of ${quoted(criterion, 'en')}, brought back to its ends: ${formatList(values, 'en')}`,
};

const rankingNoticesFr: Readonly<Record<RankingNotice['code'], Sentence>> = {
  'no-criteria': () => 'aucun critère n’est défini dans criteria.yaml',
  'no-weights': () => 'aucun poids : rien ne peut être classé',
  'criterion-does-not-discriminate': (notice, naming) =>
    `le critère ${quoted(named(notice, naming), 'fr')} donne la même valeur à toutes les actions : il ne départage rien`,
  'weight-not-counted': (notice, naming) =>
    `le critère ${quoted(named(notice, naming), 'fr')} a un poids nul : il n’est pas compté`,
  'score-outside-scale': (notice, naming) => outsideScale.fr(named(notice, naming), [valued(notice, naming)]),
  'score-missing': (notice, naming) => scoresMissing.fr([notice.action ?? ''], [named(notice, naming)]),
  'ballot-without-weights': ({ voter }) => `un bulletin${voter ? ` (${voter})` : ''} ne donne aucun poids : il n’est pas compté`,
  'ballot-inconsistent': ({ voter, value }) =>
    `les comparaisons d’un bulletin${voter ? ` (${voter})` : ''} se contredisent (cohérence ${formatNumber(value ?? 0, 'fr')}, au plus 0,1)`,
  'ballot-not-in-pairs': ({ voter }) =>
    `un bulletin${voter ? ` (${voter})` : ''} ne compare pas les critères deux à deux : group: aij ne peut pas le réunir aux autres`,
  'ballot-trade-offs-clash': ({ voter }) =>
    `les arbitrages par paires d’un bulletin${voter ? ` (${voter})` : ''} se contredisent : il n’est pas compté`,
  'ballot-verdicts-clash': (notice, naming) =>
    `les verdicts d’un bulletin${notice.voter ? ` (${notice.voter})` : ''} sur ${quoted(named(notice, naming), 'fr')} se contredisent : ils ne comptent pas dans l’échelle`,
  'verdicts-clash': (notice, naming) =>
    `les verdicts de différence de ${quoted(named(notice, naming), 'fr')} ne donnent pas d’échelle : le critère n’est pas compté (jalon validate dit pourquoi)`,
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

const rankingNoticesEn: typeof rankingNoticesFr = {
  'no-criteria': () => 'criteria.yaml defines no criterion',
  'no-weights': () => 'no weights: nothing can be ranked',
  'criterion-does-not-discriminate': (notice, naming) =>
    `the criterion ${quoted(named(notice, naming), 'en')} gives every action the same value: it decides nothing`,
  'weight-not-counted': (notice, naming) =>
    `the criterion ${quoted(named(notice, naming), 'en')} has no weight: it is not counted`,
  'score-outside-scale': (notice, naming) => outsideScale.en(named(notice, naming), [valued(notice, naming)]),
  'score-missing': (notice, naming) => scoresMissing.en([notice.action ?? ''], [named(notice, naming)]),
  'ballot-without-weights': ({ voter }) => `a ballot${voter ? ` (${voter})` : ''} gives no weights: it is not counted`,
  'ballot-inconsistent': ({ voter, value }) =>
    `the comparisons of a ballot${voter ? ` (${voter})` : ''} contradict each other (ratio ${formatNumber(value ?? 0, 'en')}, at most 0.1)`,
  'ballot-not-in-pairs': ({ voter }) =>
    `a ballot${voter ? ` (${voter})` : ''} does not compare the criteria two by two: group: aij cannot put it with the others`,
  'ballot-trade-offs-clash': ({ voter }) =>
    `the trade-offs by pairs of a ballot${voter ? ` (${voter})` : ''} contradict each other: it is not counted`,
  'ballot-verdicts-clash': (notice, naming) =>
    `the verdicts of a ballot${notice.voter ? ` (${notice.voter})` : ''} on ${quoted(named(notice, naming), 'en')} contradict each other: they do not count in the scale`,
  'verdicts-clash': (notice, naming) =>
    `the verdicts of difference of ${quoted(named(notice, naming), 'en')} give no scale: the criterion is not counted (jalon validate says why)`,
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

/** « 29 notes manquantes : AC-001 (Faisabilité), AC-002 (Coût), … »: the first few are named. */
export function missingScores(notices: readonly RankingNotice[], language: Language, naming: Naming): string {
  const named3 = notices.slice(0, 3).map((notice) => `${notice.action} (${named(notice, naming)})`);
  const left = notices.length - named3.length;
  return language === 'fr'
    ? `${notices.length} notes manquantes : ${formatList([...named3, `${left} ${plural(left, 'fr', 'autre')}`], 'fr')} (« --all » les dit toutes)`
    : `${notices.length} scores missing: ${formatList([...named3, `${left} more`], 'en')} (“--all” tells them all)`;
}

/** One sentence, without a capital or a full stop. */
const rankingNotice = (notice: RankingNotice, language: Language, naming: Naming): string =>
  ({ fr: rankingNoticesFr, en: rankingNoticesEn })[language][notice.code](notice, naming);

/** Sentences without a capital or a full stop; what is so of several actions is said once of all of them. */
export function rankingNotices(notices: readonly RankingNotice[], language: Language, naming: Naming): readonly string[] {
  const of = (code: RankingNotice['code']) => notices.filter((notice) => notice.code === code);
  const outside = grouped(of('score-outside-scale'), (notice) => named(notice, naming));
  const lacking = [...grouped(of('score-missing'), ({ action = '' }) => action)].map(([action, those]) => ({
    action,
    criteria: those.map((notice) => named(notice, naming)),
  }));
  const alike = grouped(lacking, ({ criteria }) => JSON.stringify(criteria));
  return [
    ...notices
      .filter(({ code }) => code !== 'score-outside-scale' && code !== 'score-missing')
      .map((notice) => rankingNotice(notice, language, naming)),
    ...[...outside].map(([criterion, those]) =>
      outsideScale[language](
        criterion,
        those.map((notice) => valued(notice, naming)),
      ),
    ),
    ...[...alike.values()].map((those) =>
      scoresMissing[language](
        those.map(({ action }) => action),
        those[0]?.criteria ?? [],
      ),
    ),
  ];
}
