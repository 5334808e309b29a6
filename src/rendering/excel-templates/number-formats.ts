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

export type Wanted = 'date' | 'percent' | 'percent-decimals' | 'money' | 'money-cents' | 'range' | 'range-cents';
export type NumberFormats = {
  /** Whether a cell of this style holds text whatever is typed there. */
  readonly isText: (style: number) => boolean;
  /** The style that shows such a value in a cell of this style: its own as a rule. */
  readonly styleFor: (style: number, wanted: Wanted) => number;
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
const EUROS = '#,##0\\ "€"';
const CENTS = '#,##0.00\\ "€"';
const PLAIN: Readonly<Record<Wanted, number | string>> = {
  date: 14,
  percent: 9,
  'percent-decimals': 10,
  money: EUROS,
  'money-cents': CENTS,
  range: EUROS,
  'range-cents': CENTS,
};
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
  const formatOf = (style: number) => Number((styles[style] && attributeOf(styles[style], 'numFmtId')) ?? GENERAL);

  const idOf = (code: string): number => {
    const same = [...codes].find(([, one]) => one === code)?.[0];
    const id = same ?? Math.max(FIRST_OWN - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    if (same === undefined) added.set(code, id);
    return id;
  };
  const wantedFormat = (format: number, wanted: Wanted): number => {
    const plain = PLAIN[wanted];
    const own = format === GENERAL ? plain : format;
    if (!wanted.startsWith('range')) return typeof own === 'string' ? idOf(own) : own;
    const code = typeof own === 'string' ? own : (codes.get(own) ?? BUILT_IN[own] ?? String(plain));
    // A range shows its middle: the mark says so.
    return idOf(code.includes('≈') ? code : `"≈ "${code}`);
  };
  const styleFor = (style: number, wanted: Wanted): number => {
    const key = `${style} ${wanted}`;
    const before = styles[style];
    const format = formatOf(style);
    const needed = wantedFormat(format, wanted);
    if (!before || needed === format) return style;
    const index = made.get(key) ?? styles.length;
    if (!made.has(key))
      styles.push(withAttribute(withAttribute(before, 'numFmtId', [String(needed)]), 'applyNumberFormat', ['1']));
    made.set(key, index);
    return index;
  };
  return {
    isText: (style) => formatOf(style) === TEXT,
    styleFor,
    xml: () => {
      if (!root || (styles.length === known && added.size === 0)) return xml ?? '';
      return XML_HEADER + writeSource(withFormats(withStyles(root, styles), added));
    },
  };
}

function withStyles(root: Element, styles: readonly Element[]): Element {
  const children = root.children.map((child) =>
    isElement(child) && child.name === 'cellXfs'
      ? withAttribute({ ...child, children: styles }, 'count', [String(styles.length)])
      : child,
  );
  return { ...root, children };
}

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
