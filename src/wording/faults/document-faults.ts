// Why documents cannot be made, or their templates tended, in one line.
import { plural } from '../../values/index.ts';
import { listed, otherSirenEn, otherSirenFr, type Sentences } from './fault-sentences.ts';

const documentFaultsFr: Sentences = {
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon ne fait pas de document « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Formats possibles : ${listed(known)} ; « --pdf » ajoute un PDF à côté.`,
  'no-template-named': () => 'dites quels modèles contrôler : il n’y a pas de projet ici.',
  'no-template-here': () => 'aucun modèle à contrôler : les modèles d’un projet sont dans son dossier templates/.',
  'not-a-template': ({ path, known }) => `« ${path} » n’est pas un modèle : un modèle est un fichier ${listed(known)}.`,
  'no-template-to-eject': ({ name, formats, others }) =>
    `« ${name} » n’a pas de modèle ${listed(formats)}.${Array.isArray(others) && others.length > 0 ? ` Partez de celui d’un autre document, copié puis renommé : ${listed(others)}.` : ''}`,
  'unknown-deliverable': ({ name, nearest }) =>
    `aucun document ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} « jalon render --list » les liste tous.`,
  'not-for-audience': ({ name, audiences }) =>
    `« ${name} » n’est pas fait pour ce public (--audience) : il l’est pour ${listed(audiences)}.`,
  'names-for-elected': () => '--names n’est fait que pour les élus : retirez --audience, ou --names.',
  'unknown-body': ({ name, nearest, known }) =>
    `aucune instance ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : `. Celles du projet : ${listed(known)}.`}`,
  'no-body': () =>
    'le projet n’a pas d’instance : ajoutez celle qui se réunit (« jalon add instance "Conseil communautaire" nature=conseil »), puis nommez-la par --body.',
  'template-faults': ({ count }) =>
    `${count} ${plural(Number(count), 'fr', 'défaut', 'défauts')} dans les modèles : rien n’a été produit.`,
  'outside-folder': ({ path }) => `« ${path} » sortirait du dossier de sortie.`,
  'without-proof': ({ option }) =>
    `${option} va avec --proof, qui contrôle la mise en page${option === '--output' ? ' ; le dossier des documents se dit par --out' : ''}.`,
  'preview-of-stranger': () =>
    '« jalon preview » reste ouvert aussi longtemps qu’on veut : il ne montre pas un projet d’ailleurs (--untrusted). Si c’est le vôtre : --trusted.',
  'bad-port': ({ value }) => `« ${value} » n’est pas un port : --port prend un nombre de 0 à 65535, 0 pour un port libre.`,
  'port-refused': ({ port, code }) =>
    `le port ${port} est ${code === 'EADDRINUSE' ? 'déjà pris, par un autre aperçu peut-être' : 'réservé au système'} : donnez-en un autre à --port, ou n’en donnez pas, un port libre sera trouvé.`,
  'no-poppler': () => '--proof demande poppler, introuvable ici.',
  'no-office': () =>
    '--pdf demande LibreOffice, introuvable ici : installez-le (Debian, Ubuntu : sudo apt install libreoffice ; macOS : brew install --cask libreoffice ; Windows : winget install TheDocumentFoundation.LibreOffice ; ou https://fr.libreoffice.org), puis recommencez. Rien n’a été produit.',
};

const documentFaultsEn: Sentences = {
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon makes no “${name}” document${nearest ? `; did you mean “${nearest}”?` : '.'} Possible formats: ${listed(known)}; “--pdf” adds a PDF beside.`,
  'no-template-named': () => 'say which templates to check: there is no project here.',
  'no-template-here': () => 'no template to check: those of a project are in its folder templates/.',
  'not-a-template': ({ path, known }) => `“${path}” is not a template: a template is a file ${listed(known)}.`,
  'no-template-to-eject': ({ name, formats, others }) =>
    `“${name}” has no ${listed(formats)} template.${Array.isArray(others) && others.length > 0 ? ` Start from that of another document, copied then renamed: ${listed(others)}.` : ''}`,
  'unknown-deliverable': ({ name, nearest }) =>
    `no document is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} “jalon render --list” lists them all.`,
  'not-for-audience': ({ name, audiences }) =>
    `“${name}” is not made for this audience (--audience): it is for ${listed(audiences)}.`,
  'names-for-elected': () => '--names is for elected members alone: leave out --audience, or --names.',
  'unknown-body': ({ name, nearest, known }) =>
    `no body is called “${name}”${nearest ? `; did you mean ${nearest}?` : `. Those of the project: ${listed(known)}.`}`,
  'no-body': () =>
    'the project has no body: add the one that meets (“jalon add body "Council" kind=council”), then name it with --body.',
  'template-faults': ({ count }) =>
    `${count} ${plural(Number(count), 'en', 'fault', 'faults')} in the templates: nothing was made.`,
  'outside-folder': ({ path }) => `“${path}” would leave the output folder.`,
  'without-proof': ({ option }) =>
    `${option} goes with --proof, which checks the layout${option === '--output' ? '; the folder of the documents is told by --out' : ''}.`,
  'preview-of-stranger': () =>
    '“jalon preview” stays open as long as one wants: it does not show a project from elsewhere (--untrusted). If it is yours: --trusted.',
  'bad-port': ({ value }) => `“${value}” is not a port: --port takes a number from 0 to 65535, 0 for one that is free.`,
  'port-refused': ({ port, code }) =>
    `port ${port} is ${code === 'EADDRINUSE' ? 'taken, by another preview perhaps' : 'kept for the system'}: give another to --port, or none, and a free one is found.`,
  'no-poppler': () => '--proof needs poppler, which is not found here.',
  'no-office': () =>
    '--pdf needs LibreOffice, which is not found here: install it (Debian, Ubuntu: sudo apt install libreoffice; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice; or https://www.libreoffice.org), then try again. Nothing was made.',
};

