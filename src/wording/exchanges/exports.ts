// What a data package says of itself, and what is said of it.

import type { QuestionType, RenamedCode } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';

interface KeptBack {
  readonly actions: number;
  readonly indicators: number;
  readonly decisions: number;
}

const some = (n: number, one: string, many: string): readonly string[] => (n === 0 ? [] : [`${n} ${n > 1 ? many : one}`]);

const datasetFr = {
  description:
    'Données publiques d’un projet numérique de territoire : ni les actions qui ne sont pas à publier, ni les champs internes, ni les noms des personnes (leurs fonctions seules). Les montants sont en euros, du plus petit au plus grand quand ils sont incertains. Dans une cellule, plusieurs valeurs sont séparées par « | ». Un texte qu’un tableur prendrait pour une formule (= + - @ en tête) commence par une apostrophe.',
  illustrative: 'Exemple : contenu inventé sur une collectivité réelle.',
  keptBack: ({ actions, indicators, decisions }: KeptBack): string => {
    const all = [
      ...some(actions, 'action', 'actions'),
      ...some(indicators, 'indicateur', 'indicateurs'),
      ...some(decisions, 'décision', 'décisions'),
    ];
    const rest = 'Ne sortent jamais : les champs internes, les entretiens, les bulletins et les noms des personnes.';
    return all.length > 0 ? `Laissés de côté, car à ne pas publier : ${all.join(', ')}. ${rest}` : rest;
  },
  parts: {
    least: '(au moins)',
    most: '(au plus)',
    from: '(premier jour)',
    until: '(dernier jour)',
    names: '(fonctions ou noms, séparés par |)',
    list: '(séparés par |)',
  },
};
const datasetEn: typeof datasetFr = {
  description:
    'Public data of a territory’s digital project: neither actions that are not to be published, nor internal fields, nor names of people (their functions only). Amounts are in euros, from least to most where they are uncertain. In one cell, several values are separated by “|”. A text that a spreadsheet would take for a formula (= + - @ at its head) begins with an apostrophe.',
  illustrative: 'Example: invented content about a real authority.',
  keptBack: ({ actions, indicators, decisions }) => {
    const all = [
      ...some(actions, 'action', 'actions'),
      ...some(indicators, 'indicator', 'indicators'),
      ...some(decisions, 'decision', 'decisions'),
    ];
    const rest = 'What never leaves: internal fields, interviews, ballots and names of people.';
    return all.length > 0 ? `Left out, not to be published: ${all.join(', ')}. ${rest}` : rest;
  },
  parts: {
    least: '(at least)',
    most: '(at most)',
    from: '(first day)',
    until: '(last day)',
    names: '(functions or names, separated by |)',
    list: '(separated by |)',
  },
};

export const dataset = { fr: datasetFr, en: datasetEn };

// What is said of files that come from other systems, or go to them.

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

