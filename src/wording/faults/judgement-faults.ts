// Why a verdict, or a file of answers, is not taken.
import { otherSirenEn, otherSirenFr, type Sentences } from './fault-sentences.ts';

export const judgementFaultsFr: Sentences = {
  'not-a-side': ({ found }) => `« ${found} » n’est ni A, ni B, ni =`,
  'not-a-difference': ({ found }) =>
    `« ${found} » n’est pas une différence : nulle, très faible, faible, modérée, forte, très forte ou extrême`,
  'verdict-answer': ({ typed }) =>
    `« ${typed} » n’est pas un verdict : écrivez deux niveaux et un mot, comme 1/2=faible, ou 1/3=faible..forte quand vous hésitez.`,
  'verdict-missing': () =>
    'il manque le critère et les verdicts : jalon add verdict critère 1/2=faible 2/3=forte (au terminal, jalon add verdict critère les demande).',
  'criterion-without-scale': ({ criterion }) => `« ${criterion} » n’a pas d’échelle (scale) : rien à juger.`,
  'another-project': ({ project, ...found }) => {
    const wayOut = otherSirenFr(found);
    return `ce bulletin est d’un autre projet (« ${project} »)${wayOut && `.${wayOut}`}`;
  },
  'other-criteria': () =>
    'ce bulletin porte sur d’autres critères ou d’autres échelles que ceux d’aujourd’hui : renvoyez un bulletin à ce votant',
  'not-a-sitting': ({ path }) =>
    `« ${path} » n’est pas un fichier de séance : c’est celui que la page de séance enregistre par « Enregistrer ce qui est arrêté » (seance-….json).`,
  'ballot-not-sitting': ({ path }) => `« ${path} » est un bulletin : « jalon import ballots » le reprend.`,
  'sitting-of-another': ({ path, project, ...found }) =>
    `« ${path} » est la séance d’un autre projet (« ${project} ») : rien n’en est repris.${otherSirenFr(found)}`,
  'sitting-of-later': ({ path }) =>
    `« ${path} » vient d’une page faite par un jalon plus récent : mettez jalon à jour pour la reprendre.`,
  'ballot-late': ({ date, closes }) =>
    `ce bulletin est du ${date}, après la clôture du ${closes} : ajoutez --late pour le reprendre`,
};

export const judgementFaultsEn: Sentences = {
  'not-a-side': ({ found }) => `“${found}” is neither A, nor B, nor =`,
  'not-a-difference': ({ found }) =>
    `“${found}” is no difference: none, very weak, weak, moderate, strong, very strong or extreme`,
  'verdict-answer': ({ typed }) =>
    `“${typed}” is no verdict: write two levels and a word, as 1/2=weak, or 1/3=weak..strong when you hesitate.`,
  'verdict-missing': () =>
    'the criterion and the verdicts are missing: jalon add verdict criterion 1/2=weak 2/3=strong (at a terminal, jalon add verdict criterion asks them).',
  'criterion-without-scale': ({ criterion }) => `“${criterion}” has no scale: nothing to judge.`,
  'another-project': ({ project, ...found }) => {
    const wayOut = otherSirenEn(found);
    return `this ballot is of another project (“${project}”)${wayOut && `.${wayOut}`}`;
  },
  'other-criteria': () =>
    'this ballot is about other criteria or other scales than those of today: send this voter a ballot again',
  'not-a-sitting': ({ path }) =>
    `“${path}” is no file of a sitting: that is the one that the sitting page saves by “Save what was settled” (sitting-….json).`,
  'ballot-not-sitting': ({ path }) => `“${path}” is a ballot: “jalon import ballots” takes it.`,
  'sitting-of-another': ({ path, project, ...found }) =>
    `“${path}” is the sitting of another project (“${project}”): nothing of it is taken.${otherSirenEn(found)}`,
  'sitting-of-later': ({ path }) => `“${path}” comes from a page made by a later jalon: update jalon to take it.`,
  'ballot-late': ({ date, closes }) => `this ballot is of ${date}, after the vote closed on ${closes}: add --late to take it`,
};
