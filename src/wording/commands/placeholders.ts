// What stands in a command for what people put there, as help writes it between brackets: « --only <noms> », « [projets...] ».
import type { Language } from '../../model/index.ts';

/** Those that are the same word in both languages are left out. */
const french: Readonly<Record<string, string>> = {
  assignments: 'champ=valeur',
  audience: 'public',
  body: 'instance',
  choice: 'choix',
  college: 'collège',
  command: 'commande',
  criterion: 'critère',
  dir: 'dossier',
  editor: 'éditeur',
  file: 'fichier',
  files: 'fichiers',
  filter: 'filtre',
  folder: 'dossier',
  folders: 'dossiers',
  function: 'fonction',
  funder: 'financeur',
  group: 'groupe',
  header: 'en-tête',
  id: 'identifiant',
  ids: 'identifiants',
  kind: 'nature',
  lang: 'langue',
  language: 'langue',
  measure: 'mesure',
  method: 'méthode',
  model: 'modèle',
  name: 'nom',
  names: 'noms',
  need: 'besoin',
  new: 'nouveau',
  number: 'nombre',
  old: 'ancien',
  path: 'chemin',
  percent: 'pourcentage',
  person: 'personne',
  project: 'projet',
  projects: 'projets',
  reason: 'motif',
  reference: 'référence',
  sets: 'jeux',
  sheets: 'feuilles',
  since: 'depuis',
  step: 'étape',
  sum: 'somme',
  territory: 'territoire',
  text: 'texte',
  thing: 'chose',
  things: 'choses',
  title: 'titre',
  way: 'façon',
  what: 'quoi',
  who: 'qui',
  words: 'mots',
  year: 'année',
  years: 'années',
};

const wordFor = (word: string, language: Language): string => (language === 'fr' && french[word]) || word;

/** `old` as `rename <old> <new>` names it, `criterion=percent` part by part. */
export const placeholder = (name: string, language: Language): string =>
  name.replace(/[a-z]+/g, (word) => wordFor(word, language));

/** The usage of a command, or an option with what it takes. */
export const withPlaceholders = (usage: string, language: Language): string =>
  usage.replace(/[<[][a-z/=]+(?=(?:\.{3})?[>\]])/g, (name) => placeholder(name, language));
