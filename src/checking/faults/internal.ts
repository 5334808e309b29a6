// What keeps one project of several from being done, told as its problem so that the others go on: our own failure, or what was asked of it.
import { type Rule, rule } from '../rule.ts';

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

/** A project that is not one's own is worked on within a budget: what goes over it is told as its problem, and the others are done. */
export const budgetFaults: readonly Rule[] = [
  rule<{ seconds: number }>({
    code: 'project/too-long',
    severity: 'error',
    example: { wrong: 'un projet reçu dont un fichier retient jalon une minute', right: 'jalon validate --trusted' },
    fr: {
      says: ({ seconds }) => `ce projet demande plus de ${seconds} s : jalon l’a laissé`,
      why: 'Un projet reçu d’ailleurs ne doit pas pouvoir retenir la machine de celui qui le contrôle.',
      mend: 'Cherchez le fichier démesuré. Si ce projet est le vôtre, ajoutez --trusted : le temps n’est plus compté.',
    },
    en: {
      says: ({ seconds }) => `this project takes more than ${seconds} s: jalon left it`,
      why: 'A project that comes from elsewhere must not be able to hold the machine of whoever checks it.',
      mend: 'Look for the outsized file. If this project is your own, add --trusted: time is no longer counted.',
    },
  }),
  rule<{ megabytes: number }>({
    code: 'project/too-much-memory',
    severity: 'error',
    example: { wrong: 'un projet reçu qui demande plus de mémoire que jalon n’en donne', right: 'jalon render --trusted' },
    fr: {
      says: ({ megabytes }) => `ce projet demande plus de ${megabytes} Mo de mémoire : jalon l’a laissé`,
      why: 'Un projet reçu d’ailleurs ne doit pas pouvoir prendre toute la mémoire de celui qui le contrôle.',
      mend: 'Cherchez le fichier démesuré. Si ce projet est le vôtre, ajoutez --trusted : la mémoire n’est plus comptée.',
    },
    en: {
      says: ({ megabytes }) => `this project takes more than ${megabytes} MB of memory: jalon left it`,
      why: 'A project that comes from elsewhere must not be able to take all the memory of whoever checks it.',
      mend: 'Look for the outsized file. If this project is your own, add --trusted: memory is no longer counted.',
    },
  }),
];
