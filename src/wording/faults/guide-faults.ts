// Why a guided session, or its file of answers, can go no further, in one line.
import { listed, type Sentences } from './fault-sentences.ts';

const meantFr = (nearest: unknown): string => (nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.');
const meantEn = (nearest: unknown): string => (nearest ? `; did you mean “${nearest}”?` : '.');
/** More than these are no help. */
const shown = 12;
const among = (known: unknown): string =>
  Array.isArray(known) && known.length > shown ? `${listed(known.slice(0, shown), ' ; ')} ; …` : listed(known, ' ; ');

const fr: Sentences = {
  'guide-without-terminal': () =>
    'la séance guidée se tient dans un terminal. Sans terminal : « jalon --answers reponses.yaml » la joue, « jalon status » dit où en est le projet, « jalon --help » liste les commandes.',
  'guide-unreadable': () => 'le projet ne se lit pas : « jalon validate » dit quoi corriger.',
  'answers-shape': ({ place }) =>
    `${place} : un fichier de réponses est une liste ; chaque élément nomme une chose, puis ses réponses : « - besoin: {énoncé: …} ».`,
  'answers-not-a-thing': ({ place, thing, nearest, known }) =>
    `${place} : rien ne s’appelle « ${thing} » dans la séance${meantFr(nearest)} Possibles : ${among(known)}.`,
  'answers-too-soon': ({ place, thing }) =>
    `${place} : « ${thing} » ne peut pas encore se faire, il manque au projet ce sur quoi cela porte.`,
  'answers-stopped': ({ place, thing }) => `${place} : « ${thing} » n’a pas été fait, et rien de ce qui suit.`,
  'answer-missing': ({ place, thing, label }) => `${place} : il manque « ${label} » pour « ${thing} ».`,
  'answer-alone': ({ place, label }) => `${place} : une seule réponse est attendue à « ${label} ».`,
  'answer-wrong': ({ place, wrong }) => `${place} : ${wrong}`,
  'answer-ambiguous': ({ place, typed, label, known }) =>
    `${place} : « ${typed} » peut vouloir dire, pour « ${label} » : ${among(known)}.`,
  'answer-not-a-choice': ({ place, typed, label, nearest, known }) =>
    `${place} : « ${typed} » n’est pas une réponse à « ${label} »${meantFr(nearest)} Possibles : ${among(known)}.`,
  'answer-unused': ({ place, thing, typed, nearest, known }) =>
    `${place} : « ${typed} » n’est pas demandé pour « ${thing} »${meantFr(nearest)} Questions posées : ${among(known)}.`,
};

const en: Sentences = {
  'guide-without-terminal': () =>
    'the guided session takes place in a terminal. Without one: “jalon --answers answers.yaml” plays it, “jalon status” says where the project stands, “jalon --help” lists the commands.',
  'guide-unreadable': () => 'the project cannot be read: “jalon validate” says what to mend.',
  'answers-shape': ({ place }) =>
    `${place}: a file of answers is a list; each item names a thing, then its answers: “- need: {statement: …}”.`,
  'answers-not-a-thing': ({ place, thing, nearest, known }) =>
    `${place}: nothing is called “${thing}” in the session${meantEn(nearest)} Possible: ${among(known)}.`,
  'answers-too-soon': ({ place, thing }) => `${place}: “${thing}” cannot be done yet, the project lacks what it is about.`,
  'answers-stopped': ({ place, thing }) => `${place}: “${thing}” was not done, nor anything after it.`,
  'answer-missing': ({ place, thing, label }) => `${place}: “${label}” is missing for “${thing}”.`,
  'answer-alone': ({ place, label }) => `${place}: give only one answer to “${label}”.`,
  'answer-wrong': ({ place, wrong }) => `${place}: ${wrong}`,
  'answer-ambiguous': ({ place, typed, label, known }) => `${place}: “${typed}” may mean, for “${label}”: ${among(known)}.`,
  'answer-not-a-choice': ({ place, typed, label, nearest, known }) =>
    `${place}: “${typed}” is no answer to “${label}”${meantEn(nearest)} Possible: ${among(known)}.`,
  'answer-unused': ({ place, thing, typed, nearest, known }) =>
    `${place}: “${typed}” is not asked for “${thing}”${meantEn(nearest)} Questions asked: ${among(known)}.`,
};

export const guideFaults = { fr, en };
