// Why a job could not be done, in one line.

import type { Bilingual, Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { batchFaults } from '../commands/batch.ts';
import { comparisonFaults } from '../commands/comparison.ts';
import { voteFaults } from '../commands/residents-vote-commands.ts';
import { whatIfFaults } from '../ranking/what-if.ts';
import { typedWord, visible } from '../visible.ts';
import { callFaults, commandFaultsFr } from './call-faults.ts';
import { changeFaults, diffFaults, planFaults } from './change-faults.ts';
import { contributionFaults } from './contribution-faults.ts';
import { documentFaults, exchangeFaults } from './document-faults.ts';
import { isId, isSome, isYear, listed, type Sentences, type Values } from './fault-sentences.ts';
import { fieldFaults } from './field-faults.ts';
import { guideFaults } from './guide-faults.ts';
import { ballotFaults, tableFaults } from './import-faults.ts';
import { nameFaults } from './name-faults.ts';
import { rankingFaults } from './ranking-faults.ts';
import { surveyFaults } from './survey-faults.ts';

/** Why the system refuses, where people have words for it. */
const refusals: Readonly<Record<string, Bilingual>> = {
  ERR_ACCESS_DENIED: { fr: 'hors de ce que la commande nomme', en: 'outside what the command names' },
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  EBUSY: { fr: 'un autre programme le tient ouvert', en: 'another program holds it open' },
  ENOENT: { fr: 'le dossier n’existe pas', en: 'the folder does not exist' },
  EISDIR: { fr: 'un dossier porte ce nom', en: 'a folder has this name' },
  ENOTDIR: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  EEXIST: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EFBIG: { fr: 'le fichier serait plus long que le système ne le permet', en: 'the file would be longer than the system allows' },
  EDQUOT: { fr: 'la place disque qui vous est accordée est épuisée', en: 'your disk quota is used up' },
  EIO: { fr: 'le disque ne répond pas comme il faut', en: 'the disk fails' },
  ELOOP: { fr: 'un lien mène à lui-même', en: 'a link leads to itself' },
  ENAMETOOLONG: { fr: 'le nom est trop long', en: 'the name is too long' },
  EMFILE: {
    fr: 'trop de fichiers sont ouverts à la fois (relevez la limite du système : ulimit -n 1024)',
    en: 'too many files are open at once (raise the limit of the system: ulimit -n 1024)',
  },
  ENFILE: {
    fr: 'trop de fichiers sont ouverts à la fois sur cette machine',
    en: 'too many files are open at once on this machine',
  },
  'not-a-file': { fr: 'ce n’est pas un fichier', en: 'it is no file' },
  ENOTEMPTY: { fr: 'un dossier porte ce nom', en: 'a folder has this name' },
  EROFS: { fr: 'le disque est en lecture seule', en: 'the disk is read-only' },
};

/** Whether a file may be open elsewhere: so Windows says of one that is read, and of one that is to be replaced or to go. */
const mayBeOpen = ({ code, syscall }: Values): boolean =>
  code === 'EBUSY' || (['EPERM', 'EACCES'].includes(String(code)) && ['rename', 'unlink'].includes(String(syscall)));

const fr: Sentences = {
  'path-not-found': ({ path }) => `« ${path} » n’existe pas.`,
  'organisation-not-found': ({ path, from }) =>
    from === '--organisation'
      ? `le dossier commun « ${path} » (--organisation) n’existe pas.`
      : `le dossier commun « ${path} », que nomme JALON_ORGANISATION, n’existe pas vu d’ici : donnez-y son chemin entier.`,
  'project-not-found': ({ path }) =>
    `« ${path} » n’existe pas : un dossier de projet est attendu.${isId(path) ? ` Pour suivre ce fil : jalon trace ${path}` : isYear(path) ? ` Une année se donne par --year ${path} (plan, calendar, workload, render).` : ''}`,
  'document-not-a-project': ({ name }) =>
    `aucun dossier ne s’appelle « ${name} » ; pour un document : jalon render --only ${typedWord(String(name))}`,
  'unknown-look': ({ path, known }) => `aucun fichier ni aucune charte livrée ne s’appelle « ${path} » : ${listed(known)}.`,
  'documents-nowhere': ({ option }) =>
    `« ${option} » ne vaut que pour des documents : dites aussi « --out » et le dossier où les écrire.`,
  'unknown-portfolio-document': ({ name, known }) =>
    `aucun document de portefeuille ne s’appelle « ${name} » : ${listed(known)}.`,
  'two-portfolios': ({ path }) => `un seul portefeuille à la fois : « ${path} » en est un second.`,
  'no-project-here': ({ path }) =>
    `aucun projet dans « ${path} » : un projet est un dossier qui contient project.yaml. « jalon init » en prépare un.`,
  'undo-to': ({ value }) =>
    `« ${value} » n’est ni une heure (14:20) ni le numéro d’un changement : « jalon log » donne les numéros.`,
  'folder-locked': ({ command, host, process, since, path }) =>
    `${command === '' ? 'un autre programme' : `« ${command} »`} écrit dans ce projet${host === '' ? '' : ` (machine ${host}, processus ${process}, depuis ${since})`} : attendez qu’il finisse, ou arrêtez-le. S’il n’existe plus, supprimez ${path}.`,
  'bad-day': ({ value }) => `« ${value} » ne dit pas un jour : écrivez-le AAAA-MM-JJ, ou 15 janvier 2027.`,
  'bad-year': ({ value }) => `« ${value} » n’est pas une année : écrivez 2027.`,
  'bad-count': ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  'bad-percent': ({ value }) => `« ${value} » n’est pas un pourcentage de 0 à 100 : écrivez 95.`,
  'unknown-format': ({ name, nearest, known }) =>
    `aucune présentation ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Présentations possibles : ${listed(known)}.`,
  'bad-output': ({ value }) =>
    `« ${value} » ne dit pas quoi écrire où : --output présentation=chemin, par exemple sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `un rapport ne s’écrit pas dans un fichier YAML (${path}) : choisissez un autre nom.`,
  'nothing-checked': () => 'aucun fichier n’a été contrôlé.',
  'help-on-nothing': ({ words }) => `aucune commande ne parle de « ${words} » : « jalon --help » les liste toutes.`,
  'unknown-code': ({ code, nearest }) =>
    `aucun problème ne porte le code « ${code} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} « jalon explain » les liste tous.`,
  'territory-not-found': ({ name, near }) =>
    `aucun territoire ne porte le nom ou le SIREN « ${name} » dans les données officielles${isSome(near) ? ` ; serait-ce ${listed(near, ' ou ')} ?` : ' ;'} ${isSome(near) ? 'Pour' : 'pour'} un pays, un PETR, un EPT, un syndicat, un département ou une région, « --territory-name » garde le nom tel quel.`,
  'territory-ambiguous': ({ name, matches }) =>
    `plusieurs territoires répondent à « ${name} » : ${listed(matches)}. Indiquez le SIREN, ou le code INSEE d’une commune ; « --territory-name » garde le nom d’un département ou d’une région.`,
  'territory-twice': ({ name }) =>
    `le territoire est dit deux fois : « --territory ${name} » le cherche dans les données officielles, « --territory-name » nomme celui qui n’y est pas. Gardez l’un des deux.`,
  'title-missing': () =>
    'il manque le titre du projet : nommez le territoire (--territory), ajoutez --title "…", ou --yes pour un titre provisoire.',
  'no-folder-name': () => 'le nom du dossier est vide : donnez-en un, ou « . » pour le dossier courant.',
  'package-without-ci': () => '--package et --integrity ne valent qu’avec --ci github ou --ci gitlab.',
  'bad-package': ({ value }) =>
    `« ${value} » ne dit pas quelle archive installer : donnez son adresse https, ou son chemin depuis la racine du dépôt (outils/jalon-0.1.0.tgz). Un nom seul serait celui de qui le publie.`,
  'bad-integrity': ({ value }) =>
    `« ${value} » n’est pas la somme d’une archive : « sha512- », puis 88 caractères, que donne echo "sha512-$(openssl dgst -sha512 -binary jalon.tgz | openssl base64 -A)".`,
  'one-project': ({ path }) => `« ${path} » contient plusieurs projets : indiquez lequel avec --project.`,
  'project-unreadable': ({ path, count }) =>
    `« ${path} » ne se lit pas comme un projet (${count} ${plural(Number(count), 'fr', 'problème')}) : « jalon validate » dit quoi corriger.`,
  'not-ranked': ({ action }) => `« ${action} » n’est pas parmi les actions classées, ou n’a rien à quoi se comparer.`,
  'against-alone': () => '--against va avec --why.',
  'before-with-action': () => '--before et --action vont ensemble : jalon calendar --action AC-12 --before 2027-06-01.',
  'action-over': ({ action }) => `« ${action} » est terminée ou abandonnée : il n’y a rien à prévoir.`,
  'unknown-funder': ({ name, nearest, known }) =>
    `aucun financeur qui puisse encore refuser ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Financeurs possibles : ${listed(known) || 'aucun'}.`,
  'state-folder': ({ code, path }) =>
    `impossible d’écrire ou de lire le dossier où jalon garde de quoi annuler, ${refusals[String(code)]?.fr ?? String(code)} : ${path}. La variable JALON_STATE en nomme un autre.`,
  'output-refused': ({ code }) =>
    `ce qui devait être affiché ne peut pas être écrit : ${refusals[String(code)]?.fr ?? String(code)}.`,
  disk: ({ code, path, syscall }) =>
    `impossible d’écrire ou de lire ici, ${refusals[String(code)]?.fr ?? String(code)}${path ? ` : ${path}` : ''}.${mayBeOpen({ code: code ?? '', syscall: syscall ?? '' }) ? ' S’il est ouvert dans Word, Excel ou un autre programme, fermez-le, puis recommencez.' : ''}`,
};

const en: typeof fr = {
  'path-not-found': ({ path }) => `“${path}” does not exist.`,
  'organisation-not-found': ({ path, from }) =>
    from === '--organisation'
      ? `the shared folder “${path}” (--organisation) does not exist.`
      : `the shared folder “${path}”, which JALON_ORGANISATION names, does not exist as seen from here: give its whole path there.`,
  'project-not-found': ({ path }) =>
    `“${path}” does not exist: the folder of a project is expected.${isId(path) ? ` To follow that thread: jalon trace ${path}` : isYear(path) ? ` A year is given by --year ${path} (plan, calendar, workload, render).` : ''}`,
  'document-not-a-project': ({ name }) =>
    `no folder is called “${name}”; for a document: jalon render --only ${typedWord(String(name))}`,
  'unknown-look': ({ path, known }) => `no file and no shipped look is called “${path}”: ${listed(known)}.`,
  'documents-nowhere': ({ option }) => `“${option}” is for documents alone: say “--out” and the folder to write them into too.`,
  'unknown-portfolio-document': ({ name, known }) => `no document of a portfolio is called “${name}”: ${listed(known)}.`,
  'two-portfolios': ({ path }) => `one portfolio at a time: “${path}” is a second one.`,
  'no-project-here': ({ path }) =>
    `no project in “${path}”: a project is a folder that holds project.yaml. “jalon init” lays one out.`,
  'undo-to': ({ value }) => `“${value}” is neither a time (14:20) nor the number of a change: “jalon log” gives the numbers.`,
  'folder-locked': ({ command, host, process, since, path }) =>
    `${command === '' ? 'another program' : `“${command}”`} is writing in this project${host === '' ? '' : ` (machine ${host}, process ${process}, since ${since})`}: wait until it is done, or stop it. If it no longer exists, delete ${path}.`,
  'bad-day': ({ value }) => `“${value}” does not say a day: write it YYYY-MM-DD, or 15 January 2027.`,
  'bad-year': ({ value }) => `“${value}” is not a year: write 2027.`,
  'bad-count': ({ value }) => `“${value}” is not a whole number.`,
  'bad-percent': ({ value }) => `“${value}” is no percentage from 0 to 100: write 95.`,
  'unknown-format': ({ name, nearest, known }) =>
    `no presentation is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible presentations: ${listed(known)}.`,
  'bad-output': ({ value }) =>
    `“${value}” does not say what to write where: --output presentation=path, for example sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `a report is not written to a YAML file (${path}): choose another name.`,
  'nothing-checked': () => 'no file was checked.',
  'help-on-nothing': ({ words }) => `no command mentions “${words}”: “jalon --help” lists them all.`,
  'unknown-code': ({ code, nearest }) =>
    `no problem has the code “${code}”${nearest ? `; did you mean “${nearest}”?` : '.'} “jalon explain” lists them all.`,
  'territory-not-found': ({ name, near }) =>
    `no territory has the name or SIREN “${name}” in the official data${isSome(near) ? `; could it be ${listed(near, ' or ')}? Of` : '; of'} a PETR, an EPT, a syndicate, a département or a region, “--territory-name” keeps the name as it is.`,
  'territory-ambiguous': ({ name, matches }) =>
    `several territories answer to “${name}”: ${listed(matches)}. Give the SIREN, or the INSEE code of a commune; “--territory-name” keeps the name of a département or a region.`,
  'territory-twice': ({ name }) =>
    `the territory is said twice: “--territory ${name}” looks it up in official data, “--territory-name” names one that they do not hold. Keep one of them.`,
  'title-missing': () =>
    'the title of the project is missing: name the territory (--territory), add --title "…", or --yes for a provisional title.',
  'no-folder-name': () => 'the name of the folder is empty: give one, or “.” for the current folder.',
  'package-without-ci': () => '--package and --integrity are only for --ci github or --ci gitlab.',
  'bad-package': ({ value }) =>
    `“${value}” does not say which archive to install: give its https address, or its path from the root of the repository (tools/jalon-0.1.0.tgz). A name alone would be that of whoever publishes it.`,
  'bad-integrity': ({ value }) =>
    `“${value}” is not the sum of an archive: “sha512-”, then 88 characters, which echo "sha512-$(openssl dgst -sha512 -binary jalon.tgz | openssl base64 -A)" gives.`,
  'one-project': ({ path }) => `“${path}” holds several projects: say which one with --project.`,
  'project-unreadable': ({ path, count }) =>
    `“${path}” cannot be read as a project (${count} ${plural(Number(count), 'en', 'problem')}): “jalon validate” says what to correct.`,
  'not-ranked': ({ action }) => `“${action}” is not among the ranked actions, or has nothing to be compared with.`,
  'against-alone': () => '--against goes with --why.',
  'before-with-action': () => '--before and --action go together: jalon calendar --action AC-12 --before 2027-06-01.',
  'action-over': ({ action }) => `“${action}” is done or dropped: there is nothing to foresee.`,
  'unknown-funder': ({ name, nearest, known }) =>
    `no funder that may still refuse is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible funders: ${listed(known) || 'none'}.`,
  'state-folder': ({ code, path }) =>
    `cannot write or read the folder where jalon keeps what undoing needs, ${refusals[String(code)]?.en ?? String(code)}: ${path}. The variable JALON_STATE names another.`,
  'output-refused': ({ code }) => `what was to be shown cannot be written: ${refusals[String(code)]?.en ?? String(code)}.`,
  disk: ({ code, path, syscall }) =>
    `cannot write or read here, ${refusals[String(code)]?.en ?? String(code)}${path ? `: ${path}` : ''}.${mayBeOpen({ code: code ?? '', syscall: syscall ?? '' }) ? ' If it is open in Word, Excel or another program, close it, then try again.' : ''}`,
};

