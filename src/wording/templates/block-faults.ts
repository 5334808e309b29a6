// What a shared block cannot bring to a Word template, what it loses there, and which cells data cannot dress.
import type { Language } from '../../model/index.ts';

interface Fault {
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
}
type Sentences = Readonly<Record<string, (fault: Fault) => string>>;

const isNote = (name = ''): boolean => /^w:(?:foot|end)note/.test(name);

const lostFr: Readonly<Record<string, (what: string) => string>> = {
  fonts: (what) => `le fichier de ce bloc contient ses polices (${what}), que le document n’aura pas : intégrez-les au modèle`,
  theme: () =>
    'ce bloc suit les couleurs et les polices de son thème, que celui du modèle remplace : donnez le même thème aux deux fichiers',
  pages: () =>
    'les pages de ce bloc (sections, orientation, en-têtes) ne peuvent pas être reprises ici : mettez sa balise dans le corps du document, hors des tableaux et des cadres',
  comments: () => 'les commentaires de ce bloc sont laissés de côté : ils n’ont leur place que dans le corps du document',
};
const lostEn: Readonly<Record<string, (what: string) => string>> = {
  fonts: (what) => `the file of this block holds its fonts (${what}), which the document will lack: embed them in the template`,
  theme: () =>
    'this block follows the colours and fonts of its theme, which that of the template replaces: give both files the same theme',
  pages: () =>
    'the pages of this block (sections, orientation, headers) cannot be kept here: put its tag in the body of the document, outside tables and boxes',
  comments: () => 'the comments of this block are left out: they belong in the body of the document alone',
};

const fr: Sentences = {
  'template/include-brings': ({ name }) =>
    isNote(name)
      ? 'ce bloc a des notes de bas de page ou de fin, qui manquent à son fichier ou n’ont pas leur place ici : en-tête, pied de page, autre note'
      : `un bloc partagé apporte son texte, ses styles, ses images, ses graphiques, ses notes et ses pages, mais pas « ${name} » : mettez cela dans le modèle`,
  'template/include-loses': ({ name, expected }) => lostFr[name ?? '']?.(expected ?? '') ?? `« ${name} » est laissé de côté`,
};
const en: Sentences = {
  'template/include-brings': ({ name }) =>
    isNote(name)
      ? 'this block has footnotes or endnotes, which its file lacks or which have no place here: header, footer, another note'
      : `a shared block brings its text, styles, pictures, charts, notes and pages, but not “${name}”: put that in the template`,
  'template/include-loses': ({ name, expected }) => lostEn[name ?? '']?.(expected ?? '') ?? `“${name}” is left out`,
};
export const blockFaults = { fr, en };

const cellFaultsFr: Readonly<Record<string, (what: string) => string>> = {
  style: () =>
    'cette cellule n’a pas de style que la fonction « cell » puisse nommer dans ce format : donnez-lui « fill= », « colour= » et « bold= »',
  table: (what) =>
    `Excel ne réunit pas de cellules dans un tableau qu’il tient (« ${what} ») : faites-en une plage ordinaire, ou retirez « merge= » et « span= »`,
};
const cellFaultsEn: typeof cellFaultsFr = {
  style: () =>
    'this cell has no style that the function “cell” could name in this format: give it “fill=”, “colour=” and “bold=”',
  table: (what) =>
    `Excel joins no cells within a table that it keeps (“${what}”): make it an ordinary range, or take out “merge=” and “span=”`,
};
const placedFr =
  'la fonction « cell » habille une cellule d’un tableau ou d’une feuille : mettez la balise dans le texte de cette cellule, hors de tout bloc qui s’y ouvre';
const placedEn =
  'the function “cell” dresses a cell of a table or a sheet: put the tag in the text of that cell, outside of any block that opens there';

export const cellFault = (name: string | undefined, what: string | undefined, language: Language): string =>
  language === 'fr' ? (cellFaultsFr[name ?? '']?.(what ?? '') ?? placedFr) : (cellFaultsEn[name ?? '']?.(what ?? '') ?? placedEn);
