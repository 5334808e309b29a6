// Why a table that somebody brings is not read, and what to do about it.

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const list = (sheets: Values[string] | undefined): string => {
  const names = Array.isArray(sheets) ? sheets.filter((name) => name !== '') : [];
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
};

const fr: Sentences = {
  'table-missing': ({ path }) => `« ${path} » n’existe pas, ou ne se lit pas comme un fichier.`,
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
  'table-old-xls': ({ path }) =>
    `« ${path} » est un ancien classeur .xls : ouvrez-le et enregistrez-le en .xlsx (Fichier, Enregistrer sous).`,
  'table-password': ({ path }) => `« ${path} » est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.`,
  'table-opendocument': ({ path }) =>
    `« ${path} » est un classeur OpenDocument : enregistrez-le en .xlsx (Fichier, Enregistrer sous).`,
  'table-damaged': ({ path }) => `« ${path} » est abîmé : ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-name-outside': ({ path, part }) =>
    `« ${path} » : une de ses parties porte un nom qui sort du classeur, « ${part} ». Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-name-twice': ({ path, part }) =>
    `« ${path} » : deux de ses parties portent le même nom, « ${part} ». Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.`,
  'table-not-a-table': ({ path }) => `« ${path} » n’est ni un classeur .xlsx ni un texte à séparateurs (.csv).`,
  'table-empty': ({ path }) =>
    `« ${path} » ne contient aucune cellule remplie : pas de tableau à lire (une image n’en est pas un).`,
  'values-without-header': ({ path }) =>
    `${path} : aucune ligne d’en-têtes ne nomme un indicateur et ses valeurs. Attendu : « indicateur », « période » et « valeur », ou « indicateur » puis une colonne par période (2025, T1 2026…).`,
  'plan-without-header': ({ path, sheets }) =>
    `aucune ligne d’en-têtes dans « ${path} »${list(sheets)} : il faut au moins une colonne de titres (« Action », « Titre de l’action »…). Si elle porte un autre nom, dites-le dans .jalon/import-plan.yaml : columns: {"Son en-tête": title}.`,
  'unknown-column': ({ path, header, key, nearest }) =>
    `${path} : « ${key} », à droite de « ${header} », n’est pas un champ d’un plan${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'}`,
  'yes-missing': () => 'personne n’est là pour accepter : ajoutez --yes pour écrire, ou --dry-run pour seulement voir.',
};
const en: Sentences = {
  'table-missing': ({ path }) => `“${path}” does not exist, or cannot be read as a file.`,
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
  'table-old-xls': ({ path }) => `“${path}” is an old .xls workbook: open it and save it as .xlsx (File, Save as).`,
  'table-password': ({ path }) => `“${path}” is protected by a password: save a copy of it without one.`,
  'table-opendocument': ({ path }) => `“${path}” is an OpenDocument workbook: save it as .xlsx (File, Save as).`,
  'table-damaged': ({ path }) => `“${path}” is damaged: open it in a spreadsheet and save it again as .xlsx.`,
  'table-name-outside': ({ path, part }) =>
    `“${path}”: a part of it has a name that leads out of the workbook, “${part}”. Open it in a spreadsheet and save it again as .xlsx.`,
  'table-name-twice': ({ path, part }) =>
    `“${path}”: two parts of it have the same name, “${part}”. Open it in a spreadsheet and save it again as .xlsx.`,
  'table-not-a-table': ({ path }) => `“${path}” is neither an .xlsx workbook nor a text with separators (.csv).`,
  'table-empty': ({ path }) => `“${path}” holds no filled cell: there is no table to read (a picture is not one).`,
  'values-without-header': ({ path }) =>
    `${path}: no row of headers names an indicator and its values. Expected: “indicator”, “period” and “value”, or “indicator” then a column a period (2025, Q1 2026…).`,
  'plan-without-header': ({ path, sheets }) =>
    `no row of headers in “${path}”${list(sheets)}: at least a column of titles is needed (“Action”, “Title”…). If it has another name, say it in .jalon/import-plan.yaml: columns: {"Its header": title}.`,
  'unknown-column': ({ path, header, key, nearest }) =>
    `${path}: “${key}”, on the right of “${header}”, is no field of a plan${nearest ? `; did you mean “${nearest}”?` : '.'}`,
  'yes-missing': () => 'nobody is here to accept: add --yes to write, or --dry-run only to see.',
};

export const tableFaults = { fr, en };
