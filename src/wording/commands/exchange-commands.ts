// What the command line says of `jalon export` and of what it can write.

import { personDataWords } from '../people/data-protection.ts';
import { bringBallotsEn, bringBallotsFr, sendBallotsEn, sendBallotsFr } from './ballot-commands.ts';
import { contributionsCommand, figuresCommand } from './contributions-commands.ts';

const exportCommandFr = {
  does: 'écrit le projet pour d’autres outils',
  out: 'fichier à écrire, ou dossier où le mettre (build/ du projet par défaut)',
  dryRun: 'montre ce qui serait écrit, sans rien écrire',
  'national-plan': {
    does: 'écrit le classeur national de plan d’action et dit ce qu’il ne peut pas porter',
    names: 'nomme aussi les pilotes et les élus référents, d’après .private/identities.yaml (personne n’est nommé par défaut)',
    examples: ['jalon export national-plan', 'jalon export national-plan montfort --names --out envois/'],
  },
  workbook: {
    does: 'écrit tout ce qui se modifie dans un classeur Excel à remplir et à renvoyer (voir jalon import classeur)',
    only: 'ces feuilles seules, ou celles d’un sujet, séparées par des virgules',
    examples: ['jalon export workbook', 'jalon export workbook --only budget,financements,enveloppes --out finances.xlsx'],
  },
  'update-forms': {
    does: 'écrit une fiche de suivi par pilote, à envoyer : ses actions et ses indicateurs seuls (voir jalon import fiches-de-suivi)',
    out: 'dossier où écrire (build/fiches-de-suivi/ du projet par défaut)',
    examples: ['jalon export update-forms', 'jalon export update-forms --project montfort --out envois'],
  },
  dataset: {
    does: 'écrit les données publiques du projet : un JSON et son schéma, des tables CSV et leur description',
    out: 'dossier où écrire (build/dataset/ du projet par défaut)',
    licence: 'licence des données : etalab-2.0 (Licence Ouverte, par défaut) ou ODbL-1.0 (ODbL)',
    examples: ['jalon export dataset', 'jalon export dataset --project montfort --out donnees --licence ODbL-1.0'],
  },
  ballots: sendBallotsFr,
  survey: {
    does: 'écrit un questionnaire pour LimeSurvey, ou la liste des champs à créer dans Framaforms',
    format: 'lss (LimeSurvey, 4 et suivants), limesurvey-tsv (depuis la version 3), framaforms (page à imprimer)',
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
const exportCommandEn: typeof exportCommandFr = {
  does: 'writes the project for other tools',
  out: 'file to write, or folder to put it in (build/ of the project by default)',
  dryRun: 'shows what would be written, and writes nothing',
  'national-plan': {
    does: 'writes the national action plan workbook and says what it cannot carry',
    names: 'names leads and elected leads too, from .private/identities.yaml (nobody is named by default)',
    examples: ['jalon export national-plan', 'jalon export national-plan montfort --names --out mailing/'],
  },
  workbook: {
    does: 'writes all that may be edited in an Excel workbook to be filled in and sent back (see jalon import workbook)',
    only: 'only these sheets, or those of a subject, separated by commas',
    examples: ['jalon export workbook', 'jalon export workbook --only budget,funding,envelopes --out finance.xlsx'],
  },
  'update-forms': {
    does: 'writes an update form for each lead, to be sent: their actions and indicators alone (see jalon import updates)',
    out: 'folder to write to (build/update-forms/ of the project by default)',
    examples: ['jalon export update-forms', 'jalon export update-forms --project montfort --out mailing'],
  },
  dataset: {
    does: 'writes the public data of the project: one JSON and its schema, CSV tables and their description',
    out: 'folder to write to (build/dataset/ of the project by default)',
    licence: 'licence of the data: etalab-2.0 (Licence Ouverte, by default) or ODbL-1.0 (ODbL)',
    examples: ['jalon export dataset', 'jalon export dataset --project montfort --out data --licence ODbL-1.0'],
  },
  ballots: sendBallotsEn,
  survey: {
    does: 'writes a questionnaire for LimeSurvey, or the list of fields to create in Framaforms',
    format: 'lss (LimeSurvey, 4 and later), limesurvey-tsv (from version 3), framaforms (a page to print)',
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

export const exportCommand = { fr: exportCommandFr, en: exportCommandEn };

// What the command line says of `jalon import` and of what it brings in.

const importCommandFr = {
  does: 'reprend ce que d’autres ont écrit ailleurs',
  yes: 'écrit sans rien demander',
  annotate: 'rend le fichier annoté à côté du sien : chaque case colorée (lue, lue comme…, pas lue), avec une note',
  annotated: 'le fichier annoté (avec --annotate ; à côté du fichier lu par défaut)',
  accept: 'part des cellules, en %, à comprendre pour que quelque chose soit écrit (sans elle, ce qui est compris entre)',
  plan: {
    does: 'reprend un plan d’action existant (.xlsx, .ods, .csv, .docx, .odt, .html), le classeur national comme tout autre tableau',
    ours: 'dans un conflit, garde ce que dit le dossier',
    theirs: 'dans un conflit, prend ce que dit le fichier',
    delete: 'retire du projet ce qu’un fichier plus récent ne dit plus, actions et cases vidées (gardées par défaut)',
    noNames: 'ne reprend pas les noms de personnes',
    examples: [
      'jalon import plan plan.xlsx --dry-run',
      'jalon import plan plan.csv --project montfort --yes',
      'jalon import plan plan-2027.xlsx --yes --theirs --delete',
    ],
  },
  workbook: {
    does: 'reprend un classeur rempli : fusion avec ce que le dossier dit maintenant, conflits côte à côte',
    ours: 'dans un conflit, garde ce que dit le dossier',
    theirs: 'dans un conflit, prend ce que dit le classeur',
    delete: 'supprime du projet les lignes retirées du classeur (gardées par défaut)',
    examples: [
      'jalon import workbook classeur.xlsx',
      'jalon import workbook classeur.xlsx --dry-run',
      'jalon import workbook retour/classeur.xlsx --project montfort --yes --theirs',
    ],
  },
  updates: {
    does: 'reprend toutes les fiches de suivi d’un dossier : qui a répondu, ce qui change, les conflits, qui relancer',
    ours: 'dans un conflit, garde ce que dit le dossier',
    theirs: 'dans un conflit, prend ce que dit la fiche',
    examples: ['jalon import updates retours', 'jalon import updates retours --project montfort --dry-run'],
  },
  values: {
    does: 'reprend des valeurs d’indicateurs (.xlsx, .ods, .csv) : une ligne par valeur, ou une colonne par période',
    replace: 'ce que dit le tableau remplace les valeurs déjà relevées (gardées par défaut)',
    examples: ['jalon import values releves.xlsx --dry-run', 'jalon import values releves.csv --project montfort --yes'],
  },
  contributions: contributionsCommand.fr,
  figures: figuresCommand.fr,
  survey: {
    does: 'reprend les réponses à une enquête (LimeSurvey, Framaforms, Google ou Microsoft Forms, SurveyMonkey, Sphinx, Qualtrics, KoboToolbox, Typeform, Tally, Nextcloud Forms, Démarches simplifiées, CSV) et les compte, tous les fichiers d’une vague ensemble ; sans questionnaire, le rédige d’après elles, ou le reprend d’une structure (.lss, YAML de Webform)',
    survey: 'enquête, par son identifiant (celle que le fichier renseigne le mieux par défaut)',
    wave: 'vague de l’enquête (d’après le questionnaire et les dates des réponses par défaut)',
    format:
      'format des fichiers, par son identifiant (d’après les en-têtes de chacun par défaut) ; « jalon import formats » les liste',
    allSheets:
      'compte ensemble toutes les feuilles d’un classeur qui ont les mêmes en-têtes (d’elles-mêmes quand chacune est une commune)',
    new: 'rédige un nouveau questionnaire d’après ce fichier (de lui-même quand le projet n’en a pas)',
    replace: 'ces résultats remplacent ceux de la même vague (gardés par défaut)',
    examples: [
      'jalon import survey structure.lss',
      'jalon import survey results-survey123456.csv',
      'jalon import survey en-ligne.csv papier.xlsx --survey SV-01 --dry-run',
      'jalon import survey reponses.csv --project montfort --wave 2026 --yes',
    ],
  },
  formats: {
    does: 'liste les formats d’enquête : ceux de jalon, de l’organisation et du projet',
    examples: ['jalon import formats', 'jalon import formats --organisation ../commun'],
  },
  ballots: bringBallotsFr,
};
const importCommandEn: typeof importCommandFr = {
  does: 'brings in what others wrote elsewhere',
  yes: 'writes without asking',
  annotate: 'gives the file back beside itself, annotated: each cell coloured (read, read as…, not read), with a note',
  annotated: 'the annotated file (with --annotate; beside the file that was read by default)',
  accept: 'share of the cells, in %, to be understood for anything to be written (without it, what is understood goes in)',
  plan: {
    does: 'brings in an existing action plan (.xlsx, .ods, .csv, .docx, .odt, .html), the national workbook or any other table',
    ours: 'in a conflict, keeps what the folder says',
    theirs: 'in a conflict, takes what the file says',
    delete: 'takes out of the project what a newer file no longer says, actions and emptied cells (kept by default)',
    noNames: 'leaves out the names of people',
    examples: importCommandFr.plan.examples,
  },
  workbook: {
    does: 'brings back a filled workbook: merged with what the folder says now, conflicts side by side',
    ours: 'in a conflict, keeps what the folder says',
    theirs: 'in a conflict, takes what the workbook says',
    delete: 'removes from the project the lines taken out of the workbook (kept by default)',
    examples: [
      'jalon import workbook workbook.xlsx',
      'jalon import workbook workbook.xlsx --dry-run',
      'jalon import workbook back/workbook.xlsx --project montfort --yes --theirs',
    ],
  },
  updates: {
    does: 'brings back all the update forms of a folder: who answered, what changes, the conflicts, whom to remind',
    ours: 'in a conflict, keeps what the folder says',
    theirs: 'in a conflict, takes what the form says',
    examples: ['jalon import updates returned', 'jalon import updates returned --project montfort --dry-run'],
  },
  values: {
    does: 'brings in values of indicators (.xlsx, .ods, .csv): one line per value, or one column per period',
    replace: 'what the table says replaces the values already there (kept by default)',
    examples: ['jalon import values figures.xlsx --dry-run', 'jalon import values figures.csv --project montfort --yes'],
  },
  contributions: contributionsCommand.en,
  figures: figuresCommand.en,
  survey: {
    does: 'imports the answers to a survey (LimeSurvey, Framaforms, Google or Microsoft Forms, SurveyMonkey, Sphinx, Qualtrics, KoboToolbox, Typeform, Tally, Nextcloud Forms, Démarches simplifiées, CSV) and counts them, all the files of a wave together; without a questionnaire, drafts it from them, or takes it from a structure (.lss, YAML of Webform)',
    survey: 'survey, by its id (the one that the file answers best by default)',
    wave: 'wave of the survey (by the questionnaire and the days of the answers by default)',
    format: 'format of the files, by its id (by the headers of each by default); “jalon import formats” lists them',
    allSheets: 'counts together all the sheets of a workbook that bear the same headers (by themselves when each is a commune)',
    new: 'drafts a new questionnaire from this file (by itself when the project has none)',
    replace: 'these results replace those of the same wave (kept by default)',
    examples: [
      'jalon import survey structure.lss',
      'jalon import survey results-survey123456.csv',
      'jalon import survey online.csv paper.xlsx --survey SV-01 --dry-run',
      'jalon import survey answers.csv --project montfort --wave 2026 --yes',
    ],
  },
  formats: {
    does: 'lists the survey formats: those of jalon, of the organisation and of the project',
    examples: ['jalon import formats', 'jalon import formats --organisation ../shared'],
  },
  ballots: bringBallotsEn,
};

export const importCommand = { fr: importCommandFr, en: importCommandEn };
