/** The colours of the cells of a workbook: their own, and those that a condition gives them (ECMA-376, 18.8 and 18.3.1.18). */
import { cellAt, contrast, mixed } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { allNamed, textIn } from './elements.ts';
import { asColour, type ThemeColours } from './theme-colours.ts';
import { READABLE } from './word-contrast.ts';

// Whether a cell is within areas, and whether a formula looks at the row that they begin with.

const areasOf = (areas: string) =>
  areas.split(' ').map((area) => {
    const [from = '', to = from] = area.split(':');
    return { from: cellAt(from), to: cellAt(to) };
  });

/** `areas` as a sheet writes them: `A1:B5 D2`. */
const isWithin = (cell: string, areas: string): boolean => {
  const { column, row } = cellAt(cell);
  return areasOf(areas).some(({ from, to }) => from.column <= column && column <= to.column && from.row <= row && row <= to.row);
};

/** Whether the formula looks at the row itself, within the areas or beside them: what it looks at is read there, not only in the colour. */
const looksAtRow = (formula: string, areas: string): boolean => {
  const [first] = areasOf(areas);
  const cells = formula.match(/(?<![!\w$])\$?[A-Z]{1,3}\$?\d+\b/g) ?? [];
  return cells.some((cell) => cellAt(cell).row === first?.from.row);
};

/** A value, a text or a formula. */
export const hasValue = (cell: Element): boolean =>
  childOf(cell, 'f') !== undefined || textIn(cell, 'v') !== '' || textIn(cell, 't').trim() !== '';

/** Undefined is nothing said; `unknown`, what cannot be told. */
type Colour = string | undefined;
const UNKNOWN = 'unknown';

export function cellColours(styles: Element | undefined, theme: ThemeColours) {
  const list = (name: string) => (childOf(styles, name)?.children ?? []).filter(isElement);
  const [fonts, fills, looks, changes] = [list('fonts'), list('fills'), list('cellXfs'), list('dxfs')];
  const lettersOf = (font: Element | undefined) => colourOf(childOf(font, 'color'), theme);
  const ownOf = (cell: Element) => {
    const look = looks[Number(attributeOf(cell, 's') ?? 0)];
    const named = (name: string) => Number((look && attributeOf(look, name)) ?? 0);
    return { letters: lettersOf(fonts[named('fontId')]), ground: groundOf(fills[named('fillId')], theme) };
  };
  const changesOf = (sheet: Element) =>
    allNamed(sheet, 'conditionalFormatting').flatMap((area) =>
      allNamed(area, 'cfRule').map((rule) => {
        const change = changes[Number(attributeOf(rule, 'dxfId') ?? -1)];
        const given = { letters: lettersOf(childOf(change, 'font')), ground: groundOf(childOf(change, 'fill'), theme, true) };
        return { rule, area: attributeOf(area, 'sqref') ?? '', ...given };
      }),
    );

  return {
    /** Cells whose letters hardly stand out, as they are or as a condition makes them. */
    faint(cells: readonly Element[], sheet: Element): readonly string[] {
      const changed = changesOf(sheet);
      return cells.filter(hasValue).flatMap((cell) => {
        const [own, at] = [ownOf(cell), attributeOf(cell, 'r') ?? ''];
        const others = changed.filter(({ letters, ground, area }) => (letters ?? ground) !== undefined && isWithin(at, area));
        const all = [
          own,
          ...others.map(({ letters, ground }) => ({ letters: letters ?? own.letters, ground: ground ?? own.ground })),
        ];
        return all.some(isFaint) ? [at] : [];
      });
    },

    /** Where a condition colours cells that hold nothing, or hides their value behind a sign, and nothing else in the row says why. */
    alone(cells: readonly Element[], sheet: Element): readonly string[] {
      const filled = cells.filter(hasValue).map((cell) => attributeOf(cell, 'r') ?? '');
      return changesOf(sheet).flatMap(({ rule, area, ground }) => {
        const isHidden = allNamed(rule, 'dataBar', 'iconSet').some((sign) => attributeOf(sign, 'showValue') === '0');
        const isBlind =
          /^(expression|containsBlanks)$/.test(attributeOf(rule, 'type') ?? '') &&
          ground !== undefined &&
          !filled.some((at) => isWithin(at, area)) &&
          !allNamed(rule, 'formula').some(({ children }) => looksAtRow(children.join(''), area));
        return isHidden || isBlind ? [area] : [];
      });
    },
  };
}

function isFaint({ letters = '000000', ground = 'FFFFFF' }: { readonly letters: Colour; readonly ground: Colour }): boolean {
  return letters !== UNKNOWN && ground !== UNKNOWN && contrast(letters, ground) < READABLE;
}

/** In a condition the plain colour is the one of the back, and the pattern need not be named. */
function groundOf(fill: Element | undefined, theme: ThemeColours, isChange = false): Colour {
  const pattern = childOf(fill, 'patternFill');
  if (pattern === undefined) return fill && childOf(fill, 'gradientFill') ? UNKNOWN : undefined;
  const kind = attributeOf(pattern, 'patternType') ?? (isChange ? 'solid' : 'none');
  if (kind === 'none') return undefined;
  return kind === 'solid' ? (colourOf(childOf(pattern, isChange ? 'bgColor' : 'fgColor'), theme) ?? UNKNOWN) : UNKNOWN;
}

/** The places of the theme, light before dark (18.8.3). */
const PLACES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The first eight of the old palette, twice (18.8.27). */
const PALETTE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function colourOf(said: Element | undefined, theme: ThemeColours): Colour {
  if (said === undefined) return undefined;
  const number = (name: string) => (attributeOf(said, name) === undefined ? undefined : Number(attributeOf(said, name)));
  const [place, index, tint] = [number('theme'), number('indexed'), number('tint') ?? 0];
  // The colour of the system's own letters and page.
  if (index === 64 || index === 65 || attributeOf(said, 'auto') === '1') return undefined;
  const rgb = attributeOf(said, 'rgb')?.slice(-6);
  const base =
    asColour(rgb) ??
    (place === undefined ? undefined : theme(PLACES[place] ?? '')) ??
    (index === undefined || index > 15 ? undefined : PALETTE[index % 8]);
  if (base === undefined) return UNKNOWN;
  return tint === 0 ? base : mixed(base, tint < 0 ? '000000' : 'FFFFFF', Math.abs(tint));
}
