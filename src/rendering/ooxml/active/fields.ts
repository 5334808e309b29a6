/** Fields of Word that would fetch a content or start a program when they are brought up to date. */
import type { Report } from '../problem.ts';
import { type Element, isElement } from '../tree.ts';
import { isSafeTarget } from './addresses.ts';
import { bareName, hasFields, type Text } from './parts.ts';

/** Those of ISO/IEC 29500-1, 17.16.5, that tell of the document itself, and those that Word has had since. */
const QUIET = new Set(
  'ADDIN ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BARCODE BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS COMPARE CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT GOTOBUTTON GREETINGLINE HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE'.split(
    ' ',
  ),
);
/** Where a reader may see something and another may not. */
const DOUBTFUL = new Set(['Choice', 'Fallback', 'del', 'moveFrom']);
/** Stands for what is not written here: the result of another field, a text that not every reader sees. */
const UNKNOWN = '\0';
const LONGEST = 4000;
const SHOWN = 120;

const shown = (text: string): string => text.replaceAll(UNKNOWN, '…').trim().slice(0, SHOWN);

export function refuseFields({ name: part, xml, root }: Text, report: Report): void {
  if (root === null || typeof root === 'string' || !hasFields({ xml })) return;
  for (const instruction of instructionsIn(root)) {
    if (isQuiet(instruction)) continue;
    report({ code: 'template/active-field', part, tag: shown(instruction), name: shown(nameOf(instruction)) });
  }
}

/** They ask whoever opens the document something, or write what the machine at hand is called by: nobody would guess it. */
const TELLING = new Set(['ASK', 'FILLIN', 'USERNAME', 'USERINITIALS', 'USERADDRESS', 'FILENAME']);

/** What a mail merge would fill, which shows the name of its column. */
const MERGED = /^\s*MERGEFIELD\s+(?:"([^"]*)"|([^\s"\\]+))/i;

/**
 * What Word reckons when somebody asks it to, not when a document is opened: from the cells of a table, whose rows a loop makes, or from a tag. It
 * does bring up to date what headers and footers reckon from pages.
 */
const RECKONED = /^\s*=.*(?:\b(?:ABOVE|BELOW|LEFT|RIGHT)\b|\b[A-Z]{1,2}\d|\{\{)|^\s*(?:IF|COMPARE)\s.*\{\{/is;

/** Told of a template that is not refused for it. */
export function noteFields({ name: part, xml, root }: Text, warn: Report): void {
  if (root === null || typeof root === 'string' || !hasFields({ xml })) return;
  const instructions = instructionsIn(root);
  const names = instructions.map((instruction) => nameOf(instruction).toUpperCase());
  for (const name of new Set(names.filter((one) => TELLING.has(one))))
    warn({ code: 'template/telling-field', part, tag: '', name });
  const merged = instructions.flatMap((instruction) => MERGED.exec(instruction)?.slice(1).find(Boolean) ?? []);
  for (const name of new Set(merged)) warn({ code: 'template/merge-field', part, tag: '', name: name.slice(0, SHOWN) });
  const reckoned = instructions.filter((instruction) => RECKONED.test(instruction.slice(0, LONGEST))).map(shown);
  for (const name of new Set(reckoned)) warn({ code: 'template/stale-field', part, tag: '', name });
}

/** Word marks who changed what; a document would go out with it. */
const TRACKED = /<\w+:(?:ins|del|moveFrom|moveTo)\s[^<>]*:author=/;

export function noteChanges({ name: part, xml }: Text, warn: Report): void {
  if (TRACKED.test(xml)) warn({ code: 'template/tracked-changes', part, tag: '' });
}

const nameOf = (instruction: string): string => /^\s*([^\s"\\]*)/.exec(instruction)?.[1] ?? '';

function isQuiet(instruction: string): boolean {
  if (instruction.trim() === '') return true;
  const name = nameOf(instruction);
  if (/^HYPERLINK$/i.test(name)) return isSafeLink(instruction.trimStart().slice(name.length));
  return name.startsWith('=') || QUIET.has(name.toUpperCase());
}

/** The address is the first argument that no switch takes. One that is a tag is made safe when it is written. */
function isSafeLink(words: string): boolean {
  if (words.length > LONGEST) return false;
  const bare = words.replace(/(?<!\\)\\(?:[lot]\s*(?:"(?:[^"\\]|\\.)*"|[^\s"\\]+)?|[mnhs](?![^\s"]))/gi, ' ');
  const [, quoted, open = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(bare) ?? [];
  const address = (quoted ?? open).replaceAll('\\\\', '\\');
  if (address.includes(UNKNOWN)) return false;
  if (!address.includes('{{')) return isSafeTarget(address);
  return /^\{\{[^}]*\}\}(?:$|[/?#])|^(?:https?:\/\/|mailto:|tel:|#)/i.test(address);
}

interface Field {
  text: string;
  /** The doubtful place that the field began in. */
  readonly within: Element | null;
  /** Its instruction goes on. */
  isAsked: boolean;
}

/** What each field of the part says, in the order in which they end. */
function instructionsIn(root: Element): readonly string[] {
  const [found, open]: [string[], Field[]] = [[], []];
  const add = (text: string, isSure: boolean): void => {
    const field = open.at(-1);
    if (field?.isAsked) field.text += (isSure ? '' : UNKNOWN) + text;
  };
  const visit = (element: Element, within: Element | null): void => {
    const name = bareName(element.name);
    const text = (): string => element.children.filter((child) => typeof child === 'string').join('');
    if (name === 'fldSimple') found.push(attributeNamed(element, 'instr'));
    else if (name === 'instrText') add(text(), open.at(-1)?.within === within);
    else if (name === 'delInstrText') add(text(), false);
    else if (name === 'fldChar') {
      const kind = attributeNamed(element, 'fldCharType');
      const field = open.at(-1);
      if (kind === 'begin') {
        add('', false);
        open.push({ text: '', within, isAsked: true });
      } else if (kind === 'end') found.push(open.pop()?.text ?? '');
      else if (field) field.isAsked = false;
    }
    for (const child of element.children.filter(isElement)) visit(child, DOUBTFUL.has(name) ? element : within);
  };
  visit(root, null);
  return [...found, ...open.map(({ text }) => text)];
}

const attributeNamed = ({ attributes }: Element, wanted: string): string =>
  attributes.find(({ name }) => bareName(name) === wanted)?.value.join('') ?? '';
