// What is wrong with a template, for the person who styles it in Word, PowerPoint or Excel.
import type { Language } from '../../model/index.ts';
import { archiveFault, drawingFault, pictureFault } from '../faults/file-faults.ts';
import { formatNumber } from '../formats.ts';
import { blockFaults, cellFault } from './block-faults.ts';
import { doubts } from './doubts.ts';
import { odfFaults } from './odf-faults.ts';
import { kindsEn, kindsFr } from './value-kinds.ts';

interface Fault {
  readonly code: string;
  readonly tag: string;
  readonly name?: string | undefined;
  readonly nearest?: string | undefined;
  readonly expected?: string | undefined;
  readonly other?: { readonly tag: string; readonly paragraph?: number; readonly cell?: string } | undefined;
}
type Sentence = (fault: Fault) => string;

/** Templates within templates, and what defines them, in Handlebars' own language. */
const PARTIAL = /^\{\{~?\s*(#\s*[>*]|\*)/;
/** Signs of other languages: what compares, what counts items. */
const COMPARES = /[<>=!]=|\s[<>=]\s|&&|\|\|/;
const RANKS = /\w\[\d+\]/;
/** A shared block that is not named as one. */
const INCLUDE = /^\{\{~?\s*>/;

const orFr = (nearest?: string): string => (nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '');
const orEn = (nearest?: string): string => (nearest ? `; did you mean “${nearest}”?` : '');
const otherFr = (other?: Fault['other']): string =>
  other
    ? ` (« ${other.tag} »${other.paragraph ? `, paragraphe ${other.paragraph}` : other.cell ? `, cellule ${other.cell}` : ''})`
    : '';
const otherEn = (other?: Fault['other']): string =>
  other
    ? ` (“${other.tag}”${other.paragraph ? `, paragraph ${other.paragraph}` : other.cell ? `, cell ${other.cell}` : ''})`
    : '';

/** Where a link may lead. */
const leadsFr = 'un lien mène au web (https://), à une adresse (mailto:), à un numéro (tel:) ou dans le document (#)';
const leadsEn = 'a link leads to the web (https://), an address (mailto:), a number (tel:) or within the document (#)';

const templateFaultsFr: Readonly<Record<string, Sentence>> = {
  'template/unknown-field': ({ name, nearest }) => `rien ne s’appelle « ${name} » à cet endroit${orFr(nearest)}`,
  'template/unknown-helper': ({ name, nearest }) => `aucune fonction ne s’appelle « ${name} »${orFr(nearest)}`,
  'template/unknown-option': ({ name, nearest }) => `cette fonction n’a pas d’option « ${name} »${orFr(nearest)}`,
  'template/wrong-argument': ({ name, expected: of = 'any', nearest }) =>
    `« ${name} » attend ${kindsFr[of] ?? of}${orFr(nearest)}`,
  'template/prints-a-structure': ({ expected }) =>
    `cette balise désigne un ensemble, pas un texte${expected ? ` : utilisez {{${expected} …}}` : ' : nommez l’un de ses champs'}`,
  'template/not-a-list': () => '{{#each}} et {{#columns}} attendent une liste',
  'template/raw-value': () => 'les triples accolades ne sont pas acceptées',
  'template/not-an-archive': ({ name }) => archiveFault(name, 'fr'),
  'template/other-format': ({ name }) => `un modèle n’a pas ce format : enregistrez-le en .${name}`,
  'template/not-utf8': () => 'un caractère n’est pas enregistré en UTF-8 : enregistrez le fichier en UTF-8',
  'template/holds-programs': ({ name }) =>
    `ce fichier contient des macros ou des contrôles, qui ne sont pas ouverts : ${name === 'odf' ? 'retirez-les' : 'enregistrez-le en .docx, .pptx ou .xlsx'}`,
  'template/fetches-from-outside': ({ name }) =>
    `à l’ouverture, ce document irait chercher « ${name} » ailleurs : mettez ce contenu dans le modèle lui-même`,
  'template/tracked-changes': () =>
    'des modifications suivies paraîtraient dans chaque document, avec ce qu’elles ont barré : acceptez-les ou refusez-les dans le modèle',
  'template/link-broken': ({ name }) =>
    `ce document menait à un autre fichier, « ${name} » : le lien est rompu, ce qui en était affiché reste tel quel`,
  'template/add-in-removed': ({ name }) =>
    `ce document ouvrait « ${name} », un complément d’Office qui viendrait d’ailleurs : il en est retiré, l’image qu’il montrait reste`,
  'template/object-pictured': ({ name }) =>
    `l’objet « ${name} », qui s’ouvrirait avec un autre programme, est remplacé par son image`,
  'template/holds-object': ({ name }) =>
    `« ${name} » est un fichier ou un objet glissé dans le document, qui s’ouvrirait avec lui : mettez-en le texte ou l’image à la place`,
  'template/runs-a-program': ({ name }) => `« ${name} » lancerait un programme : retirez cette action du modèle`,
  'template/active-field': ({ name }) =>
    /^HYPERLINK$/i.test(name ?? '')
      ? `ce champ mène à un fichier ou à un programme : ${leadsFr}`
      : `le champ « ${name} » irait chercher un contenu ailleurs ou lancerait un programme : mettez ce contenu dans le modèle lui-même`,
  'template/active-formula': ({ name }) =>
    /^HYPERLINK$/i.test(name ?? '')
      ? `« ${name} » doit commencer par l’adresse elle-même, entre guillemets : ${leadsFr}`
      : `« ${name} » irait chercher une valeur hors du classeur ou lancerait un programme : une formule ne calcule que sur les cellules du modèle`,
  'template/unsafe-link': ({ name }) => `le lien « ${name} » mène à un fichier ou à un programme : ${leadsFr}`,
  'template/not-a-word-file': () => 'ce fichier n’est pas un document Word (.docx)',
  'template/not-a-powerpoint-file': () => 'ce fichier n’est pas une présentation PowerPoint (.pptx)',
  'template/not-an-excel-file': () => 'ce fichier n’est pas un classeur Excel (.xlsx)',
  ...odfFaults.fr,
  'template/bad-xml': () => 'une partie du document est abîmée : enregistrez-le de nouveau dans Word, PowerPoint ou Excel',
  'template/declares-entities': () => 'le document contient des déclarations refusées par sécurité',
  'template/bad-syntax': ({ tag }) =>
    INCLUDE.test(tag)
      ? 'un bloc partagé se nomme seul : {{> entete}}, sans rien d’autre dans la balise'
      : PARTIAL.test(tag)
        ? 'un modèle ne peut pas se redéfinir'
        : `cette balise ne se lit pas${COMPARES.test(tag) ? ' : on compare par {{#if (is status.code "done")}} ou {{#if (gt progress 40)}}' : RANKS.test(tag) ? ' : un élément se dit par son rang, de zéro : {{actions.0.title}}' : ''}`,
  'template/unknown-include': ({ name, nearest }) => `aucun bloc partagé ne s’appelle « ${name} » dans ce format${orFr(nearest)}`,
  'template/include-of-itself': ({ name }) => `le bloc partagé « ${name} » se contient lui-même`,
  'template/include-not-alone': () =>
    'un bloc partagé se met seul dans un paragraphe d’un modèle Word, seul sur une diapositive, ou seul sur sa ligne dans une page HTML ou un texte Markdown',
  'template/too-many-includes': ({ name }) => `plus de ${name} blocs partagés, ou trop longs, entrent dans ce modèle`,
  ...doubts.fr,
  ...blockFaults.fr,
  'template/include-within-field': () =>
    'un champ de Word (sommaire, renvoi…) commence dans le modèle et finit dans le bloc partagé, ou l’inverse : gardez-le d’un seul côté',
  'template/tag-too-long': () => 'cette balise dépasse 4 000 caractères',
  'template/too-many-tags': ({ name }) => `il y a plus de ${name} balises dans cette partie du modèle`,
  'template/too-many-items': ({ name }) =>
    `les boucles de ce document passent plus de ${formatNumber(Number(name), 'fr')} éléments en revue : une boucle en contient une autre qui n’y a sans doute pas sa place`,
  'template/too-long': ({ name }) =>
    `ce document aurait plus de ${formatNumber(Number(name), 'fr')} caractères : il n’est pas fait ; répétez moins de choses dans ce modèle`,
  'template/too-deep': ({ name }) => `plus de ${name} blocs sont emboîtés les uns dans les autres`,
  'template/rows-too-far': ({ name }) =>
    `les blocs de cette feuille s’étendent sur les lignes ${name}, plus de 10 000 : rapprochez leurs balises`,
  'template/unclosed-tag': () => '« {{ » n’est pas refermé par « }} »',
  'template/unclosed-block': () => 'ce bloc n’est jamais refermé',
  'template/unopened-block': ({ other }) => `cette balise ferme un bloc qui n’est pas ouvert${otherFr(other)}`,
  'template/crossed-blocks': ({ other }) => `deux blocs se croisent${otherFr(other)}`,
  'template/second-else': ({ other }) => `ce bloc a déjà un « else »${otherFr(other)}`,
  'template/else-inside-paragraph': () => '« else » doit être seul dans son paragraphe, comme le début et la fin du bloc',
  'template/block-out-of-place': () => 'un bloc ne peut pas commencer ici',
  'template/tag-out-of-reach': () =>
    'une balise se trouve là où rien ne peut être écrit (graphique, commentaire, style, section)',
  'template/block-leaves-table': () => 'un bloc ouvert dans un tableau doit être refermé dans le même tableau',
  'template/block-leaves-box': () => 'un bloc ouvert dans un cadre doit être refermé dans le même cadre',
  'template/tag-in-formula': () =>
    'une formule ne peut pas contenir de balise : mettez la balise dans une autre cellule, à laquelle la formule renvoie',
  'template/table-in-loop': () =>
    'une boucle coupe ce tableau Excel en deux : elle répète ses lignes, sous l’en-tête, ou le tableau avec tout ce qu’il a',
  'template/columns-out-of-place': () =>
    '« {{#columns}} » et « {{/columns}} » se mettent dans des cellules d’une même ligne, autour de colonnes qu’aucune autre boucle ne répète',
  'template/table-in-columns': () =>
    'une boucle répète des colonnes de ce tableau Excel, dont chacune a un nom : faites-en une plage ordinaire',
  'template/pivot-in-loop': () =>
    'une boucle ou une condition touche les lignes, les colonnes ou la feuille de ce tableau croisé : mettez-le sur une feuille à lui',
  'template/image-out-of-place': () =>
    'une image prend la place d’une image du modèle : écrivez cette balise, une seule fois, dans le texte de remplacement de celle-ci',
  'template/not-a-picture': ({ name }) => pictureFault(name, 'fr'),
  'template/unsafe-drawing': ({ name }) => drawingFault(name, 'fr'),
  'template/cell-out-of-place': ({ name, expected }) => cellFault(name, expected, 'fr'),
  'template/chart-out-of-place': () =>
    'un graphique prend la place d’une image, d’une forme ou d’un graphique du modèle : écrivez cette balise, seule, dans son texte de remplacement',
};

const templateFaultsEn: typeof templateFaultsFr = {
  'template/unknown-field': ({ name, nearest }) => `nothing is called “${name}” here${orEn(nearest)}`,
  'template/unknown-helper': ({ name, nearest }) => `no function is called “${name}”${orEn(nearest)}`,
  'template/unknown-option': ({ name, nearest }) => `this function has no option “${name}”${orEn(nearest)}`,
  'template/wrong-argument': ({ name, expected: of = 'any', nearest }) => `“${name}” takes ${kindsEn[of] ?? of}${orEn(nearest)}`,
  'template/prints-a-structure': ({ expected }) =>
    `this tag names a whole, not a text${expected ? `: use {{${expected} …}}` : ': name one of its fields'}`,
  'template/not-a-list': () => '{{#each}} and {{#columns}} take a list',
  'template/raw-value': () => 'triple braces are not accepted',
  'template/not-an-archive': ({ name }) => archiveFault(name, 'en'),
  'template/other-format': ({ name }) => `a template is not of this format: save it as .${name}`,
  'template/not-utf8': () => 'a character is not saved as UTF-8: save the file as UTF-8',
  'template/holds-programs': ({ name }) =>
    `this file holds macros or controls, which are not opened: ${name === 'odf' ? 'take them out' : 'save it as .docx, .pptx or .xlsx'}`,
  'template/fetches-from-outside': ({ name }) =>
    `when opened, this document would fetch “${name}” from elsewhere: put that content in the template itself`,
  'template/tracked-changes': () =>
    'tracked changes would show in every document, with what they struck out: accept or reject them in the template',
  'template/link-broken': ({ name }) =>
    `this document led to another file, “${name}”: the link is broken, what was shown of it stays as it is`,
  'template/add-in-removed': ({ name }) =>
    `this document opened “${name}”, an add-in of Office that would come from elsewhere: it is taken out, the picture that it showed stays`,
  'template/object-pictured': ({ name }) =>
    `the object “${name}”, which would open with another program, is replaced by its picture`,
  'template/holds-object': ({ name }) =>
    `“${name}” is a file or an object placed in the document, which would open with it: put its text or its picture instead`,
  'template/runs-a-program': ({ name }) => `“${name}” would start a program: take this action out of the template`,
  'template/active-field': ({ name }) =>
    /^HYPERLINK$/i.test(name ?? '')
      ? `this field leads to a file or a program: ${leadsEn}`
      : `the field “${name}” would fetch a content from elsewhere or start a program: put that content in the template itself`,
  'template/active-formula': ({ name }) =>
    /^HYPERLINK$/i.test(name ?? '')
      ? `“${name}” must begin with the address itself, between quotes: ${leadsEn}`
      : `“${name}” would fetch a value from outside the workbook or start a program: a formula computes on cells of the template alone`,
  'template/unsafe-link': ({ name }) => `the link “${name}” leads to a file or a program: ${leadsEn}`,
  'template/not-a-word-file': () => 'this file is not a Word document (.docx)',
  'template/not-a-powerpoint-file': () => 'this file is not a PowerPoint presentation (.pptx)',
  'template/not-an-excel-file': () => 'this file is not an Excel workbook (.xlsx)',
  ...odfFaults.en,
  'template/bad-xml': () => 'a part of the document is damaged: save it again in Word, PowerPoint or Excel',
  'template/declares-entities': () => 'the document holds declarations that are refused for safety',
  'template/bad-syntax': ({ tag }) =>
    INCLUDE.test(tag)
      ? 'a shared block is named alone: {{> head}}, with nothing else in the tag'
      : PARTIAL.test(tag)
        ? 'a template cannot redefine itself'
        : `this tag cannot be read${COMPARES.test(tag) ? ': one compares by {{#if (is status.code "done")}} or {{#if (gt progress 40)}}' : RANKS.test(tag) ? ': an item is named by its place, from zero: {{actions.0.title}}' : ''}`,
  'template/unknown-include': ({ name, nearest }) => `no shared block is called “${name}” in this format${orEn(nearest)}`,
  'template/include-of-itself': ({ name }) => `the shared block “${name}” holds itself`,
  'template/include-not-alone': () =>
    'a shared block stands alone in a paragraph of a Word template, alone on a slide, or alone on its line in an HTML page or a Markdown text',
  'template/too-many-includes': ({ name }) => `more than ${name} shared blocks, or too long ones, come into this template`,
  ...doubts.en,
  ...blockFaults.en,
  'template/include-within-field': () =>
    'a field of Word (contents, reference…) begins in the template and ends in the shared block, or the other way round: keep it on one side',
  'template/tag-too-long': () => 'this tag is longer than 4,000 characters',
  'template/too-many-tags': ({ name }) => `there are more than ${name} tags in this part of the template`,
  'template/too-many-items': ({ name }) =>
    `the loops of this document go through more than ${formatNumber(Number(name), 'en')} items: one of them probably has no place within another`,
  'template/too-long': ({ name }) =>
    `this document would have more than ${formatNumber(Number(name), 'en')} characters: it is not made; repeat fewer things in this template`,
  'template/too-deep': ({ name }) => `more than ${name} blocks stand one within another`,
  'template/rows-too-far': ({ name }) =>
    `the blocks of this sheet span rows ${name}, more than 10,000: bring their tags together`,
  'template/unclosed-tag': () => '“{{” is not closed by “}}”',
  'template/unclosed-block': () => 'this block is never closed',
  'template/unopened-block': ({ other }) => `this tag closes a block that is not open${otherEn(other)}`,
  'template/crossed-blocks': ({ other }) => `two blocks cross each other${otherEn(other)}`,
  'template/second-else': ({ other }) => `this block already has an “else”${otherEn(other)}`,
  'template/else-inside-paragraph': () => '“else” must be alone in its paragraph, like the block’s start and end',
  'template/block-out-of-place': () => 'a block cannot start here',
  'template/tag-out-of-reach': () => 'a tag stands where nothing can be written (chart, comment, style, section)',
  'template/block-leaves-table': () => 'a block opened in a table must be closed in the same table',
  'template/block-leaves-box': () => 'a block opened in a box must be closed in the same box',
  'template/tag-in-formula': () => 'a formula cannot hold a tag: put the tag in another cell, and refer to that cell',
  'template/table-in-loop': () =>
    'a loop cuts this Excel table in two: it repeats its rows, below the header, or the table with all that it has',
  'template/columns-out-of-place': () =>
    '“{{#columns}}” and “{{/columns}}” stand in cells of one row, around columns that no other loop repeats',
  'template/table-in-columns': () =>
    'a loop repeats columns of this Excel table, each of which has a name: make it an ordinary range',
  'template/pivot-in-loop': () =>
    'a loop or a condition touches the rows, the columns or the sheet of this pivot table: put it on a sheet of its own',
  'template/image-out-of-place': () =>
    'a picture takes the place of one of the template: write this tag, once, in the alternative text of the latter',
  'template/not-a-picture': ({ name }) => pictureFault(name, 'en'),
  'template/unsafe-drawing': ({ name }) => drawingFault(name, 'en'),
  'template/cell-out-of-place': ({ name, expected }) => cellFault(name, expected, 'en'),
  'template/chart-out-of-place': () =>
    'a chart takes the place of a picture, a shape or a chart of the template: write this tag, alone, in its alternative text',
};

/** Whose tag it is, when a template includes it. */
export const blockWord = { fr: 'bloc partagé', en: 'shared block' } as const;
/** Where a tag of a deck or a workbook stands. */
export const slideWord = { fr: 'diapositive', en: 'slide' } as const;
export const sheetWord = { fr: 'feuille', en: 'sheet' } as const;
export const cellWord = { fr: 'cellule', en: 'cell' } as const;

/** One sentence, without a capital or a full stop. */
export const templateFault = (fault: Fault, language: Language): string =>
  (language === 'fr' ? templateFaultsFr : templateFaultsEn)[fault.code]?.(fault) ?? fault.code;
