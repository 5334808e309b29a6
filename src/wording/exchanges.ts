// What is said of files that come from other systems, or go to them.
import { plural } from '../values/index.ts';

const whyFr: Readonly<Record<string, string>> = {
  names: 'les noms des personnes ne sortent pas du projet',
  range: 'le modèle ne prend qu’un montant, pas une fourchette',
  cents: 'le modèle ne prend que des euros entiers',
  'fourth-funder': 'le modèle ne prend que trois financeurs',
  years: 'seul le total est transmis, sans le détail des lignes',
  zero: 'le modèle ne prend qu’un montant supérieur à zéro',
  'no-funder': 'une ligne sans financeur n’a pas de place dans le modèle',
  'too-long': 'plus de 300 caractères : coupé',
  comma: 'un nom contient une virgule ou un point-virgule, qui séparent les noms dans le modèle : aucun n’est transmis',
  basis: 'le modèle veut des montants hors taxes',
  'no-day': 'pas de jour connu, ou hors des années 2000 à 2100 du modèle',
  nested: 'le modèle n’a qu’un niveau de sous-actions : transmise comme une action',
  coarse: 'la période est devenue un jour : le premier, ou le dernier pour une fin',
};

const fr = {
  allCarried: 'Tout est dans le fichier.',
  uncarried: 'Ce que le fichier ne dit pas, et qui reste dans le projet :',
  noPlace: (fields: readonly string[]): string => `Sans colonne dans le modèle : ${fields.join(', ')}`,
  everyAction: 'toutes les actions',
  more: (n: number): string => ` et ${n} ${plural(n, 'fr', 'autre')}`,
  why: whyFr,
};
const en: typeof fr = {
  allCarried: 'Everything is in the file.',
  uncarried: 'What the file does not say, and stays in the project:',
  noPlace: (fields) => `Without a column in the model: ${fields.join(', ')}`,
  everyAction: 'every action',
  more: (n) => ` and ${n} more`,
  why: {
    names: 'names of people do not leave the project',
    range: 'the model takes one amount, not a range',
    cents: 'the model takes whole euros only',
    'fourth-funder': 'the model takes three funders only',
    years: 'only the total goes along, without the lines',
    zero: 'the model takes only an amount above zero',
    'no-funder': 'a line without a funder has no place in the model',
    'too-long': 'over 300 characters: cut',
    comma: 'a name holds a comma or a semicolon, which separate names in the model: none goes along',
    basis: 'the model wants amounts without tax',
    'no-day': 'no known day, or outside the years 2000 to 2100 of the model',
    nested: 'the model has one level of sub-actions: it goes along as an action',
    coarse: 'the period became a day: its first, or its last for an end',
  },
};

export const exchanges = { fr, en };
