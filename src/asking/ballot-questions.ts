// What is asked of somebody who votes, in both languages.
import { plural, toHundredths } from '../values/index.ts';

const saatyFr: Readonly<Record<number, string>> = {
  3: 'un peu plus',
  5: 'nettement plus',
  7: 'beaucoup plus',
  9: 'extrêmement plus',
};
const saatyEn: Readonly<Record<number, string>> = { 3: 'a little more', 5: 'clearly more', 7: 'much more', 9: 'extremely more' };
const number = (value: number, mark: ',' | '.'): string => String(toHundredths(value)).replace('.', mark);

const ballotQuestionsFr = {
  back: '‹ Question précédente',
  voter: 'Qui vote ?',
  voted: 'a déjà voté cette année ; ses réponses seront remplacées',
  otherVoter: 'Quelqu’un d’autre',
  code: 'Son code, sans nom (« < » pour revenir) :',
  unknownCode: (code: string) => `« ${code} » n’est pas dans actors.yaml. Son code, sans nom (« < » pour revenir) :`,
  college: 'Son collège :',
  noCollege: 'aucun',
  way: 'Comment dire ce que pèse chaque critère ?',
  ways: {
    points: 'points : 100 au critère dont le passage du pire au mieux compte le plus, les autres en proportion',
    cards: 'cartes : ranger les critères, avec des écarts (Simos révisé)',
    pairs: 'paires : comparer les critères deux à deux (AHP), avec un contrôle de cohérence',
    bestWorst: 'le meilleur et le pire : comparer chacun au plus et au moins important',
    direct: 'pourcentages : partager 100 %',
    order: 'ordre : ranger les critères, sans dire de combien',
    tradeOffs: 'arbitrages : de deux actions imaginées, laquelle vaut mieux (PAPRIKA), en une quinzaine de questions',
  },
  mostImportant: 'Si tous étaient au pire, lequel mèneriez-vous d’abord au mieux ?',
  points: (next: string, first: string) =>
    `Si « ${first} » du pire au mieux vaut 100, combien vaut ${next} ? (« < » pour revenir)`,
  percent: (next: string, left: number) => `${next}, en % (reste ${number(left, ',')} ; « < » pour revenir) :`,
  notWithin: (typed: string, least: number, most: number) =>
    `« ${typed} » ne convient pas : un nombre de ${least} à ${number(most, ',')} (« < » pour revenir) :`,
  notAtLeast: (typed: string, least: number) =>
    `« ${typed} » ne convient pas : un nombre d’au moins ${least} (« < » pour revenir) :`,
  nextCard: (at: number): string => (at === 0 ? 'Le moins important de tous :' : 'Puis, un peu plus important ou égal :'),
  nextInOrder: (at: number): string => (at === 0 ? 'Le plus important de tous :' : 'Puis :'),
  beside: (next: string, last: string) => `« ${next} » par rapport à « ${last} » :`,
  cardGaps: [
    'égal',
    'un cran au-dessus',
    'deux crans (une carte blanche)',
    'trois crans (deux blanches)',
    'quatre crans (trois blanches)',
  ],
  orderGaps: ['égal', 'après'],
  ratio: 'Combien de fois le plus important pèse-t-il le moins important ? (rien : un cran vaut une carte ; « < » pour revenir)',
  whichMore: (a: string, b: string) => `Lequel compte le plus : ${a}, ou ${b} ?`,
  alike: 'autant l’un que l’autre',
  howMuch: (more: string, less: string) => `« ${more} » compte, à côté de « ${less} »,`,
  saaty: (value: number) => `${value} fois${saatyFr[value] ? `, ${saatyFr[value]}` : ''}`,
  tradeOff: (place: number) => `${place}. Deux actions imaginées, pareilles sur tout le reste : laquelle vaut mieux ?`,
  tradeOffsLeft: (open: number, all: number) =>
    `${open} ${plural(open, 'fr', 'paire d’actions reste', 'paires d’actions restent')} à départager, sur ${all}`,
  tradeOffsEnough: (asked: number, settled: number, open: number) =>
    `${asked} réponses : vos poids en sont tirés. Elles imposent l’ordre de ${settled} ${plural(settled, 'fr', 'paire', 'paires')} d’actions ; pour ${plural(open, 'fr', `${open} autre`, `les ${open} autres`)}, il vient de ces poids, sans que vous l’ayez dit.`,
  stopThere: 'S’en tenir là',
  goOn: 'Continuer',
  bothAlike: 'autant l’une que l’autre',
  enough: 'C’est assez : garder ces réponses',
  best: 'Le plus important :',
  worst: 'Le moins important :',
  times: (more: string, less: string, most: number) =>
    `« ${more} » compte combien de fois « ${less} », de 1 à ${number(most, ',')} ? (« < » pour revenir)`,
  review: (shares: string) => `Vos poids : ${shares}`,
  consistency: (ratio: number) => `Cohérence ${number(ratio, ',')} (0 : aucune contradiction)`,
  pairsConsistency: (ratio: number) =>
    `Cohérence ${number(ratio, ',')}, au plus 0,1 ${ratio <= 0.1 ? ': bien' : ': vos réponses se contredisent'}`,
  revisit: (a: string, b: string, value: number, fitting: number) =>
    `À revoir d’abord : « ${a} » compte ${number(value, ',')} fois « ${b} » ; ${number(fitting, ',')} s’accorderait aux autres réponses`,
  keep: 'C’est bien cela',
  askAgain: 'Revoir ce jugement',
  restart: 'Reprendre les poids depuis le début',
  nothing: 'Ces réponses ne donnent de poids à aucun critère',
  alsoScores: 'Noter aussi les actions ?',
  no: 'Non',
  yes: (count: number) => `Oui (${count} notes)`,
  noOpinion: 'ne se prononce pas',
  scoreTyped: (min: number, max: number) =>
    `de ${number(min, ',')} à ${number(max, ',')}, rien si vous ne vous prononcez pas (« < » pour revenir) :`,
  confirm: (voter: string, path: string) => `Écrire le bulletin de ${voter} dans ${path} ?`,
  write: 'Oui',
};

