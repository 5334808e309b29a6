// What is said around the figures of a survey, in the terminal and in documents.

import type { Language, ProjectFile, Questionnaire } from '../../model/index.ts';
import { capital, plural } from '../../values/index.ts';
import { nameInSentence } from '../elision.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';

/** A French word after a number that is written: one, and none, take no s. */
export const counted = (count: string, word: string): string => (count === '0' || count === '1' ? word : `${word}s`);

const surveyFr = {
  groups: { detractors: 'détracteurs (0 à 6)', passives: 'passifs (7 et 8)', promoters: 'promoteurs (9 et 10)' },
  methods: { 'post-stratification': labelOf('survey.weighting.method=post-stratification', 'fr'), raking: 'calage sur marges' },
  notions: {
    municipal: labelOf('project.territory.populations.notion=municipal', 'fr'),
    total: labelOf('project.territory.populations.notion=total', 'fr'),
    estimate: 'population estimée',
    unstated: 'population',
  },
  wave: (wave: string) => `vague ${wave}`,
  period: (from: string, to: string) => `du ${from} au ${to}`,
  responses: (count: number) => `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse')}`,
  completed: (complete: string, partial: string) =>
    `dont ${complete} ${counted(complete, 'complète')} et ${partial} ${counted(partial, 'partielle')}`,
  rate: (rate: string, people: string, of: string) => `soit ${rate} des ${people} personnes concernées${of}`,
  ofPopulation: (notion: string, year: string) => ` (${notion}${year && ` ${year}`})`,
  unweighted: 'Résultats bruts, sans redressement : ils valent pour les personnes qui ont répondu.',
  weighted: (method: string, on: string, effect: string, effective: string) =>
    `Pourcentages redressés par ${method}${on && ` (${on})`} : effet de plan ${effect}, base efficace ${effective}. Les effectifs et les croisements sont bruts.`,
  largePart: 'Une part notable des personnes concernées a répondu : les intervalles en tiennent compte.',
  volunteers:
    'Les personnes qui ont répondu l’ont choisi : les intervalles mesurent le hasard, non la différence entre celles qui répondent et les autres.',
  base: (base: number) => `Base : ${formatNumber(base, 'fr')} ${plural(base, 'fr', 'réponse')}`,
  bases: (least: string, most: string) => `Base : de ${least} à ${most} réponses selon la ligne.`,
  asked: (asked: string) => ` sur ${asked} personnes interrogées`,
  noOpinion: (count: string) => ` ; ${count} sans opinion, hors base`,
  hiddenBase: 'Trop peu de réponses pour être publiées.',
  several: 'Plusieurs réponses possibles : le total dépasse 100 %.',
  open: (count: number) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse libre, lue', 'réponses libres, lues')} par l’équipe projet et jamais publiées telles quelles.`,
  share: (answer: string, share: string, low: string, high: string) =>
    `« ${answer} » : ${share}, entre ${low} et ${high} (intervalle de confiance à 95 %).`,
  mean: (value: string, unit: string) => `Moyenne : ${value}${unit && ` ${unit}`}`,
  between: (low: string, high: string) => ` (entre ${low} et ${high})`,
  deviation: (value: string) => `écart type ${value}`,
  median: (value: string) => `médiane ${value}`,
  ends: (highest: string, lowest: string) =>
    `${highest} donnent l’une des deux notes les plus hautes, ${lowest} l’une des deux plus basses.`,
  nps: (score: string) => `Score de recommandation : ${score}`,
  npsScale: ' sur une échelle de −100 à 100.',
  rank: (first: string, mean: string, points: string) => `premier choix de ${first}, rang moyen ${mean}, ${points} points`,
  by: (question: string) => `Selon ${quoted(question, 'fr')}`,
  verdict: {
    differ: (by: string) => `La différence entre les groupes de « ${by} » est significative (au seuil de 5 %`,
    chance: (by: string) => `Entre les groupes de « ${by} », ces écarts peuvent tenir au hasard (au seuil de 5 %`,
    unknown: (by: string) => `Trop peu de réponses par groupe de « ${by} » pour dire si les écarts tiennent au hasard.`,
  },
  test: (chi: string, freedom: string, p: string, v: string) => ` ; χ² = ${chi}, ${freedom} ddl, ${p}, V de Cramér = ${v}`,
  p: (value: string) => `p = ${value}`,
  smallP: 'p < 0,001',
  endOfVerdict: ').',
  more: (count: number) =>
    `Et ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'autre écart significatif', 'autres écarts significatifs')}.`,
  noneApart: 'Aucun groupe ne se détache à lui seul.',
  rounded: (by: string, to: string) =>
    `Selon ${quoted(by, 'fr')}, effectifs arrondis à ${to} près, sommes gardées ; pourcentages calculés sur ces arrondis, sauf pour les groupes trop petits.`,
  difference: (group: string, answer: string, here: string, elsewhere: string) =>
    `${capital(group)} : « ${answer} » pour ${here}, contre ${elsewhere} des autres.`,
  meanDifference: (group: string, here: string, elsewhere: string) =>
    `${capital(group)} : ${here} en moyenne, contre ${elsewhere} pour les autres.`,
  fragile: (base: string) => `* base de moins de ${base} réponses : pourcentage fragile.`,
  hidden: (cell: string) => `« – » : chiffre masqué, de moins de ${cell} personnes ou qui permettrait de les retrouver.`,
  crossingsLeft: 'Un croisement dont tout serait masqué n’est pas montré.',
  hiddenMark: '–',
  headline: (answer: string, share: string, isSeveral: boolean) => `${share} ${isSeveral ? 'citent' : 'répondent'} « ${answer} »`,
  chartBy: (question: string, by: string) => `${question} (selon « ${by} »)`,
  answer: 'Réponse',
  group: 'Groupe',
  of: 'Part (%)',
  commune: 'Commune',
  rateByCommune: 'Taux de réponse par commune',
  rateHead: 'Taux de réponse (%)',
};

