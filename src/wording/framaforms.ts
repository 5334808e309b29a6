// What the list of fields to create in Framaforms says.
import type { QuestionType } from '../model/index.ts';
import { labelOf } from './label.ts';
import { quoted } from './quoted.ts';

type Field = QuestionType | 'drop-down' | 'e-mail' | 'short-text' | 'section' | 'words';

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
} as const satisfies Record<Field, readonly [string, string, string]>;

const fr = {
  title: (title: string) => `Créer ${quoted(title, 'fr')} dans Framaforms`,
  how: 'Créez un formulaire, puis un champ pour chaque ligne ci-dessous, dans cet ordre. La clé du champ et celles des réponses se recopient telles quelles : c’est par elles que jalon reconnaîtra les réponses.',
  conditions:
    'Les conditions se posent à la fin, dans l’onglet « Champs conditionnels ». Une question conditionnelle doit être sur une autre page que celle dont elle dépend, ou plus bas sur la même.',
  privacy:
    'Laissez l’enregistrement des adresses de côté, et donnez au formulaire une date de fin ; les réponses s’exportent dans « Résultats », « Télécharger », options « séparées » et « clés ».',
  field: (field: Field) => `${fields[field][0]} (${fields[field][2]})`,
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
const en: typeof fr = {
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

export const framaforms = { fr, en };
export type FramaformsField = Field;
