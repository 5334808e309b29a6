// What the page of a ballot says to the member who votes.
import { plural } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../formats.ts';
import { quoted } from '../quoted.ts';

const fr = {
  how: 'Rien ne quitte cette page tant que vous n’enregistrez pas. Vous pouvez ne répondre qu’à une partie.',
  closes: (day: string) => `Vote jusqu’au ${formatDate(day, 'fr')}`,
  weights: 'Ce que pèse chaque critère',
  way: 'Votre façon de répondre',
  ways: {
    points: 'partager 100 points',
    cards: 'ranger des cartes, une par critère',
    tradeOffs: 'choisir entre deux actions imaginées, une quinzaine de fois',
  },
  cardsHow:
    'Placez chaque critère sur une ligne, de la première (le moins important) à la dernière ; deux critères peuvent partager une ligne, et des lignes vides creusent l’écart.',
  line: 'Ligne',
  lineOf: (line: number) => `ligne ${line}`,
  notLaid: 'à placer',
  ratio: 'Combien de fois le plus important pèse-t-il le moins important ? (facultatif)',
  pointsHow: 'Plus un critère compte pour vous, plus il reçoit de points. Le total fait 100.',
  criterion: 'Critère',
  points: 'Points',
  pointsCheck: (left: number | null) =>
    left === null
      ? 'Écrivez les points en chiffres, sans signe : 12 ou 12,5'
      : left === 0
        ? '100 points : c’est bon'
        : left > 0
          ? `Points encore à donner : ${formatNumber(left, 'fr')}`
          : `Points en trop : ${formatNumber(-left, 'fr')}`,
  tradeOffsHow: 'Les deux actions sont pareilles sur tout le reste. Choisissez celle que vous feriez passer d’abord.',
  question: (place: number) => `Question ${place} : laquelle vaut mieux ?`,
  nothingLeft: (count: number) => `${count} ${plural(count, 'fr', 'réponse donnée', 'réponses données')} : plus rien à demander`,
  sides: { one: 'Action A', other: 'Action B' },
  bothAlike: 'Autant l’une que l’autre',
  previous: 'Revenir à la question précédente',
  left: (open: number, all: number) =>
    `${open} ${plural(open, 'fr', 'paire d’actions reste', 'paires d’actions restent')} à départager, sur ${all}.`,
  enough: (count: number) => `${count} réponses données : c’est assez`,
  said: (settled: number, open: number) =>
    `Vos poids en sont tirés. Vos réponses imposent l’ordre de ${settled} ${plural(settled, 'fr', 'paire', 'paires')} d’actions ; pour ${plural(open, 'fr', `${open} autre`, `les ${open} autres`)}, il vient de ces poids, sans que vous l’ayez dit.`,
  goOn: 'Répondre à d’autres questions',
  allSettled: 'Vos réponses départagent toutes les actions.',
  tradeOffsClash: 'Vos réponses ne tiennent plus ensemble : revenez sur la dernière, ou sur ce qui sépare les niveaux.',
  yourWeights: 'Vos poids :',
  verdicts: 'Ce qui sépare les niveaux',
  verdictsHow:
    'Dites en un mot la différence entre deux niveaux. Dans chaque critère, les niveaux vont du moins bon au meilleur.',
  fromTo: (from: string, to: string) => `De ${from} à ${to}`,
  notSaid: 'sans réponse',
  otherPairs: 'Comparer aussi des niveaux plus éloignés',
  scale: 'Votre échelle, de 0 à 100 :',
  clash: 'Ces réponses ne peuvent pas tenir ensemble. Changez-en une :',
  clashing: (from: string, to: string, said: string, settledBy: readonly string[]) =>
    `de ${from} à ${to}, ${quoted(said, 'fr')}${
      settledBy.length === 0
        ? ''
        : ` ; ${formatList(
            settledBy.map((one) => quoted(one, 'fr')),
            'fr',
            'ou',
          )} s’accorderait`
    }`,
  scores: 'Vos notes',
  scoresHow: 'Donnez à chaque action une note par critère. Laissez vide ce que vous ne savez pas juger.',
  action: 'Action',
  noOpinion: 'ne se prononce pas',
  send: 'Renvoyer votre bulletin',
  sendHow: (file: string) => `Enregistrez le fichier ${file}, puis renvoyez-le à la personne qui vous a écrit.`,
  save: 'Enregistrer mon bulletin',
  resume: 'Reprendre un bulletin enregistré',
  resumed: 'Vos réponses sont reprises.',
  notOfThisForm: 'Ce fichier n’est pas un bulletin de ce vote et de ce votant : rien n’est repris.',
  saved: (file: string, hasWeights: boolean) =>
    `${file} est enregistré.${hasWeights ? '' : ' Il ne donne pas de poids aux critères : le total des points ne fait pas 100, ou aucune question n’a de réponse.'}`,
  number: (value: number) => formatNumber(value, 'fr'),
  percent: (share: number) => formatPercent(share * 100, 'fr', { decimals: 1 }),
  withoutProgramme: 'Cette page a besoin de JavaScript, que votre navigateur n’exécute pas. Demandez le bulletin Excel.',
};

