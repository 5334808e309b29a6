// Why a file does not open as an Office document, for the person who gave it as a template.
import type { Language } from '../../model/index.ts';

type Words = Readonly<Record<string, string>>;

const archiveFaultsFr: Words = {
  'not-an-archive': 'ce fichier n’est pas un document Office (.docx, .pptx, .xlsx) ni OpenDocument (.odt, .odp, .ods)',
  empty:
    'ce fichier ne contient rien, pas un octet : d’un dossier partagé, attendez qu’il soit descendu ; sinon, copiez-le de nouveau',
  'old-format':
    'ce fichier est dans l’ancien format d’Office (.doc, .ppt, .xls), quel que soit son nom : enregistrez-le en .docx, .pptx ou .xlsx',
  protected: 'ce fichier est protégé par un mot de passe : enregistrez-en une copie sans protection',
  'cut-short': 'ce fichier est incomplet, comme après un téléchargement interrompu : copiez-le de nouveau',
  'too-many-entries': 'ce fichier contient plus de 2 000 parties : il est refusé par sécurité',
  'too-large': 'ce fichier pèserait plus de 100 Mo une fois ouvert : il est refusé par sécurité',
  bomb: 'une partie de ce fichier gonfle plus de cent fois à l’ouverture : il est refusé par sécurité',
  'unsafe-name': 'une partie de ce fichier porte un nom qui sort du document : il est refusé par sécurité',
  'twice-the-same-name': 'deux parties de ce fichier portent le même nom : il est refusé par sécurité',
  encrypted: 'une partie de ce fichier est chiffrée : enregistrez-en une copie sans protection',
  damaged: 'ce fichier est abîmé : enregistrez-le de nouveau dans le logiciel qui l’a fait',
  'unknown-compression': 'une partie de ce fichier est compressée d’une façon qu’Office n’emploie pas',
};

const archiveFaultsEn: Words = {
  'not-an-archive': 'this file is neither an Office document (.docx, .pptx, .xlsx) nor an OpenDocument one (.odt, .odp, .ods)',
  empty: 'this file holds nothing, not one byte: in a shared folder, wait until it has come down; else copy it again',
  'old-format':
    'this file is in the old format of Office (.doc, .ppt, .xls), whatever its name: save it as .docx, .pptx or .xlsx',
  protected: 'this file is protected by a password: save a copy without protection',
  'cut-short': 'this file is incomplete, as after a download that stopped: copy it again',
  'too-many-entries': 'this file holds more than 2,000 parts: it is refused for safety',
  'too-large': 'this file would weigh more than 100 MB once opened: it is refused for safety',
  bomb: 'a part of this file swells more than a hundred times when opened: it is refused for safety',
  'unsafe-name': 'a part of this file has a name that leads out of the document: it is refused for safety',
  'twice-the-same-name': 'two parts of this file have the same name: it is refused for safety',
  encrypted: 'a part of this file is encrypted: save a copy without protection',
  damaged: 'this file is damaged: save it again in the program that made it',
  'unknown-compression': 'a part of this file is compressed in a way that Office does not use',
};

/** One sentence, without a capital or a full stop. */
export const archiveFault = (fault: string | undefined, language: Language): string => {
  const words = language === 'fr' ? archiveFaultsFr : archiveFaultsEn;
  return words[fault ?? ''] ?? words['not-an-archive'] ?? '';
};

// Why a picture is not shown, and what would be right; the documents are made without it.

const pictureFaultsFr: Words & { readonly unknown: string } = {
  svg: 'Word et PowerPoint montrent un dessin SVG à côté d’une image PNG : posez celle-ci à côté de lui, sous le même nom (logo.png pour logo.svg), ou installez LibreOffice, qui la fait pour la charte ; ces documents sont faits sans lui',
  missing: 'cette image n’existe pas : les documents sont faits sans elle',
  'too-large': 'cette image pèse plus de 20 Mo : enregistrez-la en plus petit ; les documents sont faits sans elle',
  'too-many-pixels':
    'cette image a plus de 50 millions de pixels : réduisez-la (un logo tient dans 2 000 pixels de large) ; les documents sont faits sans elle',
  'cut-short':
    'il manque la fin de cette image, ou tout ce qu’elle montre : enregistrez-la de nouveau en PNG ou en JPEG ; les documents sont faits sans elle',
  unknown: 'ce fichier n’est pas une image PNG, JPEG ou SVG lisible : enregistrez l’image en PNG et indiquez ce fichier',
};

