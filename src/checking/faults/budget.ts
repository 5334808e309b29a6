// A project that is not one's own is worked on within a budget: what goes over it is told as its problem, and the others are done.
import { type Rule, rule } from '../rule.ts';

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
