/** What an SVG drawing of a project is, and why one that does more than be seen is refused: it is read as a stranger's. */
import { attributeOf, declares, decodeText, type Element, isElement, parseXml, type TemplateProblem } from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';
import { readPicture } from './read-picture.ts';

/** Size in pixels, as the drawing says it, or the sides of its `viewBox`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
}

/**
 * `too-large`: over `largestDrawing`; `unreadable`: no XML in UTF-8; `declarations`: a DOCTYPE or entities; `instruction`: one of XML, other than its
 * first line; `program`: a script or what listens to the mouse; `element`: one that is no drawing, as HTML in it or what moves; `outside`: what is
 * fetched; `style`: a rule that brings others in, or hides what it says; `picture`: one that is held and is no sound PNG or JPEG; `repeats`: what is
 * repeated repeats in its turn, which swells without end; `no-size`: neither width and height nor `viewBox`.
 */
export type DrawingReason =
  | 'too-large'
  | 'unreadable'
  | 'declarations'
  | 'instruction'
  | 'program'
  | 'element'
  | 'outside'
  | 'style'
  | 'picture'
  | 'repeats'
  | 'no-size';

export interface DrawingFault {
  readonly reason: DrawingReason;
  /** What is refused, as it is written there. */
  readonly found: string;
  /** From 1. */
  readonly line: number;
}

