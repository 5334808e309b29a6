// Why documents cannot be made, or their templates tended, in one line.

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const fr: Sentences = {
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon ne fait pas de document « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Formats possibles : ${list(known)}.`,
  'no-template-named': () => 'dites quels modèles contrôler : il n’y a pas de projet ici.',
  'no-template-here': () => 'aucun modèle à contrôler : les modèles d’un projet sont dans son dossier templates/.',
  'not-a-template': ({ path, known }) => `« ${path} » n’est pas un modèle : un modèle est un fichier ${list(known)}.`,
  'no-template-to-eject': ({ name, formats, others }) =>
    `« ${name} » n’a pas de modèle ${list(formats)}.${Array.isArray(others) && others.length > 0 ? ` Partez de celui d’un autre document, copié puis renommé : ${list(others)}.` : ''}`,
  'unknown-deliverable': ({ name, nearest, known }) =>
    `aucun document ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Documents possibles : ${list(known)}.`,
  'not-for-audience': ({ name, audiences }) =>
    `« ${name} » n’est pas fait pour ce public (--audience) : il l’est pour ${list(audiences)}.`,
  'names-for-elected': () => '--names n’est fait que pour les élus : retirez --audience, ou --names.',
  'template-faults': ({ count }) =>
    `${count} ${Number(count) > 1 ? 'défauts' : 'défaut'} dans les modèles : rien n’a été produit.`,
  'outside-folder': ({ path }) => `« ${path} » sortirait du dossier de sortie.`,
  'no-office': () =>
    '--pdf demande LibreOffice, introuvable ici : installez-le (Debian, Ubuntu : sudo apt install libreoffice ; macOS : brew install --cask libreoffice ; Windows : winget install TheDocumentFoundation.LibreOffice ; ou https://fr.libreoffice.org), puis recommencez. Rien n’a été produit.',
};

const en: Sentences = {
  'unknown-document-format': ({ name, nearest, known }) =>
    `jalon makes no “${name}” document${nearest ? `; did you mean “${nearest}”?` : '.'} Possible formats: ${list(known)}.`,
  'no-template-named': () => 'say which templates to check: there is no project here.',
  'no-template-here': () => 'no template to check: those of a project are in its folder templates/.',
  'not-a-template': ({ path, known }) => `“${path}” is not a template: a template is a file ${list(known)}.`,
  'no-template-to-eject': ({ name, formats, others }) =>
    `“${name}” has no ${list(formats)} template.${Array.isArray(others) && others.length > 0 ? ` Start from that of another document, copied then renamed: ${list(others)}.` : ''}`,
  'unknown-deliverable': ({ name, nearest, known }) =>
    `no document is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible documents: ${list(known)}.`,
  'not-for-audience': ({ name, audiences }) =>
    `“${name}” is not made for this audience (--audience): it is for ${list(audiences)}.`,
  'names-for-elected': () => '--names is for elected members alone: leave out --audience, or --names.',
  'template-faults': ({ count }) => `${count} ${Number(count) > 1 ? 'faults' : 'fault'} in the templates: nothing was made.`,
  'outside-folder': ({ path }) => `“${path}” would leave the output folder.`,
  'no-office': () =>
    '--pdf needs LibreOffice, which is not found here: install it (Debian, Ubuntu: sudo apt install libreoffice; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice; or https://www.libreoffice.org), then try again. Nothing was made.',
};

export const documentFaults = { fr, en };
