// The parts of an Office or OpenDocument file, as whoever opens it knows them.
import type { Language } from '../../model/index.ts';

/** The body, the slide or the sheet itself needs no name: what stands in it has its own place. */
const parts: readonly (readonly [part: RegExp, fr: string, en: string])[] = [
  [/^word\/document\d*\.xml$|^ppt\/slides\/[^/]+\.xml$|^content\.xml$/, '', ''],
  [/^word\/header\d*\.xml$/, 'en-tête', 'header'],
  [/^word\/footer\d*\.xml$/, 'pied de page', 'footer'],
  [/^word\/footnotes\.xml$/, 'notes de bas de page', 'footnotes'],
  [/^word\/endnotes\.xml$/, 'notes de fin', 'endnotes'],
  [/^(?:word|xl|ppt)\/(?:comments\/)?(?:threadedC|modernC|c)omments?[^/]*\.xml$/, 'commentaires', 'comments'],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, 'commentaires', 'notes'],
  [/^ppt\/presentation\.xml$/, 'noms de sections et de diaporamas', 'names of sections and custom shows'],
  [/^word\/styles\.xml$/, 'noms de styles', 'names of styles'],
  [/^word\/glossary\//, 'blocs de construction', 'building blocks'],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, 'masque', 'master'],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, 'disposition', 'layout'],
  [/^(?:word|xl|ppt)\/charts\/chart\d*\.xml$/, 'graphique', 'chart'],
  [/^(?:word|xl|ppt)\/diagrams\/[^/]+\.xml$/, 'diagramme', 'diagram'],
  [/^docProps\/[^/]+\.xml$|^meta\.xml$/, 'propriétés du document', 'document properties'],
];

/** What is known by its number. */
const notes: readonly (readonly [part: RegExp, fr: string, en: string])[] = [
  [/footnotes/, 'note de bas de page', 'footnote'],
  [/endnotes/, 'note de fin', 'endnote'],
  [/comments/, 'commentaire', 'comment'],
];

const pagesSaid = {
  first: { fr: 'de la première page', en: 'of the first page' },
  even: { fr: 'des pages paires', en: 'of even pages' },
} as const;

interface Place {
  readonly part: string;
  readonly note?: number;
  readonly pages?: keyof typeof pagesSaid;
}

/** The path itself of a part that nobody sees. */
export function partSaid({ part, note, pages }: Place, language: Language): string {
  const [, fr = part, en = part] = (note === undefined ? parts : notes).find(([named]) => named.test(part)) ?? [];
  const said = language === 'fr' ? fr : en;
  return [said, note, pages && pagesSaid[pages][language]].filter((word) => word !== undefined).join(' ');
}
