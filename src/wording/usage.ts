// Why a job could not be done, in one line.
import { ballotFaults } from './ballot-faults.ts';
import { batchFaults } from './batch.ts';
import { changeFaults } from './change-faults.ts';
import { commandFaultsFr } from './command-faults.ts';
import { diffFaults } from './diff-faults.ts';
import { documentFaults } from './document-faults.ts';
import { exchangeFaults } from './exchange-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { planFaults } from './plan-faults.ts';
import { rankingFaults } from './ranking-faults.ts';
import { surveyFaults } from './survey-faults.ts';
import { tableFaults } from './table-faults.ts';
import { visible } from './visible.ts';
import { whatIfFaults } from './what-if.ts';

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentence = (values: Values) => string;

const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

/** Why the system refuses, where people have words for it. */
const refusals: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  ENOENT: { fr: 'le dossier n’existe pas', en: 'the folder does not exist' },
  EISDIR: { fr: 'un dossier porte ce nom', en: 'a folder has this name' },
  ENOTDIR: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  EEXIST: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  ENAMETOOLONG: { fr: 'le nom est trop long', en: 'the name is too long' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EROFS: { fr: 'le disque est en lecture seule', en: 'the disk is read-only' },
};

const fr: Readonly<Record<string, Sentence>> = {
  'path-not-found': ({ path }) => `« ${path} » n’existe pas.`,
  'documents-nowhere': ({ option }) =>
    `« ${option} » ne vaut que pour des documents : dites aussi « --out » et le dossier où les écrire.`,
  'unknown-portfolio-document': ({ name, known }) => `aucun document de portefeuille ne s’appelle « ${name} » : ${list(known)}.`,
  'two-portfolios': ({ path }) => `un seul portefeuille à la fois : « ${path} » en est un second.`,
  'no-project-here': ({ path }) =>
    `aucun projet dans « ${path} » : un projet est un dossier qui contient project.yaml. « jalon init » en prépare un.`,
  'bad-day': ({ value }) => `« ${value} » n’est pas une date, écrite AAAA-MM-JJ.`,
  'bad-year': ({ value }) => `« ${value} » n’est pas une année.`,
  'bad-count': ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  'unknown-format': ({ name, nearest, known }) =>
    `aucune présentation ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Présentations possibles : ${list(known)}.`,
  'bad-output': ({ value }) =>
    `« ${value} » ne dit pas quoi écrire où : --output présentation=chemin, par exemple sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `un rapport ne s’écrit pas dans un fichier YAML (${path}) : choisissez un autre nom.`,
  'nothing-checked': () => 'aucun fichier n’a été contrôlé.',
  'unknown-code': ({ code, nearest }) =>
    `aucun problème ne porte le code « ${code} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} « jalon explain » les liste tous.`,
  'territory-not-found': ({ name }) => `aucun territoire ne porte le nom ou le SIREN « ${name} » dans les données officielles.`,
  'territory-ambiguous': ({ name, matches }) =>
    `plusieurs territoires répondent à « ${name} » : ${list(matches)}. Indiquez le SIREN.`,
  'title-missing': () => 'il manque le titre du projet : ajoutez --title "…", ou --yes pour un titre provisoire.',
  'one-project': ({ path }) => `« ${path} » contient plusieurs projets : indiquez lequel avec --project.`,
  'project-unreadable': ({ path, count }) =>
    `« ${path} » ne se lit pas comme un projet (${count} problèmes) : « jalon validate » dit quoi corriger.`,
  'not-ranked': ({ action }) => `« ${action} » n’est pas parmi les actions classées, ou n’a rien à quoi se comparer.`,
  'against-alone': () => '--against va avec --why.',
  'before-with-action': () => '--before et --action vont ensemble : jalon calendar --action AC-12 --before 2027-06-01.',
  'action-over': ({ action }) => `« ${action} » est terminée ou abandonnée : il n’y a rien à prévoir.`,
  'unknown-funder': ({ name, nearest, known }) =>
    `aucun financeur qui puisse encore refuser ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Financeurs possibles : ${list(known) || 'aucun'}.`,
  disk: ({ code, path }) =>
    `impossible d’écrire ou de lire ici, ${refusals[String(code)]?.fr ?? String(code)}${path ? ` : ${path}` : ''}.`,
};

const en: typeof fr = {
  'path-not-found': ({ path }) => `“${path}” does not exist.`,
  'documents-nowhere': ({ option }) => `"${option}" is for documents alone: say "--out" and the folder to write them into too.`,
  'unknown-portfolio-document': ({ name, known }) => `no document of a portfolio is called "${name}": ${list(known)}.`,
  'two-portfolios': ({ path }) => `one portfolio at a time: "${path}" is a second one.`,
  'no-project-here': ({ path }) =>
    `no project in “${path}”: a project is a folder that holds project.yaml. “jalon init” lays one out.`,
  'bad-day': ({ value }) => `“${value}” is not a date written YYYY-MM-DD.`,
  'bad-year': ({ value }) => `“${value}” is not a year.`,
  'bad-count': ({ value }) => `“${value}” is not a whole number.`,
  'unknown-format': ({ name, nearest, known }) =>
    `no presentation is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible presentations: ${list(known)}.`,
  'bad-output': ({ value }) =>
    `“${value}” does not say what to write where: --output presentation=path, for example sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `a report is not written to a YAML file (${path}): choose another name.`,
  'nothing-checked': () => 'no file was checked.',
  'unknown-code': ({ code, nearest }) =>
    `no problem has the code “${code}”${nearest ? `; did you mean “${nearest}”?` : '.'} “jalon explain” lists them all.`,
  'territory-not-found': ({ name }) => `no territory has the name or SIREN “${name}” in the official data.`,
  'territory-ambiguous': ({ name, matches }) => `several territories answer to “${name}”: ${list(matches)}. Give the SIREN.`,
  'title-missing': () => 'the title of the project is missing: add --title "…", or --yes for a provisional title.',
  'one-project': ({ path }) => `“${path}” holds several projects: say which one with --project.`,
  'project-unreadable': ({ path, count }) =>
    `“${path}” cannot be read as a project (${count} problems): “jalon validate” says what to correct.`,
  'not-ranked': ({ action }) => `“${action}” is not among the ranked actions, or has nothing to be compared with.`,
  'against-alone': () => '--against goes with --why.',
  'before-with-action': () => '--before and --action go together: jalon calendar --action AC-12 --before 2027-06-01.',
  'action-over': ({ action }) => `“${action}” is done or dropped: there is nothing to foresee.`,
  'unknown-funder': ({ name, nearest, known }) =>
    `no funder that may still refuse is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible funders: ${list(known) || 'none'}.`,
  disk: ({ code, path }) => `cannot write or read here, ${refusals[String(code)]?.en ?? String(code)}${path ? `: ${path}` : ''}.`,
};

