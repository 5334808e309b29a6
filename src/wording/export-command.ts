// What the command line says of `jalon export` and of what it can write.
import { personDataWords } from './person-data.ts';

const fr = {
  does: 'écrit le projet pour d’autres outils',
  out: 'fichier à écrire (dans build/ du projet par défaut)',
  dryRun: 'montre ce qui serait écrit, sans rien écrire',
  'national-plan': {
    does: 'écrit le classeur national de plan d’action et dit ce qu’il ne peut pas porter',
    examples: ['jalon export national-plan', 'jalon export national-plan --project montfort --out plan.xlsx'],
  },
  workbook: {
    does: 'écrit tout ce qui se modifie dans un classeur Excel à remplir et à renvoyer (voir jalon import workbook)',
    only: 'ces feuilles seules, ou celles d’un sujet, séparées par des virgules',
    examples: ['jalon export workbook', 'jalon export workbook --only budget,financements,enveloppes --out finances.xlsx'],
  },
  'update-forms': {
    does: 'écrit une fiche de suivi par pilote, à envoyer : ses actions et ses indicateurs seuls (voir jalon import updates)',
    out: 'dossier où écrire (build/fiches-de-suivi/ du projet par défaut)',
    examples: ['jalon export update-forms', 'jalon export update-forms --project montfort --out envois'],
  },
  dataset: {
    does: 'écrit les données publiques du projet : un JSON et son schéma, des tables CSV et leur description',
    out: 'dossier où écrire (build/dataset/ du projet par défaut)',
    licence: 'licence des données',
    examples: ['jalon export dataset', 'jalon export dataset --project montfort --out donnees --licence ODbL-1.0'],
  },
  ballots: {
    does: 'écrit un bulletin de vote Excel pour chaque membre d’un comité : poids des critères, notes des actions',
    body: 'comité qui vote, par son identifiant (le comité de pilotage par défaut)',
    year: 'année du vote (l’année de la date de référence par défaut)',
    method: 'comment peser les critères : points (cent à partager) ou cards (du moins au plus important)',
    out: 'dossier où écrire (build/ballots/ du projet par défaut)',
    examples: ['jalon export ballots', 'jalon export ballots --body BO-02 --year 2027 --method cards --out a-envoyer'],
  },
  survey: {
    does: 'écrit un questionnaire pour LimeSurvey, ou la liste des champs à créer dans Framaforms',
    format: 'lss (LimeSurvey 4 et suivants), limesurvey-tsv (depuis la version 3), framaforms (page à imprimer)',
    language: 'cette langue seule (toutes celles du questionnaire par défaut ; la sienne pour Framaforms)',
    out: 'fichier à écrire (dans build/surveys/ du projet par défaut)',
    examples: ['jalon export survey SV-01', 'jalon export survey SV-01 --format framaforms --language fr --out a-saisir.html'],
  },
  'inclusion-roadmap': {
    does: 'écrit les champs que « Mon inclusion numérique » demande pour une subvention, et dit ce qui manque',
    funder: 'à qui la subvention est demandée (l’État par défaut)',
    out: 'dossier où écrire (build/ du projet par défaut)',
    examples: [
      'jalon export inclusion-roadmap',
      'jalon export inclusion-roadmap --funder "Département d’Ille-et-Vilaine" --out dossier',
    ],
  },
  person: personDataWords.fr,
};
const en: typeof fr = {
  does: 'writes the project for other tools',
  out: 'file to write (in build/ of the project by default)',
  dryRun: 'shows what would be written, and writes nothing',
  'national-plan': {
    does: 'writes the national action plan workbook and says what it cannot carry',
    examples: ['jalon export national-plan', 'jalon export national-plan --project montfort --out plan.xlsx'],
  },
  workbook: {
    does: 'writes all that may be edited in an Excel workbook to be filled in and sent back (see jalon import workbook)',
    only: 'only these sheets, or those of a subject, separated by commas',
    examples: ['jalon export workbook', 'jalon export workbook --only budget,funding,envelopes --out finance.xlsx'],
  },
  'update-forms': {
    does: 'writes an update form a lead, to be mailed: their actions and indicators alone (see jalon import updates)',
    out: 'folder to write to (build/update-forms/ of the project by default)',
    examples: ['jalon export update-forms', 'jalon export update-forms --project montfort --out mailing'],
  },
  dataset: {
    does: 'writes the public data of the project: one JSON and its schema, CSV tables and their description',
    out: 'folder to write to (build/dataset/ of the project by default)',
    licence: 'licence of the data',
    examples: ['jalon export dataset', 'jalon export dataset --project montfort --out data --licence ODbL-1.0'],
  },
  ballots: {
    does: 'writes an Excel ballot for each member of a body: weights of criteria, scores of actions',
    body: 'body that votes, by its id (the steering committee by default)',
    year: 'year of the vote (that of the reference date by default)',
    method: 'how criteria are weighed: points (a hundred to share) or cards (from the least to the most important)',
    out: 'folder to write to (build/ballots/ of the project by default)',
    examples: ['jalon export ballots', 'jalon export ballots --body BO-02 --year 2027 --method cards --out to-send'],
  },
  survey: {
    does: 'writes a questionnaire for LimeSurvey, or the list of fields to create in Framaforms',
    format: 'lss (LimeSurvey 4 and later), limesurvey-tsv (from version 3), framaforms (a page to print)',
    language: 'this language alone (all those of the questionnaire by default; its own for Framaforms)',
    out: 'file to write (in build/surveys/ of the project by default)',
    examples: ['jalon export survey SV-01', 'jalon export survey SV-01 --format framaforms --language en --out to-type.html'],
  },
  'inclusion-roadmap': {
    does: 'writes the fields that “Mon inclusion numérique” asks for a subsidy, and says what is missing',
    funder: 'whom the subsidy is asked of (the State by default)',
    out: 'folder to write to (build/ of the project by default)',
    examples: [
      'jalon export inclusion-roadmap',
      'jalon export inclusion-roadmap --funder "Département d’Ille-et-Vilaine" --out file',
    ],
  },
  person: personDataWords.en,
};

export const exportCommand = { fr, en };
