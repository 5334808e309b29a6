// What heads the lists of words that may be typed.

import { de } from '../elision.ts';

const fr = {
  kinds: 'Ce qui s’ajoute (jalon add)',
  targets: 'Ce qui se change (jalon set), outre ce qui porte un identifiant',
  those: 'À nommer par l’identifiant ou l’intitulé',
  fields: (what: string): string => `Champs ${de(what)}`,
  lines: (list: string): string => `Lignes ${de(list)}, à nommer avant un point`,
  newLine: '(une ligne de plus)',
  values: (field: string): string => `Valeurs ${de(field)}`,
  models: 'Modèles du catalogue (--like)',
  atStep: (step: string): string => `Documents de l’étape : ${step} (jalon render --only)`,
  atAnyStep: 'Documents de toute étape (jalon render --only)',
  onDemand: 'fait quand on le demande',
  free: {
    value: '',
    number: 'un nombre',
    'yes-or-no': 'oui ou non',
    day: 'un jour, par exemple 2027-03-15',
    period: 'une période, par exemple 2027 ou 2027-T2',
    text: 'un texte',
    list: 'une liste : += ajoute, -= retire',
    parts: 'plusieurs parties, après un point',
  },
};
const en: typeof fr = {
  kinds: 'What can be added (jalon add)',
  targets: 'What can be changed (jalon set), besides what has an id',
  those: 'To be named by id or title',
  fields: (what) => `Fields of ${what}`,
  lines: (list) => `Lines of ${list}, to be named before a point`,
  newLine: '(one more line)',
  values: (field) => `Values of ${field}`,
  models: 'Models of the catalogue (--like)',
  atStep: (step) => `Documents of the step: ${step} (jalon render --only)`,
  atAnyStep: 'Documents of any step (jalon render --only)',
  onDemand: 'made when it is asked for',
  free: {
    value: '',
    number: 'a number',
    'yes-or-no': 'yes or no',
    day: 'a day, such as 2027-03-15',
    period: 'a period, such as 2027 or 2027-Q2',
    text: 'a text',
    list: 'a list: += adds, -= takes out',
    parts: 'several parts, after a point',
  },
};

export const wordLists = { fr, en };
