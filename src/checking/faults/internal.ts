// What keeps one project of several from being done, told as its problem so that the others go on: our own failure, or what was asked of it.
import { rule } from '../rule.ts';

export const internalFault = rule<{ message: string; stack: string }>({
  code: 'jalon/internal',
  severity: 'error',
  example: { wrong: 'Une panne de jalon', right: 'jalon validate --format json > rapport.json, joint au signalement' },
  fr: {
    says: ({ message }) => `jalon a échoué sur ce projet : ${message}`,
    why: 'C’est une erreur de jalon, pas de vos fichiers.',
    mend: 'Signalez-la, avec le fichier concerné et ce que donne « jalon validate --format json ».',
  },
  en: {
    says: ({ message }) => `jalon failed on this project: ${message}`,
    why: 'This is a fault of jalon, not of your files.',
    mend: 'Report it, with the file concerned and what “jalon validate --format json” gives.',
  },
});

/** `fr` and `en` are whole sentences. */
export const refusedFault = rule<{ fr: string; en: string }>({
  code: 'project/not-done',
  severity: 'error',
  example: { wrong: 'jalon rank projets, où un projet n’a aucun poids', right: 'criteria:\n  - {id: cost, weight: 2}' },
  fr: {
    says: ({ fr }) => `ce projet n’est pas traité : ${fr}`,
    why: 'Ce qui est demandé ne peut pas se faire sur ce projet ; les autres sont traités.',
    mend: 'Corrigez ce qui est dit, ou lancez la commande sur les autres projets.',
  },
  en: {
    says: ({ en }) => `this project is not done: ${en}`,
    why: 'What is asked cannot be done with this project; the others are done.',
    mend: 'Mend what is said, or run the command on the other projects.',
  },
});