const pictureFaultsEn: typeof pictureFaultsFr = {
  svg: 'Word and PowerPoint show an SVG drawing beside a PNG picture: put one beside it, under the same name (logo.png for logo.svg), or install LibreOffice, which makes it for the look; these documents are made without it',
  missing: 'there is no such picture: the documents are made without it',
  'too-large': 'this picture weighs more than 20 MB: save a smaller one; the documents are made without it',
  'too-many-pixels':
    'this picture has more than 50 million pixels: make it smaller (2,000 pixels across are enough for a logo); the documents are made without it',
  'cut-short':
    'the end of this picture is missing, or all that it shows: save it again as a PNG or a JPEG; the documents are made without it',
  unknown: 'this file is not a readable PNG, JPEG or SVG picture: save the picture as a PNG and name that file',
};

export const pictureFault = (name: string | undefined, language: Language): string => {
  const words = { fr: pictureFaultsFr, en: pictureFaultsEn }[language];
  return words[name ?? 'unknown'] ?? words.unknown;
};

// Why an SVG drawing is refused, by its reasons, and what would be right.

const drawingFaultsFr: Words & { readonly unreadable: string } = {
  'too-large': 'ce dessin pèse plus de 1 Mo : simplifiez-le, ou enregistrez-le en PNG',
  unreadable: 'ce dessin SVG ne se lit pas : enregistrez-le de nouveau en « SVG simple », en UTF-8',
  declarations:
    'ce dessin porte une déclaration DOCTYPE ou des entités, refusées par sécurité : enregistrez-le en « SVG simple »',
  instruction: 'ce dessin porte une instruction qui appelle autre chose, refusée par sécurité : enlevez-la',
  program: 'ce dessin porte un programme, refusé par sécurité : enlevez-le, ou enregistrez le dessin en « SVG simple »',
  element: 'ce dessin contient autre chose qu’un dessin fixe (page, lien, animation), refusé par sécurité : enlevez-le',
  outside:
    'ce dessin va chercher quelque chose hors de lui, ce qui est refusé par sécurité : incorporez-y l’image, ou enlevez-la',
  style:
    'un style de ce dessin appelle autre chose, ou cache ce qu’il dit, ce qui est refusé par sécurité : vectorisez les textes et enregistrez-le en « SVG simple »',
  picture:
    'une image incorporée à ce dessin n’est pas une image PNG ou JPEG lisible de moins de 50 millions de pixels : remplacez-la',
  repeats: 'ce dessin répète ce qui répète déjà autre chose, et enflerait sans fin : enregistrez-le sans copies liées',
  'no-size': 'ce dessin ne dit pas sa taille : donnez-lui « width » et « height », ou « viewBox »',
};

const drawingFaultsEn: typeof drawingFaultsFr = {
  'too-large': 'this drawing weighs more than 1 MB: simplify it, or save it as a PNG',
  unreadable: 'this SVG drawing cannot be read: save it again as “plain SVG”, in UTF-8',
  declarations: 'this drawing has a DOCTYPE declaration or entities, which are refused for safety: save it as “plain SVG”',
  instruction: 'this drawing has an instruction that calls for something else, which is refused for safety: take it out',
  program: 'this drawing holds a program, which is refused for safety: take it out, or save the drawing as “plain SVG”',
  element:
    'this drawing holds something else than a still drawing (page, link, animation), which is refused for safety: take it out',
  outside: 'this drawing fetches something from outside, which is refused for safety: embed the picture in it, or take it out',
  style:
    'a style of this drawing calls for something else, or hides what it says, which is refused for safety: turn texts into paths and save it as “plain SVG”',
  picture: 'a picture embedded in this drawing is no readable PNG or JPEG of less than 50 million pixels: replace it',
  repeats: 'this drawing repeats what already repeats something else, and would swell without end: save it without linked copies',
  'no-size': 'this drawing does not say its size: give it “width” and “height”, or “viewBox”',
};

/** One sentence, without a capital or a full stop: the documents are made without such a drawing. */
export const drawingFault = (reason: string | undefined, language: Language): string => {
  const [words, without] =
    language === 'fr'
      ? [drawingFaultsFr, ' ; les documents sont faits sans lui']
      : [drawingFaultsEn, '; the documents are made without it'];
  return (words[reason ?? 'unreadable'] ?? words.unreadable) + without;
};
