// Our own failure, told as a problem of the project that met it, so that the others go on.
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