const en: typeof fr = {
  how: 'Nothing leaves this page until you save. You may answer a part only.',
  closes: (day) => `Vote until ${formatDate(day, 'en')}`,
  weights: 'What each criterion weighs',
  way: 'Your way of answering',
  ways: {
    points: 'share 100 points',
    cards: 'lay cards in order, one per criterion',
    tradeOffs: 'choose between two made-up actions, some fifteen times',
  },
  cardsHow:
    'Put each criterion on a line, from the first (the least important) to the last; two criteria may share a line, and empty lines widen the gap.',
  line: 'Line',
  lineOf: (line) => `line ${line}`,
  notLaid: 'to be put',
  ratio: 'How many times does the most important weigh the least important? (may be left out)',
  pointsHow: 'The more a criterion matters to you, the more points it gets. The total is 100.',
  criterion: 'Criterion',
  points: 'Points',
  pointsCheck: (left) =>
    left === null
      ? 'Write points in figures, without a sign: 12 or 12.5'
      : left === 0
        ? '100 points: good'
        : left > 0
          ? `Points still to give: ${formatNumber(left, 'en')}`
          : `Points in excess: ${formatNumber(-left, 'en')}`,
  tradeOffsHow: 'The two actions are alike in all the rest. Choose the one that you would put first.',
  question: (place) => `Question ${place}: which one is better?`,
  nothingLeft: (count) => `${count} ${plural(count, 'en', 'answer', 'answers')} given: nothing left to ask`,
  sides: { one: 'Action A', other: 'Action B' },
  bothAlike: 'Both alike',
  previous: 'Go back to the question before',
  left: (open, all) => `${open} ${plural(open, 'en', 'pair', 'pairs')} of actions left to tell apart, of ${all}.`,
  enough: (count) => `${count} answers given: that is enough`,
  said: (settled, open) =>
    `Your weights are drawn from them. Your answers impose the order of ${settled} ${plural(settled, 'en', 'pair', 'pairs')} of actions; for ${plural(open, 'en', `${open} other`, `the ${open} others`)}, it comes from these weights, without your having said it.`,
  goOn: 'Answer more questions',
  allSettled: 'Your answers settle the order of all the actions.',
  tradeOffsClash: 'Your answers no longer hold together: go back on the last one, or on what separates the levels.',
  yourWeights: 'Your weights:',
  verdicts: 'What separates the levels',
  verdictsHow: 'Say in a word the difference between two levels. In each criterion, levels go from the worst to the best.',
  fromTo: (from, to) => `From ${from} to ${to}`,
  notSaid: 'no answer',
  otherPairs: 'Compare levels further apart too',
  scale: 'Your scale, from 0 to 100:',
  clash: 'These answers cannot hold together. Change one of them:',
  clashing: (from, to, said, settledBy) =>
    `from ${from} to ${to}, ${quoted(said, 'en')}${
      settledBy.length === 0
        ? ''
        : `; ${formatList(
            settledBy.map((one) => quoted(one, 'en')),
            'en',
            'or',
          )} would fit`
    }`,
  scores: 'Your scores',
  scoresHow: 'Give each action a score on each criterion. Leave empty what you cannot judge.',
  action: 'Action',
  noOpinion: 'no opinion',
  send: 'Send your ballot back',
  sendHow: (file) => `Save the file ${file}, then send it back to the person who wrote to you.`,
  save: 'Save my ballot',
  resume: 'Go on with a saved ballot',
  resumed: 'Your answers are back.',
  notOfThisForm: 'This file is not a ballot of this vote and this voter: nothing is taken.',
  saved: (file, hasWeights) =>
    `${file} is saved.${hasWeights ? '' : ' It gives no weights to the criteria: the points do not come to 100, or no question is answered.'}`,
  number: (value) => formatNumber(value, 'en'),
  percent: (share) => formatPercent(share * 100, 'en', { decimals: 1 }),
  withoutProgramme: 'This page needs JavaScript, which your browser does not run. Ask for the Excel ballot.',
};

export const ballotPageWords = { fr, en };
