// What a shared block cannot bring to a Word template, and what it loses there.

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
