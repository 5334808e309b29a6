/** What a template says of how things look: its named styles, and those that a part keeps for itself. */
import {
  attributeOf,
  childOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  nodesOf,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';

export type Looks = {
  /** Whether the template has a style of that name: `Heading_20_2`. */
  readonly has: (family: string, name: string) => boolean;
  /** The style of what follows a paragraph of this style within what stands for it: no page begins there again. */
  readonly after: (style: string) => string;
  /** A picture's own style, with what is cut off its picture; nothing where the style is a named one. */
  readonly cropped: (style: string, name: string, clip: string) => string;
  /** Whether a style of cells, or one that it is based on, says how numbers are shown. */
  readonly showsNumbers: (style: string) => boolean;
  /** The style of a cell with another format of numbers. */
  readonly formatted: (style: string, name: string, format: string) => string;
  /** The style of columns that share the width of one; nothing where it has none. */
  readonly shared: (style: string, name: string, count: number) => string;
  /** The style of a cell with the ground and the letters that data give. */
  readonly dressed: (style: string, name: string, look: Lettered) => string;
};

const WIDTHS = new Set(['style:column-width', 'style:rel-column-width']);
type Lettered = { readonly fill: string | null; readonly colour: string | null; readonly bold: boolean };

/** The order in which a style of cells has its properties (OpenDocument 1.3, part 3, 16.2). */
const ORDER = ['style:table-cell-properties', 'style:paragraph-properties', 'style:text-properties'];
function withProperties(style: Element, name: string, added: readonly (readonly [name: string, value: string])[]): Element {
  if (added.length === 0) return style;
  const own = style.children.filter(isElement);
  const before = own.find((one) => one.name === name) ?? elementOf(name);
  const properties = added.reduce((one, [attribute, value]) => withAttribute(one, attribute, [value]), before);
  const rank = (one: Element): number => (ORDER.includes(one.name) ? ORDER.indexOf(one.name) : ORDER.length);
  return { ...style, children: [...own.filter((one) => one !== before), properties].toSorted((a, b) => rank(a) - rank(b)) };
}

const BREAKS = ['fo:break-before', 'fo:break-after'];
const breaksPage = (style: Element): boolean =>
  attributeOf(style, 'style:master-page-name') !== undefined ||
  hasNode(style, (one) => isElement(one) && BREAKS.some((name) => attributeOf(one, name) !== undefined));

/** `parts`: the styles and the part itself. */
export function readLooks(parts: readonly Element[]): Looks {
  const all = parts
    .flatMap((root) => nodesOf(root))
    .filter(isElement)
    .filter(({ name }) => name === 'style:style');
  /** A format that shows any number as it is, which programs give to cells of which nobody said anything. */
  const isPlain = (format: string | undefined): boolean => format === 'N0';
  const own = new Set(
    parts.flatMap((root) =>
      root.children
        .filter(isElement)
        .filter(({ name }) => name === 'office:automatic-styles')
        .flatMap(({ children }) => children),
    ),
  );
  const known = new Map(all.map((style) => [`${attributeOf(style, 'style:family')} ${attributeOf(style, 'style:name')}`, style]));
  /** A style of cells to be changed: a copy of the part's own, else one that is based on it. */
  const baseOf = (name: string): Element => {
    const style = known.get(`table-cell ${name}`);
    const named = elementOf('style:style', [], {
      'style:family': 'table-cell',
      ...(name !== '' && { 'style:parent-style-name': name }),
    });
    // A style that people named may have others based on it; the part's own may not.
    const isOwn = style !== undefined && attributeOf(style, 'style:display-name') === undefined && own.has(style);
    return isOwn ? style : named;
  };
  return {
    has: (family, name) => known.has(`${family} ${name}`),
    after(name) {
      const style = known.get(`paragraph ${name}`);
      return style && breaksPage(style) ? (attributeOf(style, 'style:parent-style-name') ?? 'Standard') : name;
    },
    showsNumbers(name) {
      const seen = new Set<string>();
      for (let at = name; at !== '' && !seen.has(at); ) {
        seen.add(at);
        const style = known.get(`table-cell ${at}`);
        if (style && attributeOf(style, 'style:data-style-name') !== undefined)
          return !isPlain(attributeOf(style, 'style:data-style-name'));
        at = (style && attributeOf(style, 'style:parent-style-name')) ?? '';
      }
      return false;
    },
    formatted: (name, copy, format) =>
      writeSource(withAttribute(withAttribute(baseOf(name), 'style:name', [copy]), 'style:data-style-name', [format])),
    shared(name, copy, count) {
      const style = known.get(`table-column ${name}`);
      const properties = childOf(style, 'style:table-column-properties');
      if (!style || !properties) return '';
      const part = (said: string): string =>
        said.replace(/^[\d.]+/, (width) => String(Math.round((Number(width) / count) * 1000) / 1000));
      const attributes = properties.attributes.map(({ name: one, value }) => ({
        name: one,
        value: WIDTHS.has(one) ? [part(value.join(''))] : value,
      }));
      const children = style.children.map((one) => (one === properties ? { ...properties, attributes } : one));
      return writeSource({ ...withAttribute(style, 'style:name', [copy]), children });
    },
    dressed(name, copy, { fill, colour, bold }) {
      const ground = fill === null ? [] : [['fo:background-color', `#${fill}`] as const];
      const letters = [
        ...(colour === null ? [] : [['fo:color', `#${colour}`] as const]),
        ...(bold ? [['fo:font-weight', 'bold'] as const] : []),
      ];
      const base = withAttribute(baseOf(name), 'style:name', [copy]);
      return writeSource(
        withProperties(withProperties(base, 'style:table-cell-properties', ground), 'style:text-properties', letters),
      );
    },
    cropped(name, copy, clip) {
      const style = known.get(`graphic ${name}`);
      const properties = style?.children.find((one) => isElement(one) && one.name === 'style:graphic-properties');
      if (!style || !properties || !isElement(properties)) return '';
      const children = style.children.map((one) => (one === properties ? withAttribute(properties, 'fo:clip', [clip]) : one));
      return writeSource({ ...withAttribute(style, 'style:name', [copy]), children });
    },
  };
}

const words = (properties: string): string => `<style:text-properties ${properties}/>`;
const text = (properties: string) => ['text', words(properties)] as const;
const paragraph = (properties: string) => ['paragraph', `<style:paragraph-properties ${properties}/>`] as const;
const cell = (properties: string) => ['table-cell', `<style:table-cell-properties ${properties}/>`] as const;

/** Styles that values bring along, by their names, with their family. */
const OWN: Readonly<Record<string, readonly [family: string, properties: string]>> = {
  'jalon-bold': text('fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'),
  'jalon-italic': text('fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"'),
  'jalon-struck': text('style:text-line-through-style="solid" style:text-line-through-type="single"'),
  'jalon-code': text('style:font-name="Courier New" fo:font-family="\'Courier New\'" style:font-pitch="fixed"'),
  'jalon-gap': text('fo:background-color="#ffff00"'),
  'jalon-quote': paragraph('fo:margin-left="0.7cm" fo:margin-right="0.7cm" fo:margin-top="0cm" fo:margin-bottom="0.2cm"'),
  'jalon-rule': paragraph('fo:border-bottom="0.5pt solid #808080" fo:padding-bottom="0cm"'),
  'jalon-heading': paragraph('fo:keep-with-next="always"'),
  'jalon-center': paragraph('fo:text-align="center"'),
  'jalon-right': paragraph('fo:text-align="end"'),
  'jalon-cell': cell('fo:border="0.5pt solid #808080" fo:padding="0.1cm"'),
};

/** Notes that the part uses a style of ours, and gives its name. */
export function ownStyle(name: keyof typeof OWN, styles: Map<string, string>): string {
  const [family, properties] = OWN[name] ?? ['text', ''];
  const parent = family === 'paragraph' ? ' style:parent-style-name="Standard"' : '';
  styles.set(name, `<style:style style:name="${name}" style:family="${family}"${parent}>${properties}</style:style>`);
  return name;
}

const LEVELS = Array.from({ length: 9 }, (_, index) => index + 1);
const STEP = 0.635;

/** The style of lists with bullets, or of those with numbers, the first of which may be another than 1. */
export function listStyle(first: number | null, styles: Map<string, string>): string {
  const name = first === null ? 'jalon-bullets' : `jalon-numbers-${first}`;
  const levels = LEVELS.map((level) => {
    const end = `${(STEP * (level + 1)).toFixed(3)}cm`;
    const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${end}" fo:text-indent="-${STEP}cm" fo:margin-left="${end}"/></style:list-level-properties>`;
    const start = level === 1 && first !== null && first !== 1 ? ` text:start-value="${first}"` : '';
    return first === null
      ? `<text:list-level-style-bullet text:level="${level}" text:bullet-char="•">${place}</text:list-level-style-bullet>`
      : `<text:list-level-style-number text:level="${level}" style:num-suffix="." style:num-format="1"${start}>${place}</text:list-level-style-number>`;
  });
  styles.set(name, `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`);
  return name;
}

const digits = (decimals: number): string =>
  `<number:number number:decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/>`;
const share = (decimals: number): string =>
  `<number:number number:decimal-places="${decimals}" number:min-integer-digits="1"/><number:text>%</number:text>`;
const euros = (decimals: number, mark = ''): string =>
  `${mark && `<number:text>${mark} </number:text>`}${digits(decimals)}<number:text> </number:text><number:currency-symbol>€</number:currency-symbol>`;
const DAY =
  '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>';

/** How numbers are shown that a value brings, as Excel templates show them: a range by its middle, or its upper end. */
const FORMATS = {
  date: ['date', DAY],
  percent: ['percentage', share(0)],
  'percent-decimals': ['percentage', share(2)],
  money: ['currency', euros(0)],
  'money-cents': ['currency', euros(2)],
  range: ['currency', euros(0, '≈')],
  'range-cents': ['currency', euros(2, '≈')],
  ceiling: ['currency', euros(0, '≤')],
  'ceiling-cents': ['currency', euros(2, '≤')],
} as const;
export type Wanted = keyof typeof FORMATS;

/** The style of a cell that shows such a number: its own, where this one says how numbers are shown. */
export function numberStyle(style: string, wanted: Wanted, looks: Looks, styles: Map<string, string>): string {
  if (looks.showsNumbers(style) && !/^(?:range|ceiling)/.test(wanted)) return style;
  const [kind, shown] = FORMATS[wanted];
  const format = `jalon-${wanted}`;
  const name = `${format}-of-${style}`;
  styles.set(format, `<number:${kind}-style style:name="${format}">${shown}</number:${kind}-style>`);
  styles.set(name, looks.formatted(style, name, format));
  return name;
}

/** A part with the styles that its values brought. */
export function withStyles(xml: string, styles: ReadonlyMap<string, string>): string {
  if (styles.size === 0) return xml;
  const added = [...styles.values()].join('');
  const opened = xml.replace(/<office:automatic-styles\/>/, '<office:automatic-styles></office:automatic-styles>');
  const end = '</office:automatic-styles>';
  if (opened.includes(end)) return opened.replace(end, () => added + end);
  return opened.replace(/<office:(?:master-styles|body)\b/, (next) => `<office:automatic-styles>${added}${end}${next}`);
}
