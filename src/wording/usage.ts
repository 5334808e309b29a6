// Why a job could not be done, in one line.
import { ballotFaults } from './ballot-faults.ts';
import { changeFaults } from './change-faults.ts';
import { commandFaultsFr } from './command-faults.ts';
import { exchangeFaults } from './exchange-faults.ts';
import { rankingFaults } from './ranking-faults.ts';
import { tableFaults } from './table-faults.ts';
import { visible } from './visible.ts';
import { whatIfFaults } from './what-if.ts';

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentence = (values: Values) => string;

const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const wantedFr = (wanted: string, values: string): string =>
  ({
    value: `une de ces valeurs est attendue : ${values}`,
    number: 'un nombre est attendu, par exemple 1 234,50',
    'yes-or-no': 'oui ou non est attendu',
    day: 'un jour est attendu, par exemple 2027-03-15',
    period: 'une période est attendue, par exemple 2027, 2027-T2 ou 2027-03-15',
  })[wanted] ?? wanted;
const wantedEn = (wanted: string, values: string): string =>
  ({
    value: `one of these is wanted: ${values}`,
    number: 'a number is wanted, such as 1234.50',
    'yes-or-no': 'yes or no is wanted',
    day: 'a day is wanted, such as 2027-03-15',
    period: 'a period is wanted, such as 2027, 2027-Q2 or 2027-03-15',
  })[wanted] ?? wanted;

/** Why the system refuses, where people have words for it. */
const refusals: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  ENOENT: { fr: 'le dossier n’existe pas', en: 'the folder does not exist' },
  EISDIR: { fr: 'un dossier porte ce nom', en: 'a folder has this name' },
  ENOTDIR: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  EEXIST: { fr: 'un fichier porte le nom du dossier', en: 'a file has the name of the folder' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EROFS: { fr: 'le disque est en lecture seule', en: 'the disk is read-only' },
};