const surveyEn: typeof surveyFr = {
  groups: { detractors: 'detractors (0 to 6)', passives: 'passives (7 and 8)', promoters: 'promoters (9 and 10)' },
  methods: { 'post-stratification': labelOf('survey.weighting.method=post-stratification', 'en'), raking: 'raking' },
  notions: {
    municipal: labelOf('project.territory.populations.notion=municipal', 'en'),
    total: labelOf('project.territory.populations.notion=total', 'en'),
    estimate: 'estimated population',
    unstated: 'population',
  },
  wave: (wave) => `wave ${wave}`,
  period: (from, to) => `from ${from} to ${to}`,
  responses: (count) => `${formatNumber(count, 'en')} ${plural(count, 'en', 'response')}`,
  completed: (complete, partial) => `of which ${complete} complete and ${partial} partial`,
  rate: (rate, people, of) => `that is ${rate} of the ${people} people concerned${of}`,
  ofPopulation: (notion, year) => ` (${notion}${year && ` ${year}`})`,
  unweighted: 'Raw results, not weighted: they hold for the people who answered.',
  weighted: (method, on, effect, effective) =>
    `Percentages weighted by ${method}${on && ` (${on})`}: design effect ${effect}, effective base ${effective}. Counts and crossings are raw.`,
  largePart: 'A notable part of the people concerned answered: intervals take account of it.',
  volunteers:
    'Those who answered chose to: intervals measure chance, not the difference between those who answer and the others.',
  base: (base) => `Base: ${formatNumber(base, 'en')} ${plural(base, 'en', 'response')}`,
  bases: (least, most) => `Base: ${least} to ${most} responses, row by row.`,
  asked: (asked) => ` of ${asked} people asked`,
  noOpinion: (count) => `; ${count} without an opinion, out of the base`,
  hiddenBase: 'Too few responses to be published.',
  several: 'Several answers may be given: the total is above 100%.',
  open: (count) =>
    `${formatNumber(count, 'en')} free ${plural(count, 'en', 'answer')}, read by the project team and never published as written.`,
  share: (answer, share, low, high) => `“${answer}”: ${share}, between ${low} and ${high} (95% confidence interval).`,
  mean: (value, unit) => `Mean: ${value}${unit && ` ${unit}`}`,
  between: (low, high) => ` (between ${low} and ${high})`,
  deviation: (value) => `standard deviation ${value}`,
  median: (value) => `median ${value}`,
  ends: (highest, lowest) => `${highest} give one of the two highest marks, ${lowest} one of the two lowest.`,
  nps: (score) => `Recommendation score: ${score}`,
  npsScale: ' on a scale of −100 to 100.',
  rank: (first, mean, points) => `first choice of ${first}, mean rank ${mean}, ${points} points`,
  by: (question) => `By ${quoted(question, 'en')}`,
  verdict: {
    differ: (by) => `The difference between the groups of “${by}” is significant (at the 5% level`,
    chance: (by) => `Between the groups of “${by}”, these gaps may be due to chance (at the 5% level`,
    unknown: (by) => `Too few responses by group of “${by}” to tell whether the gaps are due to chance.`,
  },
  test: (chi, freedom, p, v) => `; χ² = ${chi}, ${freedom} df, ${p}, Cramér’s V = ${v}`,
  p: (value) => `p = ${value}`,
  smallP: 'p < 0.001',
  endOfVerdict: ').',
  more: (count) => `And ${formatNumber(count, 'en')} other significant ${plural(count, 'en', 'gap')}.`,
  noneApart: 'No group stands out by itself.',
  rounded: (by, to) =>
    `By ${quoted(by, 'en')}, counts rounded to ${to}, sums kept; percentages are of these, but for groups that are too small.`,
  difference: (group, answer, here, elsewhere) =>
    `${capital(group)}: “${answer}” for ${here}, against ${elsewhere} of the others.`,
  meanDifference: (group, here, elsewhere) => `${capital(group)}: ${here} on average, against ${elsewhere} for the others.`,
  fragile: (base) => `* base of fewer than ${base} responses: fragile percentage.`,
  hidden: (cell) => `“–”: a hidden figure, of fewer than ${cell} people or one from which they could be recovered.`,
  crossingsLeft: 'A cross table that would be hidden whole is not shown.',
  hiddenMark: '–',
  headline: (answer, share, isSeveral) => `${share} ${isSeveral ? 'name' : 'answer'} “${answer}”`,
  chartBy: (question, by) => `${question} (by “${by}”)`,
  answer: 'Answer',
  group: 'Group',
  of: 'Share (%)',
  commune: 'Commune',
  rateByCommune: 'Response rate by commune',
  rateHead: 'Response rate (%)',
};

