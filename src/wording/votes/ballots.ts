// What a ballot says to those who vote, and what is said of ballots that came back.

import type { Criterion, Language } from '../../model/index.ts';
import { colon, plural, semicolon } from '../../values/index.ts';
import { formatMoney, formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';

const ballotsFr = {
  sheet: 'Bulletin',
  scoresSheet: labelOf('ballots.ballots.scores', 'fr'),
  scalesSheet: 'Échelles',
  title: (year: number, body: string): string => `Bulletin de vote ${year} – ${body}`,
  subject: (title: string): string => title,
  page: 'Page',
  voter: labelOf('ballots.ballots.voter', 'fr'),
  year: 'Année',
  date: 'Date du vote (facultative)',
  member: (n: number): string => `Membre ${n}`,
  instructions: {
    points: [
      'Partagez 100 points entre les critères : plus un critère compte pour vous, plus il reçoit de points.',
      'Le total doit faire 100 ; la ligne de contrôle le dit.',
    ],
    cards: [
      'Numérotez les critères du moins important (1) au plus important : deux critères de même importance portent le même numéro.',
      'Sautez un numéro pour marquer un écart plus grand entre deux critères. Chaque critère doit avoir son numéro.',
    ],
    tradeOffs: [
      'À chaque ligne, deux actions imaginées, A et B, pareilles sur tout le reste : laquelle vaut mieux ?',
      'Répondez A, B, ou = si elles se valent ; laissez vide ce que vous ne savez pas juger.',
    ],
  },
  verdictsSheet: 'Niveaux',
  verdictsTitle: 'Ce qui sépare les niveaux',
  verdictsNote: 'Choisissez un mot par ligne ; laissez vide ce que vous ne savez pas juger.',
  difference: 'Différence',
  levels: 'Du moins bon au meilleur',
  tradeOffsCheck: { good: 'Chaque ligne a sa réponse', short: 'Lignes sans réponse (elles peuvent le rester)' },
  scoring: 'Feuille « Notes » : donnez à chaque action une note par critère ; laissez vide ce que vous ne savez pas juger.',
  keep: 'Ne changez pas la première colonne : elle sert à lire votre bulletin. Puis enregistrez et renvoyez ce fichier.',
  weights: 'Vos poids',
  code: 'Code',
  criterion: labelOf('criteria.criteria.title', 'fr'),
  guide: 'Ce qu’il mesure',
  answer: { points: labelOf('ballots.ballots.weights.points', 'fr'), cards: 'Numéro', tradeOffs: 'A, B ou =' },
  check: 'Contrôle',
  pointsCheck: { good: '100 points : c’est bon', short: 'Points encore à donner', over: 'Points en trop' },
  cardsCheck: { good: 'Chaque critère a son numéro', short: 'Critères sans numéro' },
  tooMany: 'Le total passerait 100 points, ou la valeur n’est pas un nombre positif.',
  wholeNumber: 'Un nombre entier, à partir de 1.',
  outside: (min: number, max: number): string => `Une note de ${min} à ${max}.`,
  lower: 'le plus bas est le mieux',
  measures: (parts: readonly string[]): string => parts.join(semicolon.fr),
  figure: (value: number): string => formatNumber(value, 'fr'),
  action: 'Action',
  scoresTitle: 'Vos notes',
  scoresNote: 'De quelle note à quelle autre, et ce que chacune veut dire : voir la feuille « Échelles ».',
  scalesTitle: 'Ce que veulent dire les notes',
  scalesNote: 'Les critères calculés (coût, demande) ne se notent pas.',
  level: 'Note',
  meaning: 'Ce qu’elle veut dire',
  from: { budget: 'calculé d’après le budget', needs: 'calculé d’après les besoins cités' },
  sent: (n: number, body: string): string =>
    `${n} ${plural(n, 'fr', 'bulletin')} pour ${body} : envoyez à chacun le sien ; aucun nom n’y figure.`,
  alreadyScored: (n: number): string =>
    `${n} ${plural(n, 'fr', 'note est déjà dans une fiche d’action et l’emporte', 'notes sont déjà dans les fiches d’action et l’emportent')} sur celles des bulletins ; pour que le vote décide, retirez les notes (scores) des fiches.`,
  what: { added: 'ajouté', changed: 'changé', same: 'inchangé', empty: 'vide', unread: 'à corriger', refused: 'non repris' },
  taken: (weights: boolean, scores: number): string =>
    [weights ? 'poids' : null, scores > 0 ? `${scores} ${plural(scores, 'fr', 'note')}` : null]
      .filter((part) => part !== null)
      .join(', ') || 'ni poids ni note',
  turnout: (n: number, all: number, year: number): string => `Ont voté en ${year} : ${n} sur ${all}.`,
  remind: 'À relancer :',
};
const ballotsEn: typeof ballotsFr = {
  sheet: 'Ballot',
  scoresSheet: labelOf('ballots.ballots.scores', 'en'),
  scalesSheet: 'Scales',
  title: (year, body) => `Ballot ${year} – ${body}`,
  subject: (title) => title,
  page: 'Page',
  voter: labelOf('ballots.ballots.voter', 'en'),
  year: 'Year',
  date: 'Date of the vote (optional)',
  member: (n) => `Member ${n}`,
  instructions: {
    points: [
      'Share 100 points among the criteria: the more a criterion matters to you, the more points it gets.',
      'The total must be 100; the check line says so.',
    ],
    cards: [
      'Number the criteria from the least important (1) to the most: two criteria that matter the same bear the same number.',
      'Skip a number to show a wider gap between two criteria. Each criterion must have its number.',
    ],
    tradeOffs: [
      'On each line, two made-up actions, A and B, alike in all the rest: which one is better?',
      'Answer A, B, or = if they are alike; leave empty what you cannot judge.',
    ],
  },
  verdictsSheet: 'Levels',
  verdictsTitle: 'What separates the levels',
  verdictsNote: 'Choose a word on each line; leave empty what you cannot judge.',
  difference: 'Difference',
  levels: 'From the worse to the better',
  tradeOffsCheck: { good: 'Each line has its answer', short: 'Lines without an answer (they may stay so)' },
  scoring: 'Sheet “Scores”: give each action a score on each criterion; leave empty what you cannot judge.',
  keep: 'Do not change the first column: your ballot is read by it. Then save this file and send it back.',
  weights: 'Your weights',
  code: 'Code',
  criterion: labelOf('criteria.criteria.title', 'en'),
  guide: 'What it measures',
  answer: { points: labelOf('ballots.ballots.weights.points', 'en'), cards: 'Number', tradeOffs: 'A, B or =' },
  check: 'Control',
  pointsCheck: { good: '100 points: good', short: 'Points still to give', over: 'Points in excess' },
  cardsCheck: { good: 'Each criterion has its number', short: 'Criteria without a number' },
  tooMany: 'The total would pass 100 points, or the value is not a positive number.',
  wholeNumber: 'A whole number, from 1.',
  outside: (min, max) => `A score from ${min} to ${max}.`,
  lower: 'the lowest is the best',
  measures: (parts) => parts.join(semicolon.en),
  figure: (value) => formatNumber(value, 'en'),
  action: 'Action',
  scoresTitle: 'Your scores',
  scoresNote: 'From which score to which, and what each means: see the sheet “Scales”.',
  scalesTitle: 'What the scores mean',
  scalesNote: 'Criteria that are computed (cost, demand) are not scored.',
  level: 'Score',
  meaning: 'What it means',
  from: { budget: 'computed from the budget', needs: 'computed from the needs mentioned' },
  sent: (n, body) => `${n} ${plural(n, 'en', 'ballot')} for ${body}: send each member their own; no name is in it.`,
  alreadyScored: (n) =>
    `${n} ${plural(n, 'en', 'score is', 'scores are')} in action sheets already and ${plural(n, 'en', 'wins', 'win')} over those of ballots; for the vote to decide, take scores out of the sheets.`,
  what: {
    added: 'added',
    changed: 'changed',
    same: 'unchanged',
    empty: 'empty',
    unread: 'to be corrected',
    refused: 'not taken',
  },
  taken: (weights, scores) =>
    [weights ? 'weights' : null, scores > 0 ? `${scores} ${plural(scores, 'en', 'score')}` : null]
      .filter((part) => part !== null)
      .join(', ') || 'neither weights nor scores',
  turnout: (n, all, year) => `Voted in ${year}: ${n} of ${all}.`,
  remind: 'To remind:',
};

export const ballotWords = { fr: ballotsFr, en: ballotsEn };
export type BallotWords = typeof ballotsFr;

// A ballot that was added at the terminal: what its weights come to, and whether they count.

const addedBallotFr = {
  weights: (voter: string, shares: string): string => `Poids selon ${voter} : ${shares}`,
  consistent: (ratio: string): string => `cohérence ${ratio}, au plus 0,1 : bien`,
  inconsistent: (ratio: string): string => `cohérence ${ratio}, au plus 0,1 : les réponses se contredisent`,
  contradiction: (ratio: string): string => `cohérence ${ratio} (0 : aucune contradiction)`,
  revisit: (a: string, b: string, value: string, fitting: string): string =>
    `à revoir d’abord : « ${a} » compte ${value} fois « ${b} » ; ${fitting} s’accorderait aux autres réponses`,
  notCounted: 'ce bulletin ne pèsera que si criteria.yaml dit weightsFrom: ballots (aujourd’hui les poids y sont saisis)',
  ends: (worst: string, best: string): string => `de ${worst} à ${best}`,
};

const addedBallotEn: typeof addedBallotFr = {
  weights: (voter, shares) => `Weights of ${voter}: ${shares}`,
  consistent: (ratio) => `consistency ${ratio}, at most 0.1: good`,
  inconsistent: (ratio) => `consistency ${ratio}, at most 0.1: the answers contradict each other`,
  contradiction: (ratio) => `consistency ${ratio} (0: no contradiction)`,
  revisit: (a, b, value, fitting) =>
    `to review first: “${a}” matters ${value} times “${b}”; ${fitting} would fit the other answers`,
  notCounted: 'this ballot will weigh only when criteria.yaml says weightsFrom: ballots (weights are typed there today)',
  ends: (worst, best) => `from ${worst} to ${best}`,
};

export const addedBallot = { fr: addedBallotFr, en: addedBallotEn };

/** The names that people may give to a way of saying weights, beside its own: the first is the one that French shows. */
export const wayNames = {
  points: ['points', 'swing', 'basculements'],
  cards: ['cartes', 'srf', 'simos'],
  pairs: ['paires', 'ahp'],
  bestWorst: ['meilleur-pire', 'meilleur et pire', 'best-worst', 'bwm'],
  direct: ['pourcentages', 'percent', 'percentages'],
  order: ['ordre', 'roc'],
  tradeOffs: ['arbitrages', 'trade-offs', 'paprika'],
} as const;

/** At most so many letters of what a level means, in whole words. */
const short = (text: string, most = 45): string =>
  text.length > most ? `${text.slice(0, most).replace(/(?<!\s)\s+\S*$/, '')}…` : text;

/** A measure as people read it: money, the words of its level, or a number. */
export function criterionMeasure({ scale, from }: Criterion, measure: number, language: Language, most?: number): string {
  const described = scale?.levels?.[String(measure)];
  if (from === 'budget') return formatMoney({ min: measure * 100, max: measure * 100 }, language, { decimals: 0 });
  return described === undefined ? formatNumber(measure, language) : quoted(short(described, most), language);
}

/** What one side of a trade-off offers: `Attente : « … » + Coût : 70 000 €`. */
export const measuresSaid = (
  criteria: readonly Criterion[],
  measures: Readonly<Record<string, number | undefined>>,
  language: Language,
): string =>
  criteria
    .flatMap((criterion) => {
      const measure = measures[criterion.id];
      return measure === undefined
        ? []
        : [`${criterion.title}${colon[language]}${criterionMeasure(criterion, measure, language)}`];
    })
    .join(' + ');

/** The worst and the best end of its scale, in words where they are described; empty when it has none. */
export function criterionEnds(criterion: Criterion, language: Language): string {
  const { scale, values, direction } = criterion;
  const [first, last] = [values?.[0], values?.at(-1)];
  const min = scale?.min ?? first?.[0];
  const max = scale?.max ?? last?.[0];
  if (min === undefined || max === undefined) return '';
  const rises = first && last ? (last[1] ?? 0) >= (first[1] ?? 0) : direction !== 'lower-is-better';
  const said = (end: number): string => criterionMeasure(criterion, end, language);
  return addedBallot[language].ends(said(rises ? min : max), said(rises ? max : min));
}
