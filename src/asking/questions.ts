// What is asked of somebody who starts a project, or goes from one term to the next, in both languages.
import { plural } from '../values/index.ts';

/** Months, YYYY-MM. */
export interface Term {
  readonly start: string;
  readonly end: string;
}

const questionsFr = {
  territory: 'Votre territoire (nom, SIREN ou code INSEE ; rien pour le préciser plus tard) :',
  notFound: (name: string) => `« ${name} » n’est pas dans les listes officielles`,
  asNamed: 'Garder ce nom, sans communes ni population',
  which: 'Lequel ?',
  whichOfMany: (count: number) => `Lequel ? (les ${count} premiers ; un nom plus complet en donnerait moins)`,
  another: '‹ Chercher un autre nom',
  back: '‹ Question précédente',
  kind: 'De quoi s’agit-il ?',
  method: 'La méthode suivie :',
  term: 'Le mandat :',
  months: (start: string, end: string) => `de mars ${start} à mars ${end}`,
  title: 'Le titre du projet (« < » pour revenir) :',
  lead: 'La fonction de qui conduit le projet (rien pour plus tard, « < » pour revenir) :',
  electedLead: 'La fonction de l’élu référent (rien pour plus tard, « < » pour revenir) :',
  excel: 'Préférez-vous remplir dans Excel ?',
  notExcel: 'Non : par les commandes, la séance guidée et les fichiers',
  inExcel: 'Oui : un classeur de quelques feuilles par étape, dans le dossier excel/',
};

const questionsEn: typeof questionsFr = {
  territory: 'Your territory (name, SIREN or INSEE code; leave blank to add it later):',
  notFound: (name) => `“${name}” is not in the official lists`,
  asNamed: 'Keep this name, without communes or population',
  which: 'Which one?',
  whichOfMany: (count) => `Which one? (the first ${count}; a fuller name would give fewer)`,
  another: '‹ Look for another name',
  back: '‹ Previous question',
  kind: 'What is it?',
  method: 'The method followed:',
  term: 'The term of office:',
  months: (start, end) => `March ${start} to March ${end}`,
  title: 'The title of the project (“<” to go back):',
  lead: 'The function of the person who leads the project (leave blank for later, “<” to go back):',
  electedLead: 'The function of the elected lead (leave blank for later, “<” to go back):',
  excel: 'Would you prefer to fill it in with Excel?',
  notExcel: 'No: with commands, the guided session and the files',
  inExcel: 'Yes: a workbook of a few sheets for each step, in the folder excel/',
};

export const questions = { fr: questionsFr, en: questionsEn };

// What is asked of somebody who opens a new term of office, in both languages.

/** As people say it. */
export const years = ({ start, end }: Term): string => `${start.slice(0, 4)}-${end.slice(0, 4)}`;
const renewalQuestionsFr = {
  term: 'Le mandat qui s’ouvre :',
  notATerm: (typed: string) =>
    `« ${typed} » n’est pas un mandat qui peut suivre. Ses années (2032-2038), ou ses premier et dernier mois (2032-03/2038-03) :`,
  many: (count: number) => `${count} actions sont inachevées :`,
  oneByOne: 'décider de chacune',
  carryAll: 'les reconduire toutes',
  fate: (action: string) => `${action} :`,
  carry: 'reconduire au mandat qui s’ouvre',
  close: 'clore, avec un motif',
  finish: 'elle est réalisée',
  back: '‹ Action précédente',
  reason: (id: string) => `Pourquoi clore ${id} (« < » pour revenir) :`,
  title: 'Le titre du projet (« < » pour revenir) :',
  confirm: (term: Term, carried: number, closed: number, finished: number) =>
    `Ouvrir le mandat ${years(term)}, celui qui s’achève étant gardé dans archive/ : ${carried} ${plural(carried, 'fr', 'action reconduite', 'actions reconduites')}, ${closed} ${plural(closed, 'fr', 'close')}, ${finished} ${plural(finished, 'fr', 'réalisée')} ?`,
  open: 'oui',
  again: '‹ Revoir les actions',
};

const renewalQuestionsEn: typeof renewalQuestionsFr = {
  term: 'The term that opens:',
  notATerm: (typed) =>
    `“${typed}” is not a term that may follow. Its years (2032-2038), or its first and last months (2032-03/2038-03):`,
  many: (count) => `${count} actions are unfinished:`,
  oneByOne: 'decide on each',
  carryAll: 'carry them all over',
  fate: (action) => `${action}:`,
  carry: 'carry over to the term that opens',
  close: 'close, with a reason',
  finish: 'it is done',
  back: '‹ Previous action',
  reason: (id) => `Why close ${id} (“<” to go back):`,
  title: 'The title of the project (“<” to go back):',
  confirm: (term, carried, closed, finished) =>
    `Open the term ${years(term)}, the former one being kept in archive/: ${carried} ${plural(carried, 'en', 'action')} carried over, ${closed} closed, ${finished} done?`,
  open: 'yes',
  again: '‹ See the actions again',
};

export const renewalQuestions = { fr: renewalQuestionsFr, en: renewalQuestionsEn };