/** In bytes: a logo takes some ten kilobytes. */
const largestDrawing = 1024 * 1024;
const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
/** What drawing programs note for themselves. */
const NOTED =
  /^http:\/\/(?:www\.inkscape\.org\/|sodipodi\.sourceforge\.net\/|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#|creativecommons\.org\/ns#|web\.resource\.org\/cc\/|purl\.org\/dc\/|ns\.adobe\.com\/|www\.serif\.com\/|www\.bohemiancoding\.com\/sketch\/)/;

/** SVG 1.1 and 2, without scripts, links, what moves and what holds other languages. */
const DRAWN = new Set(
  [
    'svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath mask marker image filter feBlend feColorMatrix feComponentTransfer',
    'feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG',
    'feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((line) => line.split(' ')),
);

const HELD = /^data:image\/(?:png|jpeg);base64,([A-Za-z\d+/=\s]*)$/;
const NEAR = /^#[^\s'"()]+$/;
/** In a style, what else than `url(…)` names another file, and the sign by which a name is hidden. */
const HIDDEN_STYLE =
  /@(?:import|charset|namespace|font-face)|image-set\s*\(|image\s*\(|expression\s*\(|behavior\s*:|javascript:|\\/i;

class Refused extends Error {
  readonly reason: DrawingReason;
  readonly found: string;
  constructor(reason: DrawingReason, found = '') {
    super(reason);
    this.reason = reason;
    this.found = found;
  }
}

/** The drawing, or the first thing that is refused in it. */
export function readDrawing(bytes: Uint8Array): Drawing | DrawingFault {
  let text = '';
  try {
    if (bytes.length > largestDrawing) throw new Refused('too-large');
    text = textOf(bytes);
    return drawingIn(text);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { reason, found } = error;
    // Remarks are blanked in their place: what is refused does not stand in them.
    const said = changeStretches(text, /<!--|(?<end>-->)/g, ({ whole }) => whole.replace(/[^\n]/g, ' '));
    const [sign = ''] = found.split('\n');
    const line = sign === '' ? 0 : said.split('\n').findIndex((one) => one.includes(sign) || decodeText(one).includes(sign));
    return { reason, found: found.slice(0, 120), line: Math.max(0, line) + 1 };
  }
}

function textOf(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('unreadable');
  }
  // A reader believes what the first line says.
  const said = /\sencoding\s*=\s*["']([^"']*)/.exec(text.slice(0, lengthOfFirstLine(text)))?.[1];
  if (said !== undefined && said.toLowerCase() !== 'utf-8') throw new Refused('unreadable', said);
  return text;
}

/** Of `<?xml … ?>`, when the text begins with it. */
const lengthOfFirstLine = (text: string): number => (text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0);

function drawingIn(text: string): Drawing {
  if (declares(text)) throw new Refused('declarations', /<!(?:DOCTYPE|ENTITY)/i.exec(text)?.[0]);
  const instruction = /<\?[^\s?>]*/.exec(text.slice(lengthOfFirstLine(text)))?.[0];
  if (instruction !== undefined) throw new Refused('instruction', instruction);
  const root = parseXml(text);
  if (typeof root === 'string' || localOf(root.name) !== 'svg') throw new Refused('unreadable');
  const all = elementsIn(root);
  const drawn = namespacesOf(all);
  const held = { pixels: 0 };
  for (const element of all) refuseActive(element, drawn, held);
  refuseRepeats(all);
  return sizeOf(root);
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const elementsIn = (root: Element): Element[] => [root, ...root.children.filter(isElement).flatMap(elementsIn)];
const saidBy = (element: Element, name: string): string => attributeOf(element, name) ?? '';

/** The prefixes of drawn elements, wherever they are declared; what is neither drawn nor a known note is refused. */
function namespacesOf(all: readonly Element[]): { readonly drawn: ReadonlySet<string>; readonly known: ReadonlySet<string> } {
  const [drawn, known] = [new Set(['']), new Set<string>()];
  for (const element of all)
    for (const { name } of element.attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const value = saidBy(element, name);
      if (value === SVG) drawn.add(name === 'xmlns' ? '' : localOf(name));
      else if (name !== 'xmlns' && (value === XLINK || NOTED.test(value))) known.add(localOf(name));
      else throw new Refused('element', value);
    }
  return { drawn, known };
}

function refuseActive(element: Element, names: ReturnType<typeof namespacesOf>, held: { pixels: number }): void {
  const [prefix, local] = [prefixOf(element.name), localOf(element.name)];
  if (local.toLowerCase() === 'script') throw new Refused('program', `<${element.name}`);
  if (names.drawn.has(prefix) ? !DRAWN.has(local) : !names.known.has(prefix)) throw new Refused('element', `<${element.name}`);
  for (const { name } of element.attributes) {
    const [value, own] = [saidBy(element, name).trim(), localOf(name).toLowerCase()];
    if (own.startsWith('on') && own !== 'only') throw new Refused('program', name);
    if (name === 'xml:base') throw new Refused('outside', name);
    if (own === 'href' || own === 'src') refuseAddress(value, held);
    else if (!name.startsWith('xmlns')) refuseStyle(value, own === 'style', held);
  }
  if (local === 'style') {
    const inside = element.children.map((child) => (typeof child === 'string' ? child : '')).join('');
    refuseStyle(inside, true, held);
  }
}

/** Something of the drawing itself, or a picture that it holds whole. */
function refuseAddress(address: string, held: { pixels: number }): void {
  if (NEAR.test(address)) return;
  const data = HELD.exec(address)?.[1];
  if (data === undefined) throw new Refused('outside', address.slice(0, 60));
  const picture = readPicture(Buffer.from(data, 'base64'));
  if (typeof picture === 'string') throw new Refused('picture', address.slice(0, 60));
  held.pixels += picture.width * picture.height;
  if (held.pixels > 50_000_000) throw new Refused('picture', address.slice(0, 60));
}

function refuseStyle(css: string, isWhole: boolean, held: { pixels: number }): void {
  const hidden = isWhole ? HIDDEN_STYLE.exec(css)?.[0] : undefined;
  if (hidden !== undefined) throw new Refused('style', hidden);
  if (!isWhole && !/url/i.test(css)) return;
  for (const part of css.split(/url\s*\(/i).slice(1)) {
    const end = part.indexOf(')');
    const address = part.slice(0, end < 0 ? undefined : end).trim();
    refuseAddress(address.replace(/^(["'])(.*)\1$/s, '$2').trim(), held);
  }
  if (!isWhole && /\\/.test(css)) throw new Refused('style', '\\');
}

/** What is named by `use` names nothing in its turn, and no tile is filled with tiles: ten times ten, ten times over, is more than a reader of documents can draw. */
function refuseRepeats(all: readonly Element[]): void {
  const isUse = ({ name }: Element): boolean => localOf(name) === 'use';
  const named = new Set(
    all
      .filter(isUse)
      .flatMap(({ attributes }) =>
        attributes.filter(({ name }) => localOf(name) === 'href').map(({ value }) => value.join('').trim().slice(1)),
      ),
  );
  const tiled = new Set(all.filter(isTiled).map((element) => saidBy(element, 'id')));
  const isFilled = ({ attributes }: Element): boolean =>
    attributes.some(({ value }) =>
      [...value.join('').matchAll(/url\(\s*["']?#([^\s"')]+)/gi)].some(([, id = '']) => tiled.has(id)),
    );
  for (const element of all) {
    const id = saidBy(element, 'id');
    const inside = named.has(id) || isTiled(element) ? elementsIn(element) : [];
    if ((named.has(id) && inside.some(isUse)) || (isTiled(element) && inside.some(isFilled)))
      throw new Refused('repeats', `"${id}"`);
  }
}

const isTiled = ({ name }: Element): boolean => ['pattern', 'marker'].includes(localOf(name));

const PIXELS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** 0 when it says none, or one of its place. */
function lengthOf(said: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d*)?|\.\d+)([a-z]*)$/.exec(said.trim()) ?? [];
  return Number(digits) * (PIXELS[unit] ?? 0);
}

/** Of the root, from the corner; null when it says none. */
function boxOf(root: Element): Drawing | null {
  const [, , width = 0, height = 0] = saidBy(root, 'viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : null;
}

function sizeOf(root: Element): Drawing {
  const [width, height] = [lengthOf(saidBy(root, 'width')), lengthOf(saidBy(root, 'height'))];
  const size = width > 0 && height > 0 ? { width, height } : boxOf(root);
  if (size === null || !(Math.max(size.width / size.height, size.height / size.width) < 100))
    throw new Refused('no-size', '<svg');
  return { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) };
}

/** What is refused in a drawing, at its line, before any document shows it; none when it is sound. */
export function drawingProblems(path: string, bytes: Uint8Array): readonly TemplateProblem[] {
  const read = readDrawing(bytes);
  if (!('reason' in read)) return [];
  const { reason, found, line } = read;
  return [{ code: 'template/unsafe-drawing', file: path, part: path, paragraph: line, tag: '', name: reason, text: found }];
}

/** A drawing that shows this sound one, its long side of 1,200 pixels: sharp on paper at the width of a hand. */
export function enlarged(bytes: Uint8Array): Uint8Array {
  const read = readDrawing(bytes);
  if ('reason' in read) return bytes;
  const scale = 1200 / Math.max(read.width, read.height);
  const [width, height] = [read.width, read.height].map((side) => Math.max(1, Math.round(side * scale)));
  const text = new TextDecoder().decode(bytes);
  const inside = text.slice(lengthOfFirstLine(text));
  return new TextEncoder().encode(
    `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${read.width} ${read.height}">${inside}</svg>`,
  );
}
