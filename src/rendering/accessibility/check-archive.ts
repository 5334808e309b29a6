/** What keeps an Office file from being read by everyone: a finished document as well as a template. */
import type { Entry } from '../archive/index.ts';
import { CONTENT_TYPES, contentTypesOf, type Element } from '../ooxml/index.ts';
import { textsOf } from '../powerpoint/parts.ts';
import { allNamed, textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { undescribed } from './pictures.ts';
import { checkDeck } from './powerpoint.ts';
import { readDeck, relatedPart, rootOf } from './read-deck.ts';
import { spoken } from './spoken.ts';
import { checkWord } from './word.ts';

const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const MAIN =
  /(wordprocessingml\.(?:document|template)|presentationml\.(?:presentation|template|slideshow)|sheet(?:\.macroEnabled)?)\.main\+xml$/;
const WORD_TEXT = /wordprocessingml\.(?:(?:document|template)\.main|header|footer|footnotes|endnotes)\+xml$/;
const WORKBOOK_PART = /(?:drawing|spreadsheetml\.table)\+xml$/;

/** Findings in the order of the parts; none for an archive that is no Office file. Parts that are not XML are left to others. */
export function checkArchive(entries: readonly Entry[]): readonly AccessibilityFinding[] {
  const types = contentTypesOf(entries);
  const main = entries.find(({ name }) => MAIN.test(types?.get(name) ?? ''));
  if (types === undefined || main === undefined) return [];
  const texts = textsOf(entries);
  const rooted = (part: string) => {
    const root = rootOf(texts(part));
    return root ? [{ part, root }] : [];
  };
  const partsOf = (kind: RegExp) =>
    entries.filter(({ name }) => kind.test(types.get(name) ?? '')).flatMap(({ name }) => rooted(name));
  const title = entries.find(({ name }) => types.get(name) === CORE);
  const titled = title && textIn(rootOf(texts(title.name)) ?? NOTHING, 'dc:title');
  return [
    ...(spoken(titled ?? '') === '' ? [finding('accessibility/no-title', { part: title?.name ?? CONTENT_TYPES })] : []),
    ...(/word/.test(types.get(main.name) ?? '')
      ? checkWord({
          main: main.name,
          texts: partsOf(WORD_TEXT),
          styles: texts(relatedPart(main.name, 'styles', texts)),
          theme: rootOf(texts(relatedPart(main.name, 'theme', texts))),
        })
      : /presentation/.test(types.get(main.name) ?? '')
        ? checkDeck(readDeck(main.name, texts))
        : partsOf(WORKBOOK_PART).flatMap(({ part, root }) => checkWorkbookPart(part, root))),
  ];
}

const NOTHING: Element = { kind: 'element', name: '', attributes: [], children: [] };

/** A workbook has no language of its own and no headings: its drawings and tables are what can be said. */
function checkWorkbookPart(part: string, root: Element): readonly AccessibilityFinding[] {
  const headless = allNamed(root, 'table').filter(({ attributes }) =>
    attributes.some(({ name, value }) => name === 'headerRowCount' && value.join('') === '0'),
  );
  return [
    ...undescribed(root, () => ({ part })),
    ...headless.map(() => finding('accessibility/header-row-not-marked', { part })),
  ];
}
