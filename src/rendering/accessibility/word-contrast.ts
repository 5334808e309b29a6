/** Words of a Word document that hardly stand out from what is behind them (WCAG 2.2, 1.4.3). */
import { contrast } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { valueAt } from '../word/properties.ts';
import type { Styles } from '../word/styles.ts';
import { firstNamed, textIn } from './elements.ts';
import { spoken } from './spoken.ts';
import { asColour, drawnColour, type ThemeColours } from './theme-colours.ts';
import { type CellLook, cellLooks } from './word-cell-looks.ts';

/** Everywhere, large letters too: what is asked of the smallest is good for all. */
export const READABLE = 4.5;
/** `ground` is undefined where it is not a plain colour; `letters`, where the letters suit any ground. */
type Behind = { readonly ground: string | undefined; readonly letters: string | undefined };

/** The paragraphs that hold such words. */
export function faintParagraphs(root: Element, styles: Styles, theme: ThemeColours): readonly Element[] {
  const page = wordColour(childOf(root, 'w:background'), 'w:color', theme);
  const found: Element[] = [];
  const look = (element: Element, behind: Behind): void => {
    if (element.name === 'mc:Fallback') return;
    if (element.name === 'w:tbl')
      for (const { cell, look: own } of cellLooks(element, styles)) look(cell, { ...behind, ...behindOf(own, theme) });
    else if (element.name === 'w:p') {
      if (runsOf(element).some((run) => isFaint(run, element, behind))) found.push(element);
      for (const box of boxesOf(element)) look(box, { ground: groundOfBox(box, behind, theme), letters: undefined });
    } else for (const child of element.children.filter(isElement)) look(child, behind);
  };

  function isFaint(run: Element, paragraph: Element, behind: Behind): boolean {
    const own = childOf(run, 'w:rPr');
    if (spoken(textIn(run, 'w:t')) === '' || childOf(own, 'w:vanish')) return false;
    const style = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? styles.usual('paragraph');
    const signs = valueAt(run, 'w:rPr', 'w:rStyle');
    const lettersOf = (look: Element | undefined) => wordColour(childOf(look, 'w:color'), 'w:val', theme);
    const shade = (look: Element | undefined) => wordColour(childOf(look, 'w:shd'), 'w:fill', theme);
    const letters =
      lettersOf(own) ??
      styles.said(signs, (one) => lettersOf(childOf(one, 'w:rPr'))) ??
      styles.said(style, (one) => lettersOf(childOf(one, 'w:rPr'))) ??
      behind.letters ??
      lettersOf(styles.letters);
    const ground =
      HIGHLIGHTS[valueAt(own, 'w:highlight') ?? ''] ??
      shade(own) ??
      styles.said(signs, (one) => shade(childOf(one, 'w:rPr'))) ??
      shade(childOf(paragraph, 'w:pPr')) ??
      styles.said(style, (one) => shade(childOf(one, 'w:pPr'))) ??
      behind.ground;
    return letters !== undefined && letters !== AUTO && ground !== undefined && contrast(letters, ground) < READABLE;
  }

  look(root, { ground: page ?? 'FFFFFF', letters: undefined });
  return found;
}

/** Letters that are black or white, as their ground asks. */
const AUTO = 'auto';
// prettier-ignore
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'FFFF00',
  green: '00FF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  blue: '0000FF',
  red: 'FF0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
  black: '000000',
  white: 'FFFFFF',
};

/** A colour that a theme names wins over the one beside it, but for lighter and darker ones, which stand there ready. */
function wordColour(said: Element | undefined, beside: string, theme: ThemeColours): string | undefined {
  if (said === undefined) return undefined;
  const name = attributeOf(said, beside === 'w:fill' ? 'w:themeFill' : 'w:themeColor');
  const isChanged = said.attributes.some((one) => /Tint$|Shade$/.test(one.name));
  const shown = attributeOf(said, beside);
  const named = name === undefined || isChanged ? undefined : theme(name);
  return named ?? asColour(shown) ?? (shown === AUTO && beside === 'w:val' ? AUTO : undefined);
}

function behindOf({ shades, letters }: CellLook, theme: ThemeColours): Partial<Behind> {
  const first = <Found>(found: readonly (Found | undefined)[]) => found.find((one) => one !== undefined);
  const ground = first(shades.map((shade) => wordColour(shade, 'w:fill', theme)));
  const colour = first(letters.map((one) => wordColour(one, 'w:val', theme)));
  return { ...(ground !== undefined && { ground }), ...(colour !== undefined && { letters: colour }) };
}

/** Runs of the paragraph itself, not of the boxes that it holds. */
function runsOf(paragraph: Element): readonly Element[] {
  const within = (element: Element): Element[] =>
    element.children
      .filter(isElement)
      .flatMap((child) =>
        child.name === 'w:r' ? [child] : child.name === 'mc:AlternateContent' || child.name === 'w:pPr' ? [] : within(child),
      );
  return within(paragraph).filter((run) => !firstNamed(run, 'w:txbxContent'));
}

function boxesOf(element: Element): readonly Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    // The labels of a drawing made of shapes stand on those: the drawing sees to that.
    if (child.name === 'mc:Fallback' || child.name === 'wpg:wgp') return [];
    return child.name === 'wps:wsp' || child.name === 'v:shape' ? [child] : boxesOf(child);
  });
}

function groundOfBox(box: Element, { ground }: Behind, theme: ThemeColours): string | undefined {
  if (box.name === 'v:shape') return attributeOf(box, 'filled') === 'f' ? ground : asColour(attributeOf(box, 'fillcolor'));
  const shape = childOf(box, 'wps:spPr');
  const fill = childOf(shape, 'a:solidFill');
  if (fill) return drawnColour(fill, theme);
  return childOf(shape, 'a:gradFill') || childOf(shape, 'a:blipFill') || childOf(box, 'wps:style') ? undefined : ground;
}
