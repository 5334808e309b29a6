/** Refuses what a page would do besides being read: programs, contents that are fetched, links to files and programs. */
import { createHash } from 'node:crypto';
import { isSafeTarget, type Report } from '../ooxml/index.ts';
import { changeStretches, stretchesOf } from '../stretches.ts';
import { staysHere } from './escape.ts';
import { BLOCK, type HtmlTag, htmlTags, VALUE } from './html-tags.ts';

// What a style sheet fetches.

const CSS_ADDRESS = /@import|(?:["'(\s]|^)((?!data:)[a-z][a-z\d+.-]*:)?\/\/[^\s"')]*/gi;
const LONGEST_SHOWN = 120;

/** Without remarks, what is written by codes in letters. */
function plainCss(css: string): string {
  let text = '';
  for (let at = 0; at < css.length; ) {
    const start = css.indexOf('/*', at);
    text += css.slice(at, start < 0 ? css.length : start);
    const end = start < 0 ? -1 : css.indexOf('*/', start + 2);
    at = end < 0 ? css.length : end + 2;
  }
  return text
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/\\([^\n])/g, '$1');
}

/** Addresses that are not in the page itself, and rules that bring more in. */
const fetchedBy = (css: string): readonly string[] => [
  ...new Set([...plainCss(css).matchAll(CSS_ADDRESS)].map(([found]) => found.replace(/^["'(\s]/, '').slice(0, LONGEST_SHOWN))),
];

/** The one script of our pages, which filters what they show: SHA-256, as the pages’ own policy names it. */
const OUR_SCRIPT = 'QsBLlyo97RB9euzNAHgmcAJXC66aT9G5zVxrPDZFFy8=';

const PROGRAMS = /^(script|iframe|frame|frameset|object|embed|applet|base|portal|fencedframe)$/;
/** What a browser fetches, or sends something to, without asking. */
const FETCHED =
  /^(src|srcset|imagesrcset|poster|background|data|lowsrc|dynsrc|codebase|archive|manifest|ping|formaction|action|longdesc)$/;
const LINK = /^(xlink:)?href$/;
const MADE = /^(to|from|by|values)$/;
const LONGEST = 120;
/** A page that says so many is not mended one by one. */
const MOST = 50;

type Found = readonly [code: 'template/runs-a-program' | 'template/fetches-from-outside' | 'template/unsafe-link', name: string];

/** `text`: the template, our tags in it as signs. Each fault is at its line. */
export function refuseActivePage(text: string, part: string, isMarkdown: boolean, report: Report): void {
  const reported = new Set<string>();
  const tell = (at: number, code: Found[0] | 'template/tag-out-of-reach' | 'template/tag-too-long', name: string): void => {
    const paragraph = text.slice(0, at).split('\n').length;
    const key = [code, name, paragraph].join(' ');
    if (reported.has(key) || reported.size >= MOST) return;
    reported.add(key);
    report({ code, part, paragraph, tag: '', name: name.replaceAll(VALUE, '{{…}}').replaceAll(BLOCK, '').slice(0, LONGEST) });
  };
  const bare = withoutOurScript(text);
  for (const tag of htmlTags(bare)) {
    if (tag === null) tell(0, 'template/tag-too-long', '');
    else if (isCut(tag)) tell(tag.at, 'template/tag-out-of-reach', tag.name);
    else for (const [code, name] of faultsOf(tag)) tell(tag.at, code, name);
  }
  for (const { index, 0: sheet } of stylesIn(bare))
    for (const address of fetchedBy(sheet)) tell(index, 'template/fetches-from-outside', address);
  if (isMarkdown) for (const [at, code, name] of markdownFaults(bare)) tell(at, code, name);
}

/** Blanks in its place, so that lines keep their numbers. */
const withoutOurScript = (text: string): string =>
  changeStretches(text, /<script>|(?<end><\/script>)/g, ({ whole, inner }) =>
    createHash('sha256').update(inner).digest('base64') === OUR_SCRIPT ? whole.replace(/[^\n]/g, ' ') : whole,
  );

function* stylesIn(text: string): Generator<{ readonly index: number; readonly 0: string }> {
  for (let at = text.search(/<style/i); at >= 0; ) {
    const end = text.slice(at).search(/<\/style/i);
    const stop = end < 0 ? text.length : at + end;
    yield { index: at, 0: text.slice(at, stop) };
    const next = text.slice(stop).search(/<style/i);
    at = next < 0 ? -1 : stop + next;
  }
}

/** A tag of ours that makes the name of an element or of an attribute, or a part of it. */
const isCut = ({ name, attributes }: HtmlTag): boolean =>
  [name, ...attributes.map(([attribute]) => attribute)].some(
    (one) => one.includes(VALUE) || /^\ue001|[^\ue001]\ue001+[^\ue001]/.test(one),
  ) || name.startsWith(BLOCK);

const plain = (name: string): string => name.replaceAll(BLOCK, '');

function faultsOf({ name, attributes }: HtmlTag): readonly Found[] {
  const element = plain(name);
  const refresh = attributes.some(([attribute, value]) => plain(attribute) === 'http-equiv' && /refresh/i.test(value));
  return [
    ...(PROGRAMS.test(element) ? [['template/runs-a-program', `<${element}>`] as const] : []),
    ...(element === 'meta' && refresh ? [['template/fetches-from-outside', 'http-equiv="refresh"'] as const] : []),
    ...attributes.flatMap(([attribute, value]): readonly Found[] => faultOf(element, plain(attribute), read(value))),
  ];
}

function faultOf(element: string, attribute: string, value: string): readonly Found[] {
  if (/^on|^srcdoc$/.test(attribute)) return [['template/runs-a-program', attribute]];
  if (attribute === 'style') return fetchedBy(value).map((address) => ['template/fetches-from-outside', address] as const);
  const isLink = LINK.test(attribute) && (element === 'a' || element === 'area');
  // Beside `//`, which is the web by the page's own way, as links go.
  if (isLink)
    return everyWay(value).every((one) => isSafeTarget(one.replace(/^\s*\/\//, 'https://')))
      ? []
      : [['template/unsafe-link', value]];
  if (LINK.test(attribute) || FETCHED.test(attribute))
    return everyWay(value).every((one) => addressesIn(attribute, one).every(staysHere))
      ? []
      : [['template/fetches-from-outside', value]];
  // What an animation makes of an address.
  const isScript =
    MADE.test(attribute) && everyWay(value).some((one) => /^(java|vb)script:/i.test(one.replace(/[\p{Cc}\p{Z}]/gu, '')));
  return isScript ? [['template/runs-a-program', value]] : [];
}

/** What a value may begin with: whole, or from each turn of a block. */
const everyWay = (value: string): readonly string[] =>
  [value.replaceAll(BLOCK, ''), ...value.split(BLOCK)].map((one) => one.replaceAll(VALUE, 'x'));

const addressesIn = (attribute: string, value: string): readonly string[] =>
  /srcset$/.test(attribute) ? value.split(/[\s,]+/) : [value];
const NAMED: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '\t',
  newline: '\n',
  sol: '/',
  bsol: '\\',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
};
/** The value as a browser reads it: references count without their semicolon too. */
const read = (value: string): string =>
  value.replace(
    /&(?:#x([\da-f]{1,6});?|#(\d{1,7});?|([a-z]{2,7});)/gi,
    (whole, hexadecimal?: string, decimal?: string, name = '') => {
      if (name !== '') return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

const IMAGE = /!\[[^\]\n]{0,500}\](?:\([ \t]*<?|:[ \t]*)([^\s>)]*)/g;
const LINKS = /\][ \t]*(?:\([ \t]*<?|:[ \t]*<?)([^\s>)]*)/g;
/** An address between angle brackets, which holds no blank. */
const BRACKETS = /<|(?<end>[>\s])/g;
const ADDRESS = /^[a-z][a-z\d+.-]*:/i;

function markdownFaults(text: string): readonly (readonly [at: number, ...Found])[] {
  const images = [...text.matchAll(IMAGE)].flatMap(({ index, 1: address = '' }) =>
    everyWay(read(address)).every(staysHere) ? [] : [[index, 'template/fetches-from-outside', address] as const],
  );
  const named = [...text.matchAll(LINKS)].map(({ index, 1: address = '' }) => ({ index, address }));
  const bare = stretchesOf(text, BRACKETS, { nearest: true }).flatMap(({ index, inner, whole }) =>
    whole.endsWith('>') && ADDRESS.test(inner) ? [{ index, address: inner }] : [],
  );
  const links = [...named, ...bare]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, address }) => {
      const value = read(address);
      return everyWay(value).every(isSafeTarget) ? [] : [[index, 'template/unsafe-link', value] as const];
    });
  return [...images, ...links];
}
