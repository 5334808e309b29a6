// What is asked of somebody who adds something, and what was understood.
import type { Language } from '../../model/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { formatPeriod } from '../formats.ts';
import { label } from '../label.ts';
import { quoted } from '../quoted.ts';

const fr = {
  holder: (kind: string): string => `Où l’ajouter (${kind}) ?`,
  value: { which: 'Quel indicateur ?', period: 'La période (2026-06, T2 2026, 2026…) :', value: 'La valeur :' },
  near: {
    question: 'Un besoin déjà écrit dit-il la même chose ?',
    another: 'non, c’est un autre besoin',
    after: (id: string, statement: string, command: string): string =>
      `à rapprocher de ${id} ${quoted(statement, 'fr')} : si c’est le même, ${command}`,
  },
  /** A need is stated by its need; a person is known by a function. */
  ask: (field: string, kind: string): string => (field.toLowerCase() === kind ? `${field} :` : `${field} (${kind}) :`),
  heard: (typed: string, name: string, as: string): string => `${quoted(typed, 'fr')} (${name}) est compris : ${as}`,
};
const en: typeof fr = {
  holder: (kind) => `Where is it added (${kind})?`,
  value: { which: 'Which indicator?', period: 'The period (2026-06, 2026-Q2, 2026…):', value: 'The value:' },
  near: {
    question: 'Does a need that is there already say the same?',
    another: 'no, it is another need',
    after: (id, statement, command) => `close to ${id} ${quoted(statement, 'en')}: if it is the same, ${command}`,
  },
  ask: (field, kind) => (field.toLowerCase() === kind ? `${field}:` : `${field} (${kind}):`),
  heard: (typed, name, as) => `${quoted(typed, 'en')} (${name}) is understood as: ${as}`,
};

export const additions = { fr, en };

/** A day or a period that was taken by a convention, in words. */
export function heardSays(
  { typed, place, value }: { readonly typed: string; readonly place: string; readonly value: unknown },
  language: Language,
): string {
  const period = parsePeriod(String(value));
  return additions[language].heard(
    typed,
    label(place, language) ?? place,
    period === null ? String(value) : formatPeriod(period, language),
  );
}
