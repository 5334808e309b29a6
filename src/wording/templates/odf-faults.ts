// What is wrong with an OpenDocument template, beside what is wrong with any.

interface Fault {
  readonly name?: string | undefined;
}
type Sentences = Readonly<Record<string, (fault: Fault) => string>>;

/** What the Office formats can do and OpenDocument templates cannot. */
const notInOdfFr: Readonly<Record<string, string>> = {
  chart:
    'un modèle OpenDocument ne dessine pas de graphique : gardez ce graphique dans un modèle Word, PowerPoint ou Excel, ou montrez ses chiffres dans un tableau',
  columns: 'un classeur OpenDocument ne répète pas de colonnes : répétez des lignes, ou prenez un modèle Excel',
  bar: 'un modèle OpenDocument ne dessine pas de barre : écrivez la part en pour cent, ou prenez un modèle Word',
  include: 'un modèle OpenDocument ne prend pas de bloc partagé : mettez-en le contenu dans le modèle',
};
const notInOdfEn: typeof notInOdfFr = {
  chart:
    'an OpenDocument template draws no chart: keep this chart in a Word, PowerPoint or Excel template, or show its figures in a table',
  columns: 'an OpenDocument workbook repeats no columns: repeat rows, or take an Excel template',
  bar: 'an OpenDocument template draws no bar: write the share as a percentage, or take a Word template',
  include: 'an OpenDocument template takes no shared block: put its content in the template',
};

const fr: Sentences = {
  'template/not-an-odf-text': () => 'ce fichier n’est pas un texte OpenDocument (.odt, .ott)',
  'template/not-an-odf-workbook': () => 'ce fichier n’est pas un classeur OpenDocument (.ods, .ots)',
  'template/not-an-odf-deck': () => 'ce fichier n’est pas une présentation OpenDocument (.odp, .otp)',
  'template/not-in-odf': ({ name }) => notInOdfFr[name ?? ''] ?? 'un modèle OpenDocument ne peut pas contenir cette balise',
};

const en: Sentences = {
  'template/not-an-odf-text': () => 'this file is not an OpenDocument text (.odt, .ott)',
  'template/not-an-odf-workbook': () => 'this file is not an OpenDocument spreadsheet (.ods, .ots)',
  'template/not-an-odf-deck': () => 'this file is not an OpenDocument presentation (.odp, .otp)',
  'template/not-in-odf': ({ name }) => notInOdfEn[name ?? ''] ?? 'an OpenDocument template cannot hold this tag',
};

export const odfFaults = { fr, en };