/** What each family of commands says of its own. */
const families = [
  callFaults,
  documentFaults,
  diffFaults,
  fieldFaults,
  nameFaults,
  exchangeFaults,
  changeFaults,
  comparisonFaults,
  planFaults,
  rankingFaults,
  tableFaults,
  contributionFaults,
  ballotFaults,
  whatIfFaults,
  guideFaults,
  surveyFaults,
  batchFaults,
  voteFaults,
];

const sentence = (language: Language, own: typeof fr, code: string): Sentences[string] | undefined =>
  own[code] ?? families.map((family) => family[language][code]).find((found) => found !== undefined);

export const usage = {
  fr: {
    line: (sentence: string): string => `jalon : ${visible(sentence)}\n`,
    which: (word: string): string => `« ${visible(word)} » peut vouloir dire plusieurs choses. Laquelle ?`,
    says: (code: string, values: Values): string => sentence('fr', fr, code)?.(values) ?? code,
    commander: (code: string, message: string): string => commandFaultsFr[code]?.(message) ?? message,
    givenUp: (isChanged: boolean): string => `Interrompu : ${isChanged ? 'ce qui est écrit le reste' : 'rien n’a été changé'}.\n`,
    ourFault: 'jalon s’est trompé : c’est une erreur de l’outil, pas de vos fichiers. Signalez-la avec ce qui suit.',
  },
  en: {
    line: (sentence: string): string => `jalon: ${visible(sentence)}\n`,
    which: (word: string): string => `“${visible(word)}” may mean several things. Which one?`,
    says: (code: string, values: Values): string => sentence('en', en, code)?.(values) ?? code,
    commander: (_code: string, message: string): string => message.replace(/^error: /, '').replaceAll('\n', ' '),
    givenUp: (isChanged: boolean): string => `Interrupted: ${isChanged ? 'what is written stays' : 'nothing was changed'}.\n`,
    ourFault: 'jalon went wrong: this is a fault of the tool, not of your files. Please report it with what follows.',
  },
};
