// Why a table of contributions or of figures by commune is refused.
import type { Sentences } from './fault-sentences.ts';
import { tableFaultsList } from './import-faults.ts';

const fr: Sentences = {
  'figures-without-codes': ({ path }) =>
    `${path} : aucune colonne de codes de communes (CODGEO, INSEE_COM, code_insee…) n’est reconnue.`,
  'figures-without-communes': () =>
    'le projet ne dit pas les codes INSEE de ses communes : ajoutez insee à territory.communes dans project.yaml.',
  'figures-which-column': ({ path, headers }) =>
    `${path} : quelle colonne reprendre ? Nommez-la avec --column${tableFaultsList(headers)}.`,
  'figures-none': ({ path }) =>
    `${path} : aucune ligne ne porte un chiffre des communes du projet (codes INSEE, --where, --year).`,
  'figures-several': ({ path, headers }) =>
    `${path} : des communes ont plusieurs lignes. Gardez-en une avec --where "Son en-tête=valeur"${tableFaultsList(headers)}.`,
  'figures-weights': ({ path }) =>
    `${path} : une moyenne pondérée demande les habitants de chaque commune (population dans project.yaml), ou --weights "Une colonne".`,
  'records-missing': ({ path }) =>
    `« ${path} » n’est pas un export JSON entier : une liste d’objets est attendue. Exportez-le de nouveau, ou en .csv.`,
  'contributions-without-text': ({ path, headers }) =>
    `${path} : aucune colonne ne dit ce qui est demandé${tableFaultsList(headers)}. Nommez-la avec --column "Son en-tête".`,
  'contributions-too-many': ({ path, most }) =>
    `${path} : plus de ${most} contributions. Gardez dans le fichier celles qui sont retenues, ou partagez-le.`,
};
const en: Sentences = {
  'figures-without-codes': ({ path }) => `${path}: no column of commune codes (CODGEO, INSEE_COM, code_insee…) is recognised.`,
  'figures-without-communes': () =>
    'the project does not say the INSEE codes of its communes: add insee to territory.communes in project.yaml.',
  'figures-which-column': ({ path, headers }) =>
    `${path}: which column is to be brought? Name it with --column${tableFaultsList(headers)}.`,
  'figures-none': ({ path }) => `${path}: no row holds a figure of the communes of the project (INSEE codes, --where, --year).`,
  'figures-several': ({ path, headers }) =>
    `${path}: communes have several rows. Keep one with --where "Its header=value"${tableFaultsList(headers)}.`,
  'figures-weights': ({ path }) =>
    `${path}: a weighted mean wants the inhabitants of each commune (population in project.yaml), or --weights "A column".`,
  'records-missing': ({ path }) =>
    `“${path}” is no whole JSON export: a list of objects is expected. Export it again, or as .csv.`,
  'contributions-without-text': ({ path, headers }) =>
    `${path}: no column says what is asked${tableFaultsList(headers)}. Name it with --column "Its header".`,
  'contributions-too-many': ({ path, most }) =>
    `${path}: over ${most} contributions. Keep those that were selected in the file, or split it.`,
};

export const contributionFaults = { fr, en };
