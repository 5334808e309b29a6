// The ranking under other weights, beside today's.

import { listed, type Values } from '../faults/fault-sentences.ts';
import { labelOf } from '../label.ts';

const fr = {
  heading: (title: string) => `${title} : avec d’autres poids`,
  weight: labelOf('criteria.criteria.weight', 'fr'),
  rank: 'rang',
  score: 'score',
  same: 'Aucune place ne change.',
  changes: (n: number) => (n === 1 ? 'Une action change de place.' : `${n} actions changent de place.`),
  passes: 'Ce qui se croise',
  passed: (who: string, others: string) => `${who} passe devant ${others}`,
  enters: (actions: string, top: number) =>
    top === 1
      ? `Passe en tête : ${actions}.`
      : `Entre${actions.includes(' ') ? 'nt' : ''} parmi les ${top} premières : ${actions}.`,
  leaves: (actions: string, top: number) =>
    top === 1
      ? `N’est plus en tête : ${actions}.`
      : `Sort${actions.includes(' ') ? 'ent' : ''} des ${top} premières : ${actions}.`,
  stay: (top: number) => (top === 1 ? 'La première reste la première.' : `Les ${top} premières restent les mêmes.`),
  aside: 'mise de côté',
};

const en: typeof fr = {
  heading: (title) => `${title}: with other weights`,
  weight: labelOf('criteria.criteria.weight', 'en'),
  rank: 'rank',
  score: 'score',
  same: 'No place changes.',
  changes: (n) => (n === 1 ? 'One action changes places.' : `${n} actions change places.`),
  passes: 'What changes order',
  passed: (who, others) => `${who} passes ${others}`,
  enters: (actions, top) => (top === 1 ? `Now first: ${actions}.` : `Now among the first ${top}: ${actions}.`),
  leaves: (actions, top) => (top === 1 ? `No longer first: ${actions}.` : `No longer among the first ${top}: ${actions}.`),
  stay: (top) => (top === 1 ? 'The first stays first.' : `The first ${top} stay the same.`),
  aside: 'set aside',
};

export const whatIfWords = { fr, en };

/** Away from a hundred, so that what is not a whole is not written as one. */
const written = (value: Values[string] | undefined, mark: ',' | '.'): string => {
  const hundredths = Number(value) * 100;
  return String((hundredths > 10_000 ? Math.ceil(hundredths) : Math.floor(hundredths)) / 100).replace('.', mark);
};

const faultsFr: Readonly<Record<string, (values: Values) => string>> = {
  'what-if/not-a-weight': ({ typed }) =>
    `« ${typed} » ne dit pas un poids : écrivez critère=pourcentage, de 0 à 100, par exemple --what-if cost=40.`,
  'what-if/twice': ({ id }) => `le critère « ${id} » a deux poids : gardez-en un.`,
  'what-if/unknown-criterion': ({ id, nearest, known }) =>
    `aucun critère ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : `. Critères : ${listed(known)}.`}`,
  'what-if/over-the-whole': ({ total }) => `ces poids font ${written(total, ',')} %, plus que le tout (100).`,
  'what-if/under-the-whole': ({ total }) =>
    `tous les critères ont un poids et ils font ${written(total, ',')} % : il faut 100, ou laisser un critère libre de prendre le reste.`,
  'what-if/nothing-ranked': () => 'aucune action n’est classée : il faut des critères, des poids et des actions.',
  'options-apart': ({ one, other }) => `${one} et ${other} ne vont pas ensemble : gardez l’une des deux.`,
};

const faultsEn: typeof faultsFr = {
  'what-if/not-a-weight': ({ typed }) =>
    `“${typed}” does not say a weight: write criterion=percentage, from 0 to 100, for example --what-if cost=40.`,
  'what-if/twice': ({ id }) => `criterion “${id}” has two weights: keep one.`,
  'what-if/unknown-criterion': ({ id, nearest, known }) =>
    `no criterion is called “${id}”${nearest ? `; did you mean “${nearest}”?` : `. Criteria: ${listed(known)}.`}`,
  'what-if/over-the-whole': ({ total }) => `these weights make ${written(total, '.')}%, more than the whole (100).`,
  'what-if/under-the-whole': ({ total }) =>
    `every criterion has a weight and they make ${written(total, '.')}%: make it 100, or leave one criterion to take the rest.`,
  'what-if/nothing-ranked': () => 'no action is ranked: criteria, weights and actions are needed.',
  'options-apart': ({ one, other }) => `${one} and ${other} do not go together: keep one of them.`,
};

export const whatIfFaults = { fr: faultsFr, en: faultsEn };
