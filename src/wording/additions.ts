// What is asked of somebody who adds something.
import { quoted } from './quoted.ts';

const fr = {
  holder: 'Dans quoi ?',
  value: { which: 'Quel indicateur ?', period: 'La période (2026-06, T2 2026, 2026…) :', value: 'La valeur :' },
  near: {
    question: 'Un besoin déjà écrit dit-il la même chose ?',
    another: 'non, c’est un autre besoin',
    after: (id: string, statement: string, command: string): string =>
      `à rapprocher de ${id} ${quoted(statement, 'fr')} : si c’est le même, ${command}`,
  },
  ask: (name: string): string => `En une phrase (${name}) :`,
};
const en: typeof fr = {
  holder: 'In which one?',
  value: { which: 'Which indicator?', period: 'The period (2026-06, 2026-Q2, 2026…):', value: 'The value:' },
  near: {
    question: 'Does a need that is there already say the same?',
    another: 'no, it is another need',
    after: (id, statement, command) => `close to ${id} ${quoted(statement, 'en')}: if it is the same, ${command}`,
  },
  ask: (name) => `In one sentence (${name}):`,
};

export const additions = { fr, en };
