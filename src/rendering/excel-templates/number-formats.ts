/** The number formats of a workbook, and those that a value needs where its cell has none. */
import type { Language } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  type Dress,
  type Element,
  elementOf,
  isElement,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { USUAL_SIZE } from './papers.ts';

type Wanted =
  | 'date'
  | 'percent'
  | 'percent-decimals'
  | 'money'
  | 'money-cents'
  | 'range'
  | 'range-cents'
  | 'ceiling'
  | 'ceiling-cents';
export type NumberFormats = {
  /** Whether a cell of this style holds text whatever is typed there, or says nothing of how numbers are shown. */
  readonly isText: (style: number) => boolean;
  readonly isGeneral: (style: number) => boolean;
  /** The style that shows such a value in a cell of this style: its own as a rule. */
  readonly styleFor: (style: number, wanted: Wanted) => number;
  /** Whether a cell of this style shows an amount, and the middle of a range. */
  readonly isAmount: (style: number) => boolean;
  readonly isRange: (style: number) => boolean;
  /** Whether any style shows such a middle. */
  readonly hasRanges: () => boolean;
  /** By what code, and in type of what size, a cell of this style prints a number; null where that is turned, or shrunk to its column. */
  readonly printing: (style: number) => { readonly code: string; readonly size: number } | null;
  /** The plain style with this format code, and the plain style in bold. */
  readonly styleOf: (code: string) => number;
  readonly bold: () => number;
  /** The style in which a cell of this style shows what data ask: its ground, its letters, a cell style by its name. */
  readonly dressed: (style: number, dress: Dress) => number;
  /** The part, with the styles that were asked for. */
  readonly xml: () => string;
};

const GENERAL = 0;
const TEXT = 49;
/** ECMA-376, part 1, 18.8.30: the formats that every program knows by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
};
/** What each machine writes in its own way: `12/31/2026` of a French document. */
const MACHINE_DAY = 14;
const DAY = 'dd/mm/yyyy';
/** English puts the euro before its figures. */
const EUROS = {
  fr: ['#,##0\\ "€"', '#,##0.00\\ "€"'],
  en: ['"€"#,##0', '"€"#,##0.00'],
} as const;
function plainFormats(language: Language): Readonly<Record<Wanted, number | string>> {
  const [euros, cents] = EUROS[language];
  return {
    date: DAY,
    percent: 9,
    'percent-decimals': 10,
    money: euros,
    'money-cents': cents,
    range: euros,
    'range-cents': cents,
    ceiling: euros,
    'ceiling-cents': cents,
  };
}
/** A range shows its middle, or its upper end: the mark says so. */
const MARKS: Readonly<Record<string, string>> = { range: '≈', ceiling: '≤' };
const FIRST_OWN = 164;

