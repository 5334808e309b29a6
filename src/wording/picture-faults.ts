// Why a picture is not shown, and what would be right; the documents are made without it.
import type { Language } from './formats.ts';

type Words = Readonly<Record<string, string>>;

const fr: Words & { readonly unknown: string } = {
  svg: 'Word ne montre pas seul un dessin SVG : enregistrez-le aussi en PNG et indiquez ce fichier',
  missing: 'cette image n’existe pas : les documents sont faits sans elle',
  'too-large': 'cette image pèse plus de 20 Mo : enregistrez-la en plus petit ; les documents sont faits sans elle',
  'too-many-pixels':
    'cette image a plus de 50 millions de pixels : réduisez-la (un logo tient dans 2 000 pixels de large) ; les documents sont faits sans elle',
  'cut-short':
    'il manque la fin de cette image, ou tout ce qu’elle montre : enregistrez-la de nouveau en PNG ou en JPEG ; les documents sont faits sans elle',
  unknown: 'ce fichier n’est pas une image PNG ou JPEG lisible : enregistrez l’image en PNG et indiquez ce fichier',
};

const en: typeof fr = {
  svg: 'Word does not show an SVG drawing alone: save it as a PNG too and name that file',
  missing: 'there is no such picture: the documents are made without it',
  'too-large': 'this picture weighs more than 20 MB: save a smaller one; the documents are made without it',
  'too-many-pixels':
    'this picture has more than 50 million pixels: make it smaller (2,000 pixels across are enough for a logo); the documents are made without it',
  'cut-short':
    'the end of this picture is missing, or all that it shows: save it again as a PNG or a JPEG; the documents are made without it',
  unknown: 'this file is not a readable PNG or JPEG picture: save the picture as a PNG and name that file',
};

export const pictureFault = (name: string | undefined, language: Language): string => {
  const words = { fr, en }[language];
  return words[name ?? 'unknown'] ?? words.unknown;
};