export type SurveyWords = typeof surveyFr;
export const surveyWords = { fr: surveyFr, en: surveyEn };

// What a person is told of her data before she answers, on paper as online (GDPR, article 13, in short).

const surveyNoticeFr = (authority: string | null, isPersonal: boolean): string =>
  [
    `Répondre est facultatif. ${authority ?? 'La collectivité'} traite les réponses pour préparer son projet numérique et ne les publie que regroupées.`,
    ...(isPersonal ? ['Les coordonnées que vous laisseriez sont gardées à part et effacées à la fin du projet.'] : []),
    'Vous pouvez consulter vos données, les faire corriger ou effacer en écrivant au délégué à la protection des données.',
  ].join(' ');
const surveyNoticeEn = (authority: string | null, isPersonal: boolean): string =>
  [
    `Answering is optional. ${authority ?? 'The authority'} uses the answers to prepare its digital programme and publishes them only in groups.`,
    ...(isPersonal ? ['Contact details that you might leave are kept apart and erased when the project ends.'] : []),
    'You may see your data, have them corrected or erased, by writing to the data protection officer.',
  ].join(' ');
const notices: Readonly<Record<Language, typeof surveyNoticeFr>> = { fr: surveyNoticeFr, en: surveyNoticeEn };

/** Of the territory, when it is known. */
export const surveyNotice = ({ language, questions }: Questionnaire, territory: ProjectFile['territory']): string =>
  notices[language](
    territory === undefined ? null : nameInSentence(territory, language).subject,
    questions.some(({ personal }) => personal),
  );

// What jalon status --survey says beside the figures.

const surveyReportFr = {
  notPublishable: (cell: string) =>
    `† non publiable : moins de ${cell} personnes, ou permettrait de retrouver un chiffre masqué dans les documents.`,
  byCommune: 'Réponses par commune',
  communeHeads: ['Commune', labelOf('survey-results.base', 'fr'), labelOf('project.territory.populations.value', 'fr'), 'Taux'],
  changes: 'Ce qui a changé',
  changesNote: 'De la première fois à la dernière : parts, écart en points et son intervalle à 95 %.',
  changeHeads: (then: string, now: string) => ['réponse', then, now, 'points', 'entre', ''],
  from: (low: string, high: string) => `${low} et ${high}`,
  base: 'base',
  group: 'groupe',
  answer: 'réponse',
  mean: 'moyenne',
  noAnswers: (path: string) =>
    `Aucune réponse libre n’est gardée ici (${path}) : elles restent hors du dépôt, sur le poste qui a importé.`,
  found: (count: number, query: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse libre contient', 'réponses libres contiennent')} « ${query} »`,
  notFound: (query: string) => `Aucune réponse libre ne contient « ${query} ».`,
  flagged: 'donnée personnelle masquée',
};

const surveyReportEn: typeof surveyReportFr = {
  notPublishable: (cell) => `† not to be published: fewer than ${cell} people, or would give back a figure that documents hide.`,
  byCommune: 'Responses by commune',
  communeHeads: ['Commune', labelOf('survey-results.base', 'en'), labelOf('project.territory.populations.value', 'en'), 'Rate'],
  changes: 'What has changed',
  changesNote: 'From the first time to the last: shares, the difference in points and its interval at 95%.',
  changeHeads: (then, now) => ['answer', then, now, 'points', 'between', ''],
  from: (low, high) => `${low} and ${high}`,
  base: 'base',
  group: 'group',
  answer: 'answer',
  mean: 'mean',
  noAnswers: (path) => `No free answers are kept here (${path}): they stay out of the repository, where they were imported.`,
  found: (count, query) =>
    `${formatNumber(count, 'en')} free ${plural(count, 'en', 'answer contains', 'answers contain')} “${query}”`,
  notFound: (query) => `No free answer contains “${query}”.`,
  flagged: 'personal data masked',
};

export const surveyReportWords = { fr: surveyReportFr, en: surveyReportEn };