const fr: Readonly<Record<string, Sentence>> = {
  'path-not-found': ({ path }) => `« ${path} » n’existe pas.`,
  'no-project-here': ({ path }) =>
    `aucun projet dans « ${path} » : un projet est un dossier qui contient project.yaml. « jalon init » en prépare un.`,
  'bad-day': ({ value }) => `« ${value} » n’est pas une date, écrite AAAA-MM-JJ.`,
  'bad-year': ({ value }) => `« ${value} » n’est pas une année.`,
  'bad-count': ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  'unknown-format': ({ name, nearest, known }) =>
    `aucune présentation ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Présentations possibles : ${list(known)}.`,
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon ne fait pas de document « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Formats possibles : ${list(known)}.`,
  'no-template-named': () => 'dites quels modèles contrôler : il n’y a pas de projet ici.',
  'no-starter': ({ format, known }) => `« ${format} » n’est pas un format de modèle à préparer : ${list(known)}.`,
  'no-template-here': () => 'aucun modèle à contrôler : les modèles d’un projet sont dans son dossier templates/.',
  'not-a-template': ({ path, known }) => `« ${path} » n’est pas un modèle : un modèle est un fichier ${list(known)}.`,
  'no-template-to-eject': ({ name, formats }) =>
    `« ${name} » n’a pas de modèle ${list(formats)} ; « jalon template new » en prépare un.`,
  'bad-output': ({ value }) =>
    `« ${value} » ne dit pas quoi écrire où : --output présentation=chemin, par exemple sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `un rapport ne s’écrit pas dans un fichier YAML (${path}) : choisissez un autre nom.`,
  'nothing-checked': () => 'aucun fichier n’a été contrôlé.',
  'unknown-deliverable': ({ name, nearest, known }) =>
    `aucun document ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Documents possibles : ${list(known)}.`,
  'not-for-audience': ({ name, audiences }) =>
    `« ${name} » n’est pas fait pour ce public (--audience) : il l’est pour ${list(audiences)}.`,
  'names-for-elected': () => '--names n’est fait que pour les élus : retirez --audience, ou --names.',
  'unknown-code': ({ code, nearest }) =>
    `aucun problème ne porte le code « ${code} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} « jalon explain » les liste tous.`,
  'template-faults': ({ count }) =>
    `${count} ${Number(count) > 1 ? 'défauts' : 'défaut'} dans les modèles : rien n’a été produit.`,
  'territory-not-found': ({ name }) => `aucun territoire ne porte le nom ou le SIREN « ${name} » dans les données officielles.`,
  'territory-ambiguous': ({ name, matches }) =>
    `plusieurs territoires répondent à « ${name} » : ${list(matches)}. Indiquez le SIREN.`,
  'title-missing': () => 'il manque le titre du projet : ajoutez --title "…", ou --yes pour un titre provisoire.',
  'outside-folder': ({ path }) => `« ${path} » sortirait du dossier de sortie.`,
  'no-office': () =>
    '--pdf demande LibreOffice, introuvable ici : installez-le (Debian, Ubuntu : sudo apt install libreoffice ; macOS : brew install --cask libreoffice ; Windows : winget install TheDocumentFoundation.LibreOffice ; ou https://fr.libreoffice.org), puis recommencez. Rien n’a été produit.',
  'one-project': ({ path }) => `« ${path} » contient plusieurs projets : indiquez lequel avec --project.`,
  'changed-meanwhile': ({ paths }) => `un fichier a changé entre-temps, rien n’a été écrit : ${list(paths)}.`,
  'unknown-kind': ({ name, nearest, known }) =>
    `on n’ajoute pas « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Ce qui s’ajoute : ${list(known)}.`,
  'unknown-model': ({ id, nearest, known }) =>
    `aucun modèle du catalogue ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : `. Modèles possibles : ${list(known)}.`}`,
  'holder-missing': ({ wanted }) => `il manque ce qui le contient : ajoutez --in et son identifiant (${wanted}).`,
  'holder-wrong': ({ holder, wanted }) =>
    `« ${holder} » ne peut pas le contenir, ou n’existe pas : il faut un identifiant ${wanted}.`,
  'text-missing': ({ name }) => `il manque un texte : jalon add ${name} "…"`,
  'project-unreadable': ({ path, count }) =>
    `« ${path} » ne se lit pas comme un projet (${count} problèmes) : « jalon validate » dit quoi corriger.`,
  'not-ranked': ({ action }) => `« ${action} » n’est pas parmi les actions classées, ou n’a rien à quoi se comparer.`,
  'against-alone': () => '--against va avec --why.',
  'unknown-funder': ({ name, nearest, known }) =>
    `aucun financeur qui puisse encore refuser ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Financeurs possibles : ${list(known) || 'aucun'}.`,
  'unknown-id': ({ id, nearest }) =>
    `rien ne porte l’identifiant « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'}`,
  'not-an-assignment': ({ typed }) =>
    `« ${typed} » ne dit pas quoi changer : écrivez champ=valeur, champ+=valeur ou champ-=valeur.`,
  'unknown-field': ({ name, nearest, known }) =>
    `aucun champ ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : `. Champs possibles : ${list(known)}.`}`,
  'has-parts': ({ name, parts }) =>
    `« ${name} » a plusieurs parties : précisez laquelle (${list(parts)}), par exemple ${name}.1.… ou ${name}.….`,
  'not-a-list': ({ name }) => `« ${name} » n’est pas une liste : écrivez ${name}=valeur.`,
  'not-in-list': ({ name, typed }) => `« ${typed} » n’est pas dans « ${name} ».`,
  'not-understood': ({ name, typed, wanted, values }) =>
    `« ${typed} » ne convient pas à « ${name} » : ${wantedFr(String(wanted), list(values))}.`,
  disk: ({ code, path }) =>
    `impossible d’écrire ou de lire ici, ${refusals[String(code)]?.fr ?? String(code)}${path ? ` : ${path}` : ''}.`,
};

