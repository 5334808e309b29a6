// The parts of an Office or OpenDocument file, as whoever opens it knows them.
import type { Language } from '../model/index.ts';

/** The body, the slide or the sheet itself needs no name: what stands in it has its own place. */
const parts: readonly (readonly [part: RegExp, fr: string, en: string])[] = [
  [/^word\/document\d*\.xml$|^ppt\/slides\/[^/]+\.xml$|^content\.xml$/, '', ''],
  [/^word\/header\d*\.xml$/, 'en-tête', 'header'],
  [/^word\/footer\d*\.xml$/, 'pied de page', 'footer'],
  [/^word\/footnotes\.xml$/, 'notes de bas de page', 'footnotes'],
  [/^word\/endnotes\.xml$/, 'notes de fin', 'endnotes'],
  [/^(?:word|xl|ppt)\/(?:comments\/)?(?:threadedC|modernC|c)omments?[^/]*\.xml$/, 'commentaires', 'comments'],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, 'commentaires', 'notes'],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, 'masque', 'master'],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, 'disposition', 'layout'],
  [/^(?:word|xl|ppt)\/charts\/chart\d*\.xml$/, 'graphique', 'chart'],
  [/^(?:word|xl|ppt)\/diagrams\/[^/]+\.xml$/, 'diagramme', 'diagram'],
  [/^docProps\/[^/]+\.xml$|^meta\.xml$/, 'propriétés du document', 'document properties'],
];

/** The path itself of a part that nobody sees. */
export function partSaid(part: string, language: Language): string {
  const [, fr = part, en = part] = parts.find(([named]) => named.test(part)) ?? [];
  return language === 'fr' ? fr : en;
}
