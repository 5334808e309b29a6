// What keeps people from reading a template's documents, in words.
import type { Language } from '../../model/index.ts';

const accessibilityFr: Readonly<Record<string, string>> = {
  'accessibility/no-alternative-text':
    'cette image ou ce graphique n’a pas de texte de remplacement : dites ce qu’on y voit (clic droit, « Texte de remplacement »)',
  'accessibility/no-title': 'le document n’a pas de titre : donnez-lui-en un dans ses propriétés, par exemple {{document.title}}',
  'accessibility/no-language':
    'la langue du texte n’est indiquée nulle part : une synthèse vocale le lirait avec une autre prononciation',
  'accessibility/no-heading': 'aucun titre n’utilise les styles de titre : le document ne peut pas être parcouru',
  'accessibility/heading-by-hand': 'ce titre est mis en gras à la main : donnez-lui un style de titre',
  'accessibility/heading-skips-level': 'ce titre saute un niveau : un titre 1 est suivi d’un titre 2, pas d’un titre 3',
  'accessibility/header-row-not-marked':
    'la première ligne de ce tableau n’est pas marquée comme ligne d’en-tête (« Répéter les lignes d’en-tête » ; en HTML, th et scope)',
  'accessibility/slide-without-title': 'cette diapositive n’a pas de titre',
  'accessibility/list-by-hand': 'cette liste est faite de tirets ou de numéros tapés : utilisez une liste',
  'accessibility/vague-link': 'ce lien ne dit pas où il mène',
  'accessibility/low-contrast':
    'ce texte se détache mal de son fond : foncez l’un ou éclaircissez l’autre (un contraste de 4,5 pour 1 au moins)',
  'accessibility/colour-alone':
    'dans ce tableau, des cellules ne parlent que par leur couleur : écrivez aussi ce qu’elle veut dire',
  'accessibility/chart-without-table': 'aucun tableau ne donne les chiffres de ce graphique : mettez-en un dessous',
};

const accessibilityEn: typeof accessibilityFr = {
  'accessibility/no-alternative-text':
    'this picture or chart has no alternative text: say what is seen there (right click, “Alt text”)',
  'accessibility/no-title': 'the document has no title: give it one in its properties, for example {{document.title}}',
  'accessibility/no-language': 'the language of the text is stated nowhere: a screen reader would read it with another accent',
  'accessibility/no-heading': 'no heading uses the heading styles: the document cannot be browsed',
  'accessibility/heading-by-hand': 'this heading is bold by hand: give it a heading style',
  'accessibility/heading-skips-level': 'this heading skips a level: a heading 1 is followed by a heading 2, not by a heading 3',
  'accessibility/header-row-not-marked':
    'the first row of this table is not marked as a header row (“Repeat header rows”; in HTML, th and scope)',
  'accessibility/slide-without-title': 'this slide has no title',
  'accessibility/list-by-hand': 'this list is made of dashes or numbers that were typed: use a list',
  'accessibility/vague-link': 'this link does not say where it leads',
  'accessibility/low-contrast':
    'this text hardly stands out from what is behind it: darken one or lighten the other (a contrast of at least 4.5 to 1)',
  'accessibility/colour-alone': 'in this table, cells speak by their colour only: write what it means as well',
  'accessibility/chart-without-table': 'no table gives the figures of this chart: put one under it',
};

/** One sentence, without a capital or a full stop; undefined for another code. */
export const accessibilityFault = (code: string, language: Language): string | undefined =>
  (language === 'fr' ? accessibilityFr : accessibilityEn)[code];