/** `root` and `xml`: the part of styles, read and as it stands. `language`: of the formats that values need. */
export function readNumberFormats(root: Element | undefined, xml: string | undefined, language: Language): NumberFormats {
  const plainOf = plainFormats(language);
  const children = (name: string) => (childOf(root, name)?.children ?? []).filter(isElement);
  const codes = new Map(
    children('numFmts').map((one) => [Number(attributeOf(one, 'numFmtId')), attributeOf(one, 'formatCode') ?? '']),
  );
  const styles = [...children('cellXfs')];
  const known = styles.length;
  const made = new Map<string, number>();
  const added = new Map<string, number>();
  /** LibreOffice writes the formats that every program knows by number as formats of its own. */
  const formatOf = (style: number): number => {
    const id = Number((styles[style] && attributeOf(styles[style], 'numFmtId')) ?? GENERAL);
    const code = codes.get(id);
    return code === 'General' ? GENERAL : code === '@' ? TEXT : id;
  };

  const codeOf = (format: number): string | undefined => codes.get(format) ?? BUILT_IN[format];
  const idOf = (code: string): number => {
    const same = [...codes].find(([, one]) => one === code)?.[0];
    const id = same ?? Math.max(FIRST_OWN - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    if (same === undefined) added.set(code, id);
    return id;
  };
  const wantedFormat = (format: number, wanted: Wanted): number => {
    const plain = plainOf[wanted];
    const own = format === GENERAL || format === MACHINE_DAY ? plain : format;
    const mark = MARKS[wanted.split('-', 1)[0] ?? ''];
    if (mark === undefined) return typeof own === 'string' ? idOf(own) : own;
    const code = typeof own === 'string' ? own : (codeOf(own) ?? String(plain));
    return idOf(code.includes(mark) ? code : `"${mark} "${code}`);
  };
  /** The style with one thing changed; `key` says which. */
  const changed = (style: number, key: string, name: string, id: number, applied: string): number => {
    const before = styles[style];
    if (!before) return style;
    const index = made.get(`${style} ${key}`) ?? styles.length;
    if (!made.has(`${style} ${key}`)) styles.push(withAttribute(withAttribute(before, name, [String(id)]), applied, ['1']));
    made.set(`${style} ${key}`, index);
    return index;
  };
  const formatted = (style: number, key: string, needed: number): number =>
    needed === formatOf(style) ? style : changed(style, key, 'numFmtId', needed, 'applyNumberFormat');
  const styleFor = (style: number, wanted: Wanted): number => formatted(style, wanted, wantedFormat(formatOf(style), wanted));
  const [fonts, fills] = [listOf(children('fonts')), listOf(children('fills'))];
  const bold = (): number => {
    const [font] = fonts.all();
    return font ? changed(0, 'bold', 'fontId', fonts.idOf(bolder(font)), 'applyFont') : 0;
  };
  const fontOf = (style: number): Element | undefined =>
    fonts.all()[Number((styles[style] && attributeOf(styles[style], 'fontId')) ?? 0)];
  /** The look of a cell style that the workbook names; its own format of numbers stays. */
  const named = (style: number, name: string): number => {
    const found = children('cellStyles').find((one) => attributeOf(one, 'name')?.toLowerCase() === name.toLowerCase());
    const id = Number((found && attributeOf(found, 'xfId')) ?? Number.NaN);
    const look = children('cellStyleXfs')[id];
    const linked = look ? changed(style, `named ${id}`, 'xfId', id, 'applyFont') : style;
    return LOOKS.reduce((at, [of, applied]) => {
      const own = look && attributeOf(look, of);
      return own === undefined ? at : changed(at, `${of} ${own}`, of, Number(own), applied);
    }, linked);
  };
  const dressed = (style: number, { fill, colour, bold: isBold, style: name }: Dress): number => {
    const look = name === null ? style : named(style, name);
    const ground = fill === null ? look : changed(look, `fill ${fill}`, 'fillId', fills.idOf(solid(fill)), 'applyFill');
    const font = fontOf(ground);
    if (!font || (colour === null && !isBold)) return ground;
    const id = fonts.idOf(coloured(isBold ? bolder(font) : font, colour));
    return changed(ground, `font ${id}`, 'fontId', id, 'applyFont');
  };
  return {
    isText: (style) => formatOf(style) === TEXT,
    isGeneral: (style) => formatOf(style) === GENERAL,
    styleFor,
    isAmount: (style) => (codes.get(formatOf(style)) ?? '').includes('€'),
    isRange: (style) => (codes.get(formatOf(style)) ?? '').includes('≈'),
    hasRanges: () => [...codes.values()].some((code) => code.includes('≈')),
    printing: (style) => {
      const said = ((look) => look && childOf(look, 'alignment'))(styles[style]);
      if (said && ['textRotation', 'shrinkToFit'].some((name) => !['0', undefined].includes(attributeOf(said, name))))
        return null;
      const size = childOf(fontOf(style), 'sz');
      return { code: codeOf(formatOf(style)) ?? 'General', size: Number((size && attributeOf(size, 'val')) ?? USUAL_SIZE) };
    },
    styleOf: (code) => formatted(0, code, code === 'General' ? GENERAL : idOf(code)),
    bold,
    dressed,
    xml: () => {
      if (!root || (styles.length === known && added.size === 0)) return xml ?? '';
      const whole = withFormats(withList(root, 'cellXfs', styles), added);
      const lettered = fonts.isLonger() ? withList(whole, 'fonts', fonts.all()) : whole;
      return XML_HEADER + writeSource(fills.isLonger() ? withList(lettered, 'fills', fills.all()) : lettered);
    },
  };
}

function withList(root: Element, name: string, items: readonly Element[]): Element {
  const children = root.children.map((child) =>
    isElement(child) && child.name === name
      ? withAttribute({ ...child, children: items }, 'count', [String(items.length)])
      : child,
  );
  return { ...root, children };
}

/** What styles name by its place in a list; the same is listed once. */
function listOf(own: readonly Element[]) {
  const all = [...own];
  return {
    all: (): readonly Element[] => all,
    isLonger: (): boolean => all.length > own.length,
    idOf(item: Element): number {
      const source = writeSource(item);
      const same = all.findIndex((one) => writeSource(one) === source);
      return same < 0 ? all.push(item) - 1 : same;
    },
  };
}
const LOOKS = [
  ['fontId', 'applyFont'],
  ['fillId', 'applyFill'],
  ['borderId', 'applyBorder'],
] as const;
const solid = (colour: string): Element =>
  elementOf('fill', [
    elementOf('patternFill', [elementOf('fgColor', [], { rgb: `FF${colour}` }), elementOf('bgColor', [], { indexed: '64' })], {
      patternType: 'solid',
    }),
  ]);
/** In the order that Excel writes them in: its colour after its size. */
const AFTER_COLOUR = new Set(['name', 'family', 'charset', 'scheme']);
function coloured(font: Element, colour: string | null): Element {
  if (colour === null) return font;
  const own = font.children.filter(isElement).filter(({ name }) => name !== 'color');
  const at = own.findIndex(({ name }) => AFTER_COLOUR.has(name));
  const end = at < 0 ? own.length : at;
  return { ...font, children: [...own.slice(0, end), elementOf('color', [], { rgb: `FF${colour}` }), ...own.slice(end)] };
}

const bolder = (font: Element): Element => ({
  ...font,
  children: [
    { kind: 'element', name: 'b', attributes: [], children: [] },
    ...font.children.filter((child) => !isElement(child) || child.name !== 'b'),
  ],
});

function withFormats(root: Element, added: ReadonlyMap<string, number>): Element {
  if (added.size === 0) return root;
  const before = (childOf(root, 'numFmts')?.children ?? []).filter(isElement);
  const own = [...added].map(([formatCode, id]) => elementOf('numFmt', [], { numFmtId: String(id), formatCode }));
  const formats = elementOf('numFmts', [...before, ...own], { count: String(before.length + own.length) });
  return { ...root, children: [formats, ...root.children.filter((child) => !isElement(child) || child.name !== 'numFmts')] };
}