const en: typeof fr = {
  'path-not-found': ({ path }) => `“${path}” does not exist.`,
  'no-project-here': ({ path }) =>
    `no project in “${path}”: a project is a folder that holds project.yaml. “jalon init” lays one out.`,
  'bad-day': ({ value }) => `“${value}” is not a date written YYYY-MM-DD.`,
  'bad-year': ({ value }) => `“${value}” is not a year.`,
  'bad-count': ({ value }) => `“${value}” is not a whole number.`,
  'unknown-format': ({ name, nearest, known }) =>
    `no presentation is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible presentations: ${list(known)}.`,
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon makes no “${name}” document${nearest ? `; did you mean “${nearest}”?` : '.'} Possible formats: ${list(known)}.`,
  'no-template-named': () => 'say which templates to check: there is no project here.',
  'no-starter': ({ format, known }) => `“${format}” is not a format of template to prepare: ${list(known)}.`,
  'no-template-here': () => 'no template to check: those of a project are in its folder templates/.',
  'not-a-template': ({ path, known }) => `“${path}” is not a template: a template is a file ${list(known)}.`,
  'no-template-to-eject': ({ name, formats }) => `“${name}” has no ${list(formats)} template; “jalon template new” prepares one.`,
  'bad-output': ({ value }) =>
    `“${value}” does not say what to write where: --output presentation=path, for example sarif=jalon.sarif.`,
  'report-over-yaml': ({ path }) => `a report is not written to a YAML file (${path}): choose another name.`,
  'nothing-checked': () => 'no file was checked.',
  'unknown-deliverable': ({ name, nearest, known }) =>
    `no document is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible documents: ${list(known)}.`,
  'not-for-audience': ({ name, audiences }) =>
    `“${name}” is not made for this audience (--audience): it is for ${list(audiences)}.`,
  'names-for-elected': () => '--names is for elected members alone: leave out --audience, or --names.',
  'unknown-code': ({ code, nearest }) =>
    `no problem has the code “${code}”${nearest ? `; did you mean “${nearest}”?` : '.'} “jalon explain” lists them all.`,
  'template-faults': ({ count }) => `${count} ${Number(count) > 1 ? 'faults' : 'fault'} in the templates: nothing was made.`,
  'territory-not-found': ({ name }) => `no territory has the name or SIREN “${name}” in the official data.`,
  'territory-ambiguous': ({ name, matches }) => `several territories answer to “${name}”: ${list(matches)}. Give the SIREN.`,
  'title-missing': () => 'the title of the project is missing: add --title "…", or --yes for a provisional title.',
  'outside-folder': ({ path }) => `“${path}” would leave the output folder.`,
  'no-office': () =>
    '--pdf needs LibreOffice, which is not found here: install it (Debian, Ubuntu: sudo apt install libreoffice; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice; or https://www.libreoffice.org), then try again. Nothing was made.',
  'one-project': ({ path }) => `“${path}” holds several projects: say which one with --project.`,
  'changed-meanwhile': ({ paths }) => `a file changed meanwhile, nothing was written: ${list(paths)}.`,
  'unknown-kind': ({ name, nearest, known }) =>
    `“${name}” cannot be added${nearest ? `; did you mean “${nearest}”?` : '.'} What can be added: ${list(known)}.`,
  'unknown-model': ({ id, nearest, known }) =>
    `no model of the catalogue is called “${id}”${nearest ? `; did you mean “${nearest}”?` : `. Possible models: ${list(known)}.`}`,
  'holder-missing': ({ wanted }) => `what holds it is missing: add --in and its id (${wanted}).`,
  'holder-wrong': ({ holder, wanted }) => `“${holder}” cannot hold it, or does not exist: an id ${wanted} is needed.`,
  'text-missing': ({ name }) => `a text is missing: jalon add ${name} "…"`,
  'project-unreadable': ({ path, count }) =>
    `“${path}” cannot be read as a project (${count} problems): “jalon validate” says what to correct.`,
  'not-ranked': ({ action }) => `“${action}” is not among the ranked actions, or has nothing to be compared with.`,
  'against-alone': () => '--against goes with --why.',
  'unknown-funder': ({ name, nearest, known }) =>
    `no funder that may still refuse is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible funders: ${list(known) || 'none'}.`,
  'unknown-id': ({ id, nearest }) => `nothing has the id “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'}`,
  'not-an-assignment': ({ typed }) => `“${typed}” does not say what to change: write field=value, field+=value or field-=value.`,
  'unknown-field': ({ name, nearest, known }) =>
    `no field is called “${name}”${nearest ? `; did you mean “${nearest}”?` : `. Possible fields: ${list(known)}.`}`,
  'has-parts': ({ name, parts }) =>
    `“${name}” has several parts: say which (${list(parts)}), for example ${name}.1.… or ${name}.….`,
  'not-a-list': ({ name }) => `“${name}” is not a list: write ${name}=value.`,
  'not-in-list': ({ name, typed }) => `“${typed}” is not in “${name}”.`,
  'not-understood': ({ name, typed, wanted, values }) =>
    `“${typed}” does not suit “${name}”: ${wantedEn(String(wanted), list(values))}.`,
  disk: ({ code, path }) => `cannot write or read here, ${refusals[String(code)]?.en ?? String(code)}${path ? `: ${path}` : ''}.`,
};

/** What each family of commands says of its own. */
const families = [exchangeFaults, changeFaults, rankingFaults, tableFaults, ballotFaults, whatIfFaults];

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
