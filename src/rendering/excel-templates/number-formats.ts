/** The number formats of a workbook, and those that a value needs where its cell has none. */
import {
  attributeOf,
  childOf,
  type Element,
  isElement,
  parseXml,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { usualNames } from './usual-names.ts';

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
  /** Whether a cell of this style holds text whatever is typed there. */
  readonly isText: (style: number) => boolean;
  /** The style that shows such a value in a cell of this style: its own as a rule. */
  readonly styleFor: (style: number, wanted: Wanted) => number;
  /** Whether a cell of this style shows the middle of a range, and the style in which an amount shows that it is one. */
  readonly isRange: (style: number) => boolean;
  readonly asRange: (style: number) => number;
  /** The plain style with this format code, and the plain style in bold. */
  readonly styleOf: (code: string) => number;
  readonly bold: () => number;
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
const EUROS = '#,##0\\ "€"';
const CENTS = '#,##0.00\\ "€"';
const PLAIN: Readonly<Record<Wanted, number | string>> = {
  date: DAY,
  percent: 9,
  'percent-decimals': 10,
  money: EUROS,
  'money-cents': CENTS,
  range: EUROS,
  'range-cents': CENTS,
  ceiling: EUROS,
  'ceiling-cents': CENTS,
};
/** A range shows its middle, or its upper end: the mark says so. */
const MARKS: Readonly<Record<string, string>> = { range: '≈', ceiling: '≤' };
const FIRST_OWN = 164;

export function readNumberFormats(xml: string | undefined): NumberFormats {
  const parsed = xml === undefined ? undefined : parseXml(xml);
  const root = typeof parsed === 'object' ? usualNames(parsed) : undefined;
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

  const idOf = (code: string): number => {
    const same = [...codes].find(([, one]) => one === code)?.[0];
    const id = same ?? Math.max(FIRST_OWN - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    if (same === undefined) added.set(code, id);
    return id;
  };
  const wantedFormat = (format: number, wanted: Wanted): number => {
    const plain = PLAIN[wanted];
    const own = format === GENERAL || format === MACHINE_DAY ? plain : format;
    const mark = MARKS[wanted.split('-', 1)[0] ?? ''];
    if (mark === undefined) return typeof own === 'string' ? idOf(own) : own;
    const code = typeof own === 'string' ? own : (codes.get(own) ?? BUILT_IN[own] ?? String(plain));
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
  const fonts = children('fonts');
  let isBold = false;
  const bold = (): number => {
    isBold = fonts.length > 0;
    return isBold ? changed(0, 'bold', 'fontId', fonts.length, 'applyFont') : 0;
  };
  return {
    isText: (style) => formatOf(style) === TEXT,
    styleFor,
    isRange: (style) => (codes.get(formatOf(style)) ?? '').includes('≈'),
    asRange: (style) => ((codes.get(formatOf(style)) ?? '').includes('€') ? styleFor(style, 'range') : style),
    styleOf: (code) => formatted(0, code, code === 'General' ? GENERAL : idOf(code)),
    bold,
    xml: () => {
      if (!root || (styles.length === known && added.size === 0)) return xml ?? '';
      const whole = withFormats(withList(root, 'cellXfs', styles), added);
      const [font] = fonts;
      return XML_HEADER + writeSource(isBold && font ? withList(whole, 'fonts', [...fonts, bolder(font)]) : whole);
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
  const own = [...added].map(
    ([code, id]): Element => ({
      kind: 'element',
      name: 'numFmt',
      attributes: [
        { name: 'numFmtId', value: [String(id)] },
        { name: 'formatCode', value: [code] },
      ],
      children: [],
    }),
  );
  const formats: Element = {
    kind: 'element',
    name: 'numFmts',
    attributes: [{ name: 'count', value: [String(before.length + own.length)] }],
    children: [...before, ...own],
  };
  return { ...root, children: [formats, ...root.children.filter((child) => !isElement(child) || child.name !== 'numFmts')] };
}
