/** What keeps an Office file from being read by everyone: a finished document as well as a template. */
import type { Entry } from '../archive/index.ts';
import { CONTENT_TYPES, childOf, contentTypesOf, type Element, type Package, packageOf } from '../ooxml/index.ts';
import { slidesOf } from '../powerpoint/parts.ts';
import { textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { checkDeck, type DeckParts } from './powerpoint.ts';
import { spoken } from './spoken.ts';
import { themeColours } from './theme-colours.ts';
import { checkWord } from './word.ts';
import { checkWorkbook } from './workbook.ts';

const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const MAIN =
  /(wordprocessingml\.(?:document|template)|presentationml\.(?:presentation|template|slideshow)|sheet(?:\.macroEnabled)?)\.main\+xml$/;
const WORD_TEXT = /wordprocessingml\.(?:(?:document|template)\.main|header|footer|footnotes|endnotes)\+xml$/;
const WORKBOOK_PART = /(?:drawing|spreadsheetml\.table)\+xml$/;

/** Slides whose part is not XML are left out. */
function readDeck(main: string, file: Package): DeckParts {
  const led = (part: string, type: string): string => file.related(part, type) ?? '';
  const presentation = file.root(main);
  const tableStyles = file.root(led(main, 'tableStyles'));
  const slides = slidesOf(main, file).flatMap(({ part }) => {
    const root = file.root(part);
    const layout = led(part, 'slideLayout');
    const master = led(layout, 'slideMaster');
    const behind = { layout: file.root(layout), master: file.root(master) };
    const theme = themeColours(file.root(led(master, 'theme')), placesOf(root, behind.layout, behind.master));
    return root ? [{ part, root, ...behind, main: presentation, theme, tableStyles }] : [];
  });
  return { main: presentation, slides };
}

/** A slide or its layout may say anew which colours of the theme are light and dark. */
const placesOf = (slide: Element | undefined, layout: Element | undefined, master: Element | undefined): Element | undefined =>
  childOf(childOf(slide, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(childOf(layout, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(master, 'p:clrMap');

/**
 * Findings in the order of the parts; none for an archive that is no Office file. Parts that are not XML are left to others.
 * Of a finished workbook the language is asked as well: Excel lets nobody say it in a template, but programs may in what they write.
 */
export function checkArchive(entries: readonly Entry[], { isFinished = false } = {}): readonly AccessibilityFinding[] {
  const types = contentTypesOf(entries);
  const main = entries.find(({ name }) => MAIN.test(types?.get(name) ?? ''));
  if (types === undefined || main === undefined) return [];
  const file = packageOf(entries);
  const rooted = (part: string) => {
    const root = file.root(part);
    return root ? [{ part, root }] : [];
  };
  const partsOf = (kind: RegExp) =>
    entries.filter(({ name }) => kind.test(types.get(name) ?? '')).flatMap(({ name }) => rooted(name));
  const about = entries.find(({ name }) => types.get(name) === CORE);
  const said = (name: string) => spoken(textIn((about && file.root(about.name)) ?? NOTHING, name));
  const isMute = isFinished && /sheet/.test(types.get(main.name) ?? '') && said('dc:language') === '';
  const place = { part: about?.name ?? CONTENT_TYPES };
  return [
    ...(said('dc:title') === '' ? [finding('accessibility/no-title', place)] : []),
    ...(isMute ? [finding('accessibility/no-language', place)] : []),
    ...(/word/.test(types.get(main.name) ?? '')
      ? checkWord({
          main: main.name,
          texts: partsOf(WORD_TEXT),
          letters: file.text(file.related(main.name, 'styles') ?? ''),
          styles: file.root(file.related(main.name, 'styles') ?? ''),
          theme: file.root(file.related(main.name, 'theme') ?? ''),
        })
      : /presentation/.test(types.get(main.name) ?? '')
        ? checkDeck(readDeck(main.name, file))
        : checkWorkbook(main.name, partsOf(WORKBOOK_PART), file)),
  ];
}

const NOTHING: Element = { kind: 'element', name: '', attributes: [], children: [] };