export type BallotWords = typeof ballotQuestionsFr;

const ballotQuestionsEn: BallotWords = {
  back: '‹ Previous question',
  voter: 'Who votes?',
  voted: 'has voted this year; the answers will be replaced',
  otherVoter: 'Somebody else',
  code: 'The code, without a name (“<” to go back):',
  unknownCode: (code) => `“${code}” is not in actors.yaml. The code, without a name (“<” to go back):`,
  college: 'The college:',
  noCollege: 'none',
  way: 'How do you say what each criterion weighs?',
  ways: {
    points: 'points: 100 to the criterion whose move from worst to best matters most, the others beside it',
    cards: 'cards: lay the criteria in order, with gaps (revised Simos)',
    pairs: 'pairs: compare criteria two by two (AHP), with a check of consistency',
    bestWorst: 'best and worst: compare each to the most and the least important',
    direct: 'percentages: share 100%',
    order: 'order: lay the criteria in order, without saying by how much',
    tradeOffs: 'trade-offs: of two made-up actions, which one is better (PAPRIKA), in some fifteen questions',
  },
  mostImportant: 'If all were at their worst, which would you first bring to its best?',
  points: (next, first) => `If “${first}” from worst to best is worth 100, what is ${next} worth? (“<” to go back)`,
  percent: (next, left) => `${next}, in % (${number(left, '.')} left; “<” to go back):`,
  notWithin: (typed, least, most) => `“${typed}” does not suit: a number from ${least} to ${number(most, '.')} (“<” to go back):`,
  notAtLeast: (typed, least) => `“${typed}” does not suit: a number of at least ${least} (“<” to go back):`,
  nextCard: (at) => (at === 0 ? 'The least important of all:' : 'Then, a little more important or equal:'),
  nextInOrder: (at) => (at === 0 ? 'The most important of all:' : 'Then:'),
  beside: (next, last) => `“${next}” beside “${last}”:`,
  cardGaps: ['equal', 'one step above', 'two steps (one blank card)', 'three steps (two blanks)', 'four steps (three blanks)'],
  orderGaps: ['equal', 'after'],
  ratio: 'How many times does the most important weigh the least? (nothing: a step is worth a card; “<” to go back)',
  whichMore: (a, b) => `Which matters more: ${a}, or ${b}?`,
  alike: 'both alike',
  howMuch: (more, less) => `“${more}” matters, beside “${less}”,`,
  saaty: (value) => `${value} times${saatyEn[value] ? `, ${saatyEn[value]}` : ''}`,
  tradeOff: (place) => `${place}. Two made-up actions, alike in all the rest: which one is better?`,
  tradeOffsLeft: (open, all) => `${open} ${plural(open, 'en', 'pair', 'pairs')} of actions left to tell apart, of ${all}`,
  tradeOffsEnough: (asked, settled, open) =>
    `${asked} answers: your weights are drawn from them. They impose the order of ${settled} ${plural(settled, 'en', 'pair', 'pairs')} of actions; for ${plural(open, 'en', `${open} other`, `the ${open} others`)}, it comes from these weights, without your having said it.`,
  stopThere: 'Stop there',
  goOn: 'Go on',
  bothAlike: 'both alike',
  enough: 'That is enough: keep these answers',
  best: 'The most important:',
  worst: 'The least important:',
  times: (more, less, most) => `“${more}” matters how many times “${less}”, from 1 to ${number(most, '.')}? (“<” to go back)`,
  review: (shares) => `Your weights: ${shares}`,
  consistency: (ratio) => `Consistency ${number(ratio, '.')} (0: no contradiction)`,
  pairsConsistency: (ratio) =>
    `Consistency ${number(ratio, '.')}, at most 0.1: ${ratio <= 0.1 ? 'good' : 'your answers contradict each other'}`,
  revisit: (a, b, value, fitting) =>
    `To see again first: “${a}” matters ${number(value, '.')} times “${b}”; ${number(fitting, '.')} would fit the other answers`,
  keep: 'That is it',
  askAgain: 'See that judgement again',
  restart: 'Start the weights again',
  nothing: 'These answers give no weight to any criterion',
  alsoScores: 'Score the actions too?',
  no: 'No',
  yes: (count) => `Yes (${count} scores)`,
  noOpinion: 'no opinion',
  scoreTyped: (min, max) => `from ${number(min, '.')} to ${number(max, '.')}, nothing for no opinion (“<” to go back):`,
  confirm: (voter, path) => `Write the ballot of ${voter} in ${path}?`,
  write: 'Yes',
};

export const ballotQuestions = { fr: ballotQuestionsFr, en: ballotQuestionsEn };
