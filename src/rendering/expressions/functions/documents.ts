/** Functions that make what a document has beyond words: styled paragraphs, links, pictures. */
import { paragraphsOf, readMarkdown, safeLink } from '../../markdown/index.ts';
import { type Shape, TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { FILE_TYPES, madeFile, madePicture, madeText } from '../made.ts';
import { printValue } from '../print-value.ts';
import { isAbsent } from '../values.ts';

const markdown: Helper = {
  name: 'markdown',
  takes: [{ name: 'text', kind: 'text' }],
  gives: () => TEXT,
  call: ([text]) => (isAbsent(text) ? null : madeText(readMarkdown(String(text)))),
  fr: {
    says: 'Met en forme un texte Markdown. Seule dans son paragraphe, la balise devient titres, listes et tableaux aux styles du modèle ; dans une ligne, il en reste le gras, l’italique et les liens. Sur une diapositive, les titres deviennent des lignes en gras et les rangs des tableaux des lignes.',
    example: ['{{markdown stake}}', 'Un accueil à moins de vingt minutes'],
  },
  en: {
    says: 'Lays out a Markdown text. Alone in its paragraph, the tag becomes headings, lists and tables in the styles of the template; within a line, bold, italics and links are left. On a slide, headings become lines in bold and rows of tables lines.',
    example: ['{{markdown stake}}', 'Un accueil à moins de vingt minutes'],
  },
};

const plain: Helper = {
  name: 'plain',
  takes: [{ name: 'text', kind: 'text' }],
  gives: () => TEXT,
  call: ([text]) => (isAbsent(text) ? null : paragraphsOf(String(text)).join(' ')),
  fr: {
    says: 'Écrit un texte Markdown sans ses marques, sur une seule ligne.',
    example: ['{{plain stake}}', 'Un accueil à moins de vingt minutes'],
  },
  en: {
    says: 'Writes a Markdown text without its marks, on one line.',
    example: ['{{plain stake}}', 'Un accueil à moins de vingt minutes'],
  },
};

const link: Helper = {
  name: 'link',
  takes: [
    { name: 'address', kind: 'text' },
    { name: 'words', kind: 'text', optional: true },
  ],
  gives: () => TEXT,
  call: ([address, words]) => {
    const text = String(isAbsent(words) ? (address ?? '') : words);
    const target = safeLink(String(address ?? ''));
    if (text === '') return null;
    return madeText([{ kind: 'paragraph', spans: [{ text, ...(target !== undefined && { link: target }) }] }]);
  },
  fr: {
    says: 'Fait un lien vers une adresse (`https:`, `mailto:`, `tel:`), ou vers un signet du document (`#` et son nom) ; dites en mots où il mène.',
    example: ['{{link "https://exemple.fr" "le site"}}', 'le site'],
  },
  en: {
    says: 'Makes a link to an address (`https:`, `mailto:`, `tel:`), or to a bookmark of the document (`#` and its name); say in words where it leads.',
    example: ['{{link "https://exemple.fr" "le site"}}', 'le site'],
  },
};

/** In centimetres; what is none is what the place says. */
const lengthOf = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? Math.min(value, 100) : null);

const image: Helper = {
  name: 'image',
  takes: [{ name: 'path', kind: 'picture' }],
  options: ['alt', 'fill', 'width', 'height'],
  gives: () => TEXT,
  call: ([path], { alt, fill, width, height }) =>
    isAbsent(path)
      ? null
      : madePicture({
          path: String(path),
          alt: typeof alt === 'string' ? alt : null,
          fills: fill === true,
          width: lengthOf(width),
          height: lengthOf(height),
        }),
  fr: {
    says: 'Met une image du projet (PNG, JPEG ou SVG) à la place d’une image du modèle : écrivez la balise dans le texte de remplacement de celle-ci. `alt="…"` donne le nouveau texte de remplacement ; `fill=true` remplit la place en coupant ce qui dépasse ; dans Word et PowerPoint, `width=` et `height=` donnent sa taille en centimètres, au lieu de celle de la place. Sans image, le paragraphe disparaît, ou la forme sur une diapositive ou une feuille.',
    example: ['{{image logo alt="Logo"}}', 'Logo'],
  },
  en: {
    says: 'Puts a picture of the project (PNG, JPEG or SVG) in the place of one of the template: write the tag in the alternative text of the latter. `alt="…"` gives the new alternative text; `fill=true` fills the place and cuts what juts out; in Word and PowerPoint, `width=` and `height=` give its size in centimetres, in the stead of that of the place. Without a picture, the paragraph vanishes, or the shape on a slide or a sheet.',
    example: ['{{image logo alt="Logo"}}', 'Logo'],
  },
};

/** Before the text of a code, in the stead of a path: no file of a project is called so. */
export const QR_PATH = 'qr:';

const qr: Helper = {
  name: 'qr',
  takes: [{ name: 'text', kind: 'text' }],
  gives: (): Shape => ({ kind: 'value', type: 'picture' }),
  call: ([text], _options, language) => (isAbsent(text) || text === '' ? null : QR_PATH + printValue(text, language)),
  fr: {
    says: 'Fait un code QR d’un texte ou d’une adresse (2 331 octets au plus), que `image` met à sa place ; dites où il mène dans `alt=`.',
    example: ['{{image (qr "https://exemple.fr") width=3 alt="Code du site"}}', 'Code du site'],
  },
  en: {
    says: 'Makes a QR code of a text or an address (2,331 bytes at most), which `image` puts in its place; say in `alt=` where it leads.',
    example: ['{{image (qr "https://exemple.fr") width=3 alt="Code of the site"}}', 'Code of the site'],
  },
};

const download: Helper = {
  name: 'download',
  takes: [{ name: 'text', kind: 'text' }],
  options: ['as'],
  gives: () => TEXT,
  call: ([text], { as }) => (isAbsent(text) ? null : madeFile(as === 'ics' ? FILE_TYPES.ics : FILE_TYPES.csv, String(text))),
  fr: {
    says: 'Dans l’adresse d’un lien d’une page web, met le fichier lui-même : un tableau CSV, ou un agenda avec `as="ics"`. La page reste un seul fichier, qui n’en demande aucun autre.',
    example: ['{{download downloads.actions}}', ''],
  },
  en: {
    says: 'In the address of a link of a web page, puts the file itself: a CSV table, or a diary with `as="ics"`. The page stays one file that asks for no other.',
    example: ['{{download downloads.actions}}', ''],
  },
};

export const DOCUMENTS: readonly Helper[] = [markdown, plain, link, image, qr, download];

/** Functions whose values a format lays out instead of printing them. */
export const LAID_OUT: readonly string[] = [markdown.name, link.name];
export const MARKDOWN = markdown.name;
export const IMAGE = image.name;