export const documentFaults = { fr: documentFaultsFr, en: documentFaultsEn };

// Why a workbook cannot be brought back, or a questionnaire sent, in one line.

const exchangeFaultsFr: Sentences = {
  'no-base': ({ path }) =>
    `« ${path} » n’est pas un classeur de « jalon export workbook », ou a perdu sa feuille cachée : rien ne dit ce qui y a été changé. Un plan d’action fait ailleurs se reprend par « jalon import plan ».`,
  'book-of-another': ({ path, project, ...found }) =>
    `« ${path} » est un classeur d’un autre projet (« ${project} ») : rien n’en est repris. Si le vôtre a changé de titre depuis, rendez-lui celui-là le temps de le reprendre.${otherSirenFr(found)}`,
  'plan-of-another': ({ path, project, ...found }) =>
    `« ${path} » est le plan d’un autre projet (« ${project} ») : ses identifiants tomberaient sur d’autres actions, rien n’en est repris. Pour le reprendre comme un plan venu d’ailleurs, copiez sa feuille dans un classeur neuf, sans la colonne des identifiants.${otherSirenFr(found)}`,
  'plan-in-book': ({ path }) =>
    `« ${path} » est un classeur de « jalon export workbook » : « jalon import workbook » le reprend dans son projet. D’un autre projet, reprenez le plan : « jalon export national-plan » l’écrit.`,
  'table-of-ours': ({ path }) =>
    `« ${path} » est un document que jalon a fait pour être lu : rien n’en est repris. Pour modifier le projet dans Excel, « jalon export workbook » écrit un classeur que « jalon import workbook » reprend ; pour porter ses actions dans un autre projet, « jalon export national-plan » écrit un plan que « jalon import plan » lit. Si vous en avez fait votre propre tableau, copiez sa feuille dans un classeur neuf.`,
  'other-format': ({ path }) => `« ${path} » vient d’une autre version de jalon : exportez-en un nouveau.`,
  'base-damaged': ({ path }) =>
    `la feuille cachée de « ${path} » a été modifiée : rien ne dit plus ce qui a été changé. Exportez un nouveau classeur et recopiez-y vos changements.`,
  'unknown-sheet': ({ name, nearest, all }) =>
    `aucune feuille ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Les feuilles : ${String(all).replaceAll(',', ', ')}.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `aucun questionnaire ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : listed(known) ? `. Ceux du projet : ${listed(known)}.` : '. « jalon add enquête » en prépare un.'}`,
  'survey-not-in-language': ({ id, language, known }) =>
    `le questionnaire ${id} n’est pas écrit en « ${language} », mais en : ${String(known).replaceAll(',', ', ')}. Une langue s’ajoute à languages, ses textes à translations.`,
  'survey-without-questions': ({ id }) => `le questionnaire ${id} n’a pas de questions : « jalon add question » en ajoute.`,
  'ours-or-theirs': () => '--ours et --theirs s’excluent : choisissez l’un des deux.',
};
const exchangeFaultsEn: Sentences = {
  'no-base': ({ path }) =>
    `“${path}” is not a workbook of “jalon export workbook”, or has lost its hidden sheet: nothing says what was changed in it. A plan made elsewhere is imported with “jalon import plan”.`,
  'book-of-another': ({ path, project, ...found }) =>
    `“${path}” is a workbook of another project (“${project}”): nothing of it is taken. If yours was retitled since, give it that title back while you import the workbook.${otherSirenEn(found)}`,
  'plan-of-another': ({ path, project, ...found }) =>
    `“${path}” is the plan of another project (“${project}”): its ids would fall on other actions, nothing of it is taken. To take it as a plan from elsewhere, copy its sheet into a new workbook, without the column of ids.${otherSirenEn(found)}`,
  'plan-in-book': ({ path }) =>
    `“${path}” is a workbook of “jalon export workbook”: “jalon import workbook” takes it back into its project. Of another project, take the plan: “jalon export national-plan” writes it.`,
  'table-of-ours': ({ path }) =>
    `“${path}” is a document that jalon made to be read: nothing is taken from it. To change the project in Excel, “jalon export workbook” writes a workbook that “jalon import workbook” takes back; to bring its actions to another project, “jalon export national-plan” writes a plan that “jalon import plan” reads. If you made it a table of your own, copy its sheet to a new workbook.`,
  'other-format': ({ path }) => `“${path}” comes from another version of jalon: export a new one.`,
  'base-damaged': ({ path }) =>
    `the hidden sheet of “${path}” was changed: nothing says any more what was changed. Export a new workbook and copy your changes to it.`,
  'unknown-sheet': ({ name, nearest, all }) =>
    `no sheet is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} The sheets: ${String(all).replaceAll(',', ', ')}.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `no questionnaire is called “${id}”${nearest ? `; did you mean ${nearest}?` : listed(known) ? `. Those of the project: ${listed(known)}.` : '. “jalon add survey” lays one out.'}`,
  'survey-not-in-language': ({ id, language, known }) =>
    `the questionnaire ${id} is not in “${language}”, but in: ${String(known).replaceAll(',', ', ')}. A language is added to languages, its texts to translations.`,
  'survey-without-questions': ({ id }) => `the questionnaire ${id} has no questions: “jalon add question” adds some.`,
  'ours-or-theirs': () => '--ours and --theirs exclude each other: choose one.',
};

export const exchangeFaults = { fr: exchangeFaultsFr, en: exchangeFaultsEn };
