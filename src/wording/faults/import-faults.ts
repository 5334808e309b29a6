// Why a table that somebody brings is not read, and what to do about it.

import { typedWord } from '../visible.ts';
import { listed, type Sentences, type Values } from './fault-sentences.ts';
import { judgementFaultsEn, judgementFaultsFr } from './judgement-faults.ts';

export const tableFaultsList = (sheets: Values[string] | undefined): string => {
  const names = Array.isArray(sheets) ? sheets.filter((name) => name !== '') : [];
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
};

const tableFaultsFr: Sentences = {
  'table-missing': ({ path, nearest }) =>
    `« ${path} » n’existe pas, ou ne se lit pas comme un fichier${nearest ? ` ; vouliez-vous dire ${typedWord(String(nearest))} ?` : '.'}`,
  'table-a-folder': ({ path }) => `« ${path} » est un dossier : donnez un fichier qu’il contient.`,
  'table-too-large': ({ path, most }) => `« ${path} » pèse plus de ${most} Mo : gardez la feuille utile dans un classeur à part.`,
  'table-unfolds': ({ path, most }) =>
    `« ${path} » se déplie en plus de ${most} Mo, rien n’a été lu : supprimez les lignes vides mises en forme, ou copiez le tableau dans un classeur neuf.`,
  'table-too-many-cells': ({ path, most }) =>
    `« ${path} » a plus de ${Number(most).toLocaleString('fr')} cellules remplies : gardez le tableau utile dans un classeur à part.`,
  'table-too-many-columns': ({ path, most }) =>
    `« ${path} » a plus de ${Number(most).toLocaleString('fr')} colonnes, ce qu’aucun tableur n’a : un guillemet n’est peut-être pas refermé.`,
  'table-long-cell': ({ path, address, most }) =>
    `« ${path} », ${address} : plus de ${Number(most).toLocaleString('fr')} caractères, ce qu’aucun tableur ne met dans une cellule ; un guillemet n’est peut-être pas refermé.`,
  'table-long-record': ({ path, record }) =>
    `« ${path} », ligne ${record} : plus d’un million de caractères avant la fin de la ligne ; un guillemet n’est peut-être pas refermé, ou ce n’est pas un tableau.`,
  'plan-too-long': ({ path, actions, axes, levels, characters }) =>
    `« ${path} » donnerait plus de ${Number(actions).toLocaleString('fr')} actions, de ${axes} axes ou de ${Number(levels).toLocaleString('fr')} objectifs, ou contient plus de ${Number(characters).toLocaleString('fr')} caractères : ce n’est pas un plan d’action, ou ses colonnes sont à préciser.`,
  'table-old': ({ path }) =>
    `« ${path} » est un ancien classeur .xls, un classeur binaire .xlsb ou un ancien document .doc : enregistrez-le en .xlsx ou en .docx (Fichier, Enregistrer sous). Là où LibreOffice est installé, « jalon sync » et les imports de plan, de valeurs, d’enquête et de votes le lisent tel quel.`,
  'table-password': ({ path }) => `« ${path} » est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.`,
  'table-conflict': ({ path, line }) =>
    `« ${path} » a deux versions côte à côte, laissées par git à la ligne ${line} : gardez les lignes qui conviennent, et supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.`,
  'table-zero-length': ({ path }) =>
    `« ${path} » ne contient rien, pas un octet : d’un dossier partagé, attendez qu’il soit descendu ; sinon, redemandez-le.`,
  'table-damaged': ({ path }) => `« ${path} » est abîmé : ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-name-outside': ({ path, part }) =>
    `« ${path} » : une de ses parties porte un nom qui sort du classeur, « ${part} ». Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-name-twice': ({ path, part }) =>
    `« ${path} » : deux de ses parties portent le même nom, « ${part} ». Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-not-a-table': ({ path }) =>
    `« ${path} » n’est ni un classeur (.xlsx, .ods), ni un texte à séparateurs (.csv), ni un document (.docx, .odt) ou une page (.html) qui tient un tableau. Exportez-le dans l’un de ces formats (Numbers, PowerPoint), ouvrez-le dans Word pour l’enregistrer en .docx (PDF), ou copiez son tableau dans un tableur (image).`,
  'table-empty': ({ path }) =>
    `« ${path} » ne contient aucune cellule remplie : pas de tableau à lire (une image n’en est pas un).`,
  'values-without-header': ({ path }) =>
    `${path} : aucune ligne d’en-têtes ne nomme un indicateur et ses valeurs. Attendu : « indicateur », « période » et « valeur », ou « indicateur » puis une colonne par période (2025, T1 2026…).`,
  'plan-without-header': ({ path, sheets }) =>
    `aucune ligne d’en-têtes dans « ${path} »${tableFaultsList(sheets)} : il faut au moins une colonne de titres (« Action », « Titre de l’action »…). Si elle porte un autre nom, dites-le dans .jalon/import-plan.yaml : columns: {"Son en-tête": title}.`,
  'unknown-column': ({ path, header, key, nearest }) =>
    `${path} : « ${key} », à droite de « ${header} », n’est pas un champ d’un plan${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'}`,
  'bad-plan-columns': ({ path, line, column, fr }) =>
    `${path}:${line}:${column} : ${fr}. Corrigez ce fichier, puis importez de nouveau.`,
  'yes-missing': () => 'personne n’est là pour accepter : ajoutez --yes pour écrire, ou --dry-run pour seulement voir.',
  'two-territories': ({ place, typed, name, other }) =>
    `${place} : ${typed} est ${name}, et la ligne dit aussi « ${other} » : gardez celui des deux qui est juste.`,
};
const tableFaultsEn: Sentences = {
  'table-missing': ({ path, nearest }) =>
    `“${path}” does not exist, or cannot be read as a file${nearest ? `; did you mean ${typedWord(String(nearest))}?` : '.'}`,
  'table-a-folder': ({ path }) => `“${path}” is a folder: give a file that it holds.`,
  'table-too-large': ({ path, most }) => `“${path}” is over ${most} MB: keep the sheet that matters in a workbook of its own.`,
  'table-unfolds': ({ path, most }) =>
    `“${path}” unfolds to more than ${most} MB, nothing was read: delete the empty formatted rows, or copy the table into a new workbook.`,
  'table-too-many-cells': ({ path, most }) =>
    `“${path}” has over ${Number(most).toLocaleString('en')} cells filled: keep the table that matters in a workbook of its own.`,
  'table-too-many-columns': ({ path, most }) =>
    `“${path}” has over ${Number(most).toLocaleString('en')} columns, which no spreadsheet has: a quote may not be closed.`,
  'table-long-cell': ({ path, address, most }) =>
    `“${path}”, ${address}: over ${Number(most).toLocaleString('en')} characters, which no spreadsheet puts in a cell; a quote may not be closed.`,
  'table-long-record': ({ path, record }) =>
    `“${path}”, row ${record}: over a million characters before the end of the row; a quote may not be closed, or it is no table.`,
  'plan-too-long': ({ path, actions, axes, levels, characters }) =>
    `“${path}” would give over ${Number(actions).toLocaleString('en')} actions, ${axes} axes or ${Number(levels).toLocaleString('en')} objectives, or holds over ${Number(characters).toLocaleString('en')} characters: it is no action plan, or its columns are to be settled.`,
  'table-old': ({ path }) =>
    `“${path}” is an old .xls workbook, a binary .xlsb workbook or an old .doc document: save it as .xlsx or .docx (File, Save as). Where LibreOffice is installed, “jalon sync” and the imports of plans, values, surveys and votes read it as it is.`,
  'table-password': ({ path }) => `“${path}” is protected by a password: save a copy of it without one.`,
  'table-conflict': ({ path, line }) =>
    `“${path}” has two versions side by side, left by git at line ${line}: keep the lines that are right, and delete those that begin with <<<<<<<, ======= and >>>>>>>.`,
  'table-zero-length': ({ path }) =>
    `“${path}” holds nothing, not one byte: in a shared folder, wait until it has come down; else ask for it again.`,
  'table-damaged': ({ path }) => `“${path}” is damaged: open it in a spreadsheet and save it again as .xlsx.`,
  'table-name-outside': ({ path, part }) =>
    `“${path}”: a part of it has a name that leads out of the workbook, “${part}”. Open it in a spreadsheet and save it again as .xlsx.`,
  'table-name-twice': ({ path, part }) =>
    `“${path}”: two parts of it have the same name, “${part}”. Open it in a spreadsheet and save it again as .xlsx.`,
  'table-not-a-table': ({ path }) =>
    `“${path}” is neither a workbook (.xlsx, .ods), nor a text with separators (.csv), nor a document (.docx, .odt) or a page (.html) that holds a table. Export it in one of these formats (Numbers, PowerPoint), open it in Word to save it as .docx (PDF), or copy its table into a spreadsheet (picture).`,
  'table-empty': ({ path }) => `“${path}” holds no filled cell: there is no table to read (a picture is not one).`,
  'values-without-header': ({ path }) =>
    `${path}: no row of headers names an indicator and its values. Expected: “indicator”, “period” and “value”, or “indicator” then one column per period (2025, Q1 2026…).`,
  'plan-without-header': ({ path, sheets }) =>
    `no row of headers in “${path}”${tableFaultsList(sheets)}: at least a column of titles is needed (“Action”, “Title”…). If it has another name, say it in .jalon/import-plan.yaml: columns: {"Its header": title}.`,
  'unknown-column': ({ path, header, key, nearest }) =>
    `${path}: “${key}”, on the right of “${header}”, is no field of a plan${nearest ? `; did you mean “${nearest}”?` : '.'}`,
  'bad-plan-columns': ({ path, line, column, en }) => `${path}:${line}:${column}: ${en}. Correct this file, then import again.`,
  'yes-missing': () => 'nobody is here to accept: add --yes to write, or --dry-run only to see.',
  'two-territories': ({ place, typed, name, other }) =>
    `${place}: ${typed} is ${name}, and the line also says “${other}”: keep the right one of the two.`,
};

export const tableFaults = { fr: tableFaultsFr, en: tableFaultsEn };

// Why a ballot, or an answer on it, is not taken; and why ballots cannot be made.

const ballotFaultsFr: Sentences = {
  ...judgementFaultsFr,
  'ballot-answer': ({ typed }) => `« ${typed} » n’est pas une réponse de bulletin : jalon add bulletin --help en montre.`,
  'ballot-missing': () =>
    'il manque le votant et ses réponses : jalon add bulletin votant critère=points… (à un terminal, jalon add bulletin les demande).',
  'ballot-incomplete': ({ missing }) => `rien n’est dit de ${listed(missing)} : donnez 0 à un critère qui ne compte pas.`,
  'ballot-best-worst': () => 'il manque best=critère ou worst=critère, le plus et le moins important.',
  'no-voting-body': ({ id }) =>
    id
      ? `aucun comité ne porte l’identifiant « ${id} ».`
      : 'aucun comité de pilotage dans actors.yaml : ajoutez-le (« jalon add instance "Comité de pilotage" nature=pilotage membres=PE-01,PE-02 »), ou indiquez qui d’autre vote avec --body.',
  'body-without-members': ({ id }) =>
    `« ${id} » n’a pas de membres dans actors.yaml : personne à qui envoyer un bulletin. « jalon set ${id} membres=PE-01,PE-02 » les donne.`,
  'nothing-to-vote': () => 'aucun critère dans criteria.yaml : il n’y a rien à voter.',
  'faulty-files': ({ paths }) => `ces fichiers du projet sont à corriger d’abord : ${listed(paths)}. Rien n’a été repris.`,
  'no-file-here': ({ path }) => `aucun fichier dans « ${path} ».`,
  'ballot-damaged': () =>
    'ce fichier de bulletin a été coupé ou retouché : demandez à son votant de l’enregistrer de nouveau depuis sa page',
  'unknown-key': ({ found }) => `« ${found} » n’est pas une réponse que la page demande : ce n’est pas repris`,
  'not-a-ballot': () => 'ce n’est pas un bulletin de jalon, ou sa première colonne a été retirée',
  'unknown-voter': ({ voter }) => `personne ne vote sous le code « ${voter} » dans ce projet`,
  'ballot-without-year': () => 'le bulletin ne dit plus son année : ajoutez --year',
  'voted-twice': ({ voter, others }) => `« ${voter} » a voté autrement dans ${others} : gardez un seul des deux`,
  'not-a-day': ({ found }) => `« ${found} » n’est pas une date`,
  'unknown-criterion': ({ found }) => `aucun critère ne porte le code « ${found} »`,
  'criterion-twice': ({ found }) => `le critère « ${found} » est là deux fois`,
  'not-points': ({ found }) => `« ${found} » n’est pas un nombre positif : les poids de ce bulletin ne sont pas repris`,
  'not-a-card': ({ found, most }) =>
    `« ${found} » n’est pas un numéro entier de 1 à ${most} : les poids de ce bulletin ne sont pas repris`,
  'no-card': ({ found }) => `le critère « ${found} » n’a pas de numéro : les poids de ce bulletin ne sont pas repris`,
  'points-sum': ({ found, to, all }) =>
    `les points font ${found} et non ${all} (jusqu’à ${to}) : les poids de ce bulletin ne sont pas repris`,
  'unknown-action': ({ found }) => `aucune action à noter ne porte le code « ${found} »`,
  'action-twice': ({ found }) => `l’action « ${found} » est là deux fois : seule la première est reprise`,
  'no-action': ({ found }) => `« ${found} » note une action inconnue`,
  'no-criterion': ({ found }) => `« ${found} » est sous un critère inconnu`,
  'not-a-score': ({ found, criterion }) => `« ${found} » n’est ni une note ni un niveau de « ${criterion} »`,
  'outside-scale': ({ found, criterion, min, max }) => `${found} sort de l’échelle de « ${criterion} », de ${min} à ${max}`,
  comment: ({ found }) => `commentaire non repris : « ${found} »`,
  'outside-columns': ({ found }) => `« ${found} » n’est dans aucune colonne du bulletin`,
  'outside-rows': ({ found }) => `« ${found} » est sur une ligne sans code`,
  'beside-title': ({ found }) => `« ${found} » : ce qui suit l’intitulé n’est pas repris`,
  'other-sheet': ({ found }) => `« ${found} » est sur une feuille qui n’est pas du bulletin`,
  computed: ({ found }) => `${found} vient d’une formule : c’est sa valeur enregistrée qui est reprise`,
};
const ballotFaultsEn: Sentences = {
  ...judgementFaultsEn,
  'ballot-answer': ({ typed }) => `“${typed}” is not the answer of a ballot: jalon add ballot --help shows some.`,
  'ballot-missing': () =>
    'the voter and the answers are missing: jalon add ballot voter criterion=points… (at a terminal, jalon add ballot asks them).',
  'ballot-incomplete': ({ missing }) => `nothing is said of ${listed(missing)}: give 0 to a criterion that does not count.`,
  'ballot-best-worst': () => 'best=criterion or worst=criterion is missing, the most and the least important.',
  'no-voting-body': ({ id }) =>
    id
      ? `no body has the id “${id}”.`
      : 'no steering committee in actors.yaml: add it (“jalon add body "Steering committee" kind=steering-committee members=PE-01,PE-02”), or say who else votes with --body.',
  'body-without-members': ({ id }) =>
    `“${id}” has no members in actors.yaml: nobody to send a ballot to. “jalon set ${id} members=PE-01,PE-02” gives them.`,
  'nothing-to-vote': () => 'no criterion in criteria.yaml: there is nothing to vote on.',
  'faulty-files': ({ paths }) => `these files of the project are to be corrected first: ${listed(paths)}. Nothing was imported.`,
  'no-file-here': ({ path }) => `no file in “${path}”.`,
  'ballot-damaged': () => 'this file of a ballot was cut or changed: ask its voter to save it again from their page',
  'unknown-key': ({ found }) => `“${found}” is no answer that the page asks: it is not taken`,
  'not-a-ballot': () => 'this is no ballot of jalon, or its first column was taken away',
  'unknown-voter': ({ voter }) => `nobody votes under the code “${voter}” in this project`,
  'ballot-without-year': () => 'the ballot no longer says its year: add --year',
  'voted-twice': ({ voter, others }) => `“${voter}” voted otherwise in ${others}: keep one of the two`,
  'not-a-day': ({ found }) => `“${found}” is not a date`,
  'unknown-criterion': ({ found }) => `no criterion has the code “${found}”`,
  'criterion-twice': ({ found }) => `the criterion “${found}” is there twice`,
  'not-points': ({ found }) => `“${found}” is not a positive number: the weights of this ballot are not taken`,
  'not-a-card': ({ found, most }) =>
    `“${found}” is not a whole number from 1 to ${most}: the weights of this ballot are not taken`,
  'no-card': ({ found }) => `the criterion “${found}” has no number: the weights of this ballot are not taken`,
  'points-sum': ({ found, to, all }) =>
    `the points come to ${found}, not ${all} (down to ${to}): the weights of this ballot are not taken`,
  'unknown-action': ({ found }) => `no action to be scored has the code “${found}”`,
  'action-twice': ({ found }) => `the action “${found}” is there twice: only the first is taken`,
  'no-action': ({ found }) => `“${found}” scores an unknown action`,
  'no-criterion': ({ found }) => `“${found}” is under an unknown criterion`,
  'not-a-score': ({ found, criterion }) => `“${found}” is neither a score nor a level of “${criterion}”`,
  'outside-scale': ({ found, criterion, min, max }) => `${found} is outside the scale of “${criterion}”, ${min} to ${max}`,
  comment: ({ found }) => `comment not taken: “${found}”`,
  'outside-columns': ({ found }) => `“${found}” is in no column of the ballot`,
  'outside-rows': ({ found }) => `“${found}” is on a row without a code`,
  'beside-title': ({ found }) => `“${found}”: what follows the title is not taken`,
  'other-sheet': ({ found }) => `“${found}” is on a sheet that is not of the ballot`,
  computed: ({ found }) => `${found} comes from a formula: the value saved with it is taken`,
};

export const ballotFaults = { fr: ballotFaultsFr, en: ballotFaultsEn };
