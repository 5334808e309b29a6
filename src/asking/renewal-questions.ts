// What is asked of somebody who opens a new term of office, in both languages.
import { plural } from '../values/index.ts';
import type { Term } from './ask-about-project.ts';

const years = ({ start, end }: Term): string => `${start.slice(0, 4)}-${end.slice(0, 4)}`;
const fr = {
  term: 'Le mandat qui s’ouvre, du premier au dernier mois :',
  notATerm: (typed: string) => `« ${typed} » n’est pas un mandat qui peut suivre. Du premier au dernier mois (2032-03/2038-03) :`,
  many: (count: number) => `${count} actions sont inachevées :`,
  oneByOne: 'décider de chacune',
  carryAll: 'les reconduire toutes',
  carry: 'reconduire au mandat qui s’ouvre',
  close: 'clore, avec un motif',
  finish: 'elle est réalisée',
  back: '‹ Action précédente',
  reason: (id: string) => `Pourquoi clore ${id} :`,
  title: 'Le titre du projet :',
  confirm: (term: Term, carried: number, closed: number, finished: number) =>
    `Ouvrir le mandat ${years(term)} : ${carried} ${plural(carried, 'fr', 'action reconduite', 'actions reconduites')}, ${closed} ${plural(closed, 'fr', 'close')}, ${finished} ${plural(finished, 'fr', 'réalisée')} ?`,
  open: 'oui',
  again: '‹ Revoir les actions',
};

const en: typeof fr = {
  term: 'The term that opens, from its first month to its last:',
  notATerm: (typed) => `“${typed}” is not a term that may follow. From its first month to its last (2032-03/2038-03):`,
  many: (count) => `${count} actions are unfinished:`,
  oneByOne: 'decide on each',
  carryAll: 'carry them all over',
  carry: 'carry over to the term that opens',
  close: 'close, with a reason',
  finish: 'it is done',
  back: '‹ Previous action',
  reason: (id) => `Why close ${id}:`,
  title: 'The title of the project:',
  confirm: (term, carried, closed, finished) =>
    `Open the term ${years(term)}: ${carried} ${plural(carried, 'en', 'action')} carried over, ${closed} closed, ${finished} done?`,
  open: 'yes',
  again: '‹ See the actions again',
};

export const renewalQuestions = { fr, en };