/** What each family of commands says of its own. */
const families = [
  documentFaults,
  diffFaults,
  fieldFaults,
  exchangeFaults,
  changeFaults,
  planFaults,
  rankingFaults,
  tableFaults,
  ballotFaults,
  whatIfFaults,
  surveyFaults,
  batchFaults,
];

const sentence = (language: 'fr' | 'en', own: typeof fr, code: string): Sentence | undefined =>
  own[code] ?? families.map((family) => family[language][code]).find((found) => found !== undefined);

export const usage = {
  fr: {
    line: (sentence: string): string => `jalon : ${visible(sentence)}\n`,
    says: (code: string, values: Values): string => sentence('fr', fr, code)?.(values) ?? code,
    commander: (code: string, message: string): string => commandFaultsFr[code]?.(message) ?? message,
    ourFault: 'jalon s’est trompé : c’est une erreur de l’outil, pas de vos fichiers. Signalez-la avec ce qui suit.',
  },
  en: {
    line: (sentence: string): string => `jalon: ${visible(sentence)}\n`,
    says: (code: string, values: Values): string => sentence('en', en, code)?.(values) ?? code,
    commander: (_code: string, message: string): string => message.replace(/^error: /, ''),
    ourFault: 'jalon went wrong: this is a fault of the tool, not of your files. Please report it with what follows.',
  },
};
