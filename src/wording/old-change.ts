// What is said of a change that an earlier jalon left waiting in a project, and what is asked about it.
import type { OldChange } from '../model/index.ts';
import { plural } from '../values/index.ts';

type State = OldChange['files'][number]['state'];

interface Words {
  readonly title: string;
  readonly unreadable: string;
  readonly states: Readonly<Record<State, string>>;
  readonly question: string;
  readonly choices: { readonly leave: string; readonly make: string; readonly drop: string };
  readonly left: string;
  readonly made: (count: number) => string;
  readonly dropped: string;
  readonly changedMeanwhile: string;
}

export const oldChange: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    title: 'Un changement interrompu d’une version antérieure de jalon attend dans .jalon-pending :',
    unreadable: 'sa liste est illisible',
    states: {
      ready: 'à écrire',
      made: 'déjà écrit',
      changed: 'modifié depuis : laissé tel quel',
      damaged: 'abîmé : son contenu n’est pas celui qui avait été décidé',
      foreign: 'n’est pas un fichier de projet : jamais écrit',
    },
    question: 'Que faire de ce changement ?',
    choices: { leave: 'Le laisser', make: 'L’écrire, puis vider .jalon-pending', drop: 'Le supprimer sans rien écrire' },
    left: 'Rien n’a été touché. Dans un terminal, « jalon doctor » demande ce qu’il faut en faire.',
    made: (count) =>
      count > 1 ? `${count} fichiers écrits ; .jalon-pending est vidé.` : `${count} fichier écrit ; .jalon-pending est vidé.`,
    dropped: '.jalon-pending est supprimé ; aucun autre fichier n’a changé.',
    changedMeanwhile: 'Un fichier a changé entre-temps : rien n’a été écrit.',
  },
  en: {
    title: 'An interrupted change of an earlier jalon waits in .jalon-pending:',
    unreadable: 'its list cannot be read',
    states: {
      ready: 'to be written',
      made: 'written already',
      changed: 'edited since: left as it is',
      damaged: 'damaged: it does not hold what was decided',
      foreign: 'not a file of a project: never written',
    },
    question: 'What is to be done with this change?',
    choices: { leave: 'Leave it', make: 'Write it, then empty .jalon-pending', drop: 'Delete it, write nothing' },
    left: 'Nothing was touched. In a terminal, “jalon doctor” asks what is to be done with it.',
    made: (count) => `${count} ${plural(count, 'en', 'file', 'files')} written; .jalon-pending is emptied.`,
    dropped: '.jalon-pending is deleted; no other file has changed.',
    changedMeanwhile: 'A file changed meanwhile: nothing was written.',
  },
};