const exchangesFr = {
  allCarried: 'Tout est dans le fichier.',
  uncarried: 'Ce que le fichier ne dit pas, et qui reste dans le projet :',
  noPlace: (fields: readonly string[]): string => `Sans colonne dans le modèle : ${fields.join(', ')}`,
  everyAction: 'toutes les actions',
  more: (n: number): string => ` et ${n} ${plural(n, 'fr', 'autre')}`,
  why: whyFr,
};
const exchangesEn: typeof exchangesFr = {
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

export const exchanges = { fr: exchangesFr, en: exchangesEn };

// What the list of fields to create in Framaforms says.

export type FramaformsField = QuestionType | 'drop-down' | 'e-mail' | 'short-text' | 'section' | 'words';

/** The name of the field on the platform, and that of the component of Webform that it is. */
const fields = {
  single: ['Boutons radio', 'Radio buttons', 'select'],
  'drop-down': ['Liste de sélection', 'Select list', 'select'],
  multiple: ['Cases à cocher', 'Checkboxes', 'select, multiple'],
  'yes-no': ['Boutons radio', 'Radio buttons', 'select'],
  scale: ['Boutons radio', 'Radio buttons', 'select'],
  nps: ['Boutons radio', 'Radio buttons', 'select'],
  number: ['Nombre', 'Number', 'number'],
  text: ['Zone de texte', 'Text area', 'textarea'],
  'short-text': ['Champ texte', 'Text field', 'textfield'],
  'e-mail': ['Courriel', 'E-mail', 'email'],
  date: ['Date', 'Date', 'date'],
  matrix: ['Grille', 'Grid', 'grid'],
  ranking: ['Grille', 'Grid', 'grid'],
  section: ['Saut de page', 'Page break', 'pagebreak'],
  words: ['Texte mis en forme', 'Markup', 'markup'],
} as const satisfies Record<FramaformsField, readonly [string, string, string]>;

const framaformsFr = {
  title: (title: string) => `Créer ${quoted(title, 'fr')} dans Framaforms`,
  how: 'Créez un formulaire, puis un champ pour chaque ligne ci-dessous, dans cet ordre. La clé du champ et celles des réponses se recopient telles quelles : c’est par elles que jalon reconnaîtra les réponses.',
  conditions:
    'Les conditions se posent à la fin, dans l’onglet « Champs conditionnels ». Une question conditionnelle doit être sur une autre page que celle dont elle dépend, ou plus bas sur la même.',
  privacy:
    'Laissez l’enregistrement des adresses de côté, et donnez au formulaire une date de fin ; les réponses s’exportent dans « Résultats », « Télécharger », options « séparées » et « clés ».',
  field: (field: FramaformsField) => `${fields[field][0]} (${fields[field][2]})`,
  kind: 'Type de champ',
  label: 'Étiquette',
  key: 'Clé du champ',
  help: labelOf('survey.questions.help', 'fr'),
  options: 'Options',
  rows: 'Questions de la grille',
  other: 'Ajouter une option « Autre… » ouverte',
  most: (most: number) => `Réponses au plus : ${most}`,
  unit: 'Suffixe',
  required: labelOf('survey.questions.required', 'fr'),
  yes: 'oui',
  no: 'non',
  condition: 'Afficher si',
  personal: 'Donnée personnelle : ne la rendez pas obligatoire.',
  range: (min: number, max: number) => `Rangs de ${min} à ${max}`,
  introduction: labelOf('survey.introduction', 'fr'),
  closing: 'Message de confirmation',
};
const framaformsEn: typeof framaformsFr = {
  title: (title) => `Create ${quoted(title, 'en')} in Framaforms`,
  how: 'Create a form, then one field for each line below, in this order. Copy the key of the field and those of the answers as they are: jalon will know the answers by them.',
  conditions:
    'Conditions come last, under “Conditionals”. A conditional question must be on another page than the one it depends on, or lower on the same page.',
  privacy:
    'Do not record addresses, and give the form an end date; answers are exported under “Results”, “Download”, with the options “separate” and “keys”.',
  field: (field) => `${fields[field][1]} (${fields[field][2]})`,
  kind: 'Type of field',
  label: 'Label',
  key: 'Key of the field',
  help: labelOf('survey.questions.help', 'en'),
  options: 'Options',
  rows: 'Questions of the grid',
  other: 'Add an open “Other…” option',
  most: (most) => `Answers at most: ${most}`,
  unit: 'Suffix',
  required: labelOf('survey.questions.required', 'en'),
  yes: 'yes',
  no: 'no',
  condition: 'Show if',
  personal: 'Personal data: do not make it required.',
  range: (min, max) => `Ranks ${min} to ${max}`,
  introduction: labelOf('survey.introduction', 'en'),
  closing: 'Confirmation message',
};

export const framaforms = { fr: framaformsFr, en: framaformsEn };

// What is told once a questionnaire is written for another tool.

export const surveyExport = {
  fr: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} ${plural(questions, 'fr', 'question')}, ${plural(languages.length, 'fr', 'langue', 'langues')} : ${languages.join(', ')}.`,
    renamed: (all: readonly RenamedCode[]) =>
      `LimeSurvey n’admet que des lettres et des chiffres dans les codes (cinq au plus pour une réponse) ; ont changé : ${all
        .map(({ question, code, as }) => `${question} « ${code} » → ${as}`)
        .join(', ')}. Les libellés permettront de relire les réponses.`,
  },
  en: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} ${plural(questions, 'en', 'question')}, ${plural(languages.length, 'en', 'language', 'languages')}: ${languages.join(', ')}.`,
    renamed: (all: readonly RenamedCode[]) =>
      `LimeSurvey takes only letters and digits in codes (five at most for an answer); these changed: ${all
        .map(({ question, code, as }) => `${question} “${code}” → ${as}`)
        .join(', ')}. Labels will let the answers be read back.`,
  },
};
