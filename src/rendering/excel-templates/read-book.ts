/** Reads what a workbook is made of: its sheets in order, the texts that cells share, the way it counts days. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  childOf,
  contentTypesOf,
  type Element,
  isElement,
  mayHoldTags,
  type Package,
  packageOf,
  targetPart,
} from '../ooxml/index.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

export type TemplateSheet = {
  /** As it is called in the template, tags included. */
  readonly name: string;
  readonly part: string;
  /** Its line in the workbook. */
  readonly listed: Element;
};
export type Book = {
  readonly main: string;
  readonly root: Element;
  readonly sheets: readonly TemplateSheet[];
  /** The texts that cells share, and the places of those that hold tags. */
  readonly strings: () => readonly Element[];
  readonly tagged: () => ReadonlySet<number>;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  readonly styles: () => Element | undefined;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  readonly file: Package;
  readonly typeOf: ReadonlyMap<string, string>;
};

/** Made when it is asked for, and kept. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const WORKBOOK = `${SHEETS}sheet.main+xml`;
const TEMPLATE = `${SHEETS}template.main+xml`;
const MAIN = [WORKBOOK, TEMPLATE];

/** A workbook made from an .xltx is a workbook. */
export const asWorkbook = (contentTypes: string): string => contentTypes.replace(TEMPLATE, WORKBOOK);

/** Undefined when no part is the main one of a workbook, the fault when it cannot be read. */
export function readBook(entries: readonly Entry[]): Book | 'template/bad-xml' | 'template/declares-entities' | undefined {
  const typeOf = contentTypesOf(entries);
  const main = entries.find(({ name }) => MAIN.includes(typeOf?.get(name) ?? ''))?.name;
  if (main === undefined || !typeOf) return undefined;
  const file = packageOf(entries);
  const parsed = file.read(main) ?? 'template/bad-xml';
  if (typeof parsed !== 'object') return parsed;
  const root = usualNames(parsed);
  const relations = file.relations(main);
  const partOf = (test: (relation: (typeof relations)[number]) => boolean) => {
    const found = relations.find(test);
    return found && targetPart(main, found.target);
  };
  const stringsPart = partOf(({ type }) => type === 'sharedStrings');
  const sharedTexts = stringsPart === undefined ? undefined : file.text(stringsPart);
  const stylesPart = partOf(({ type }) => type === 'styles');
  const strings = once((): readonly Element[] => {
    const shared = stringsPart === undefined ? undefined : file.root(stringsPart);
    return shared ? usualNames(shared).children.filter(isElement) : [];
  });
  return {
    main,
    root,
    sheets: (childOf(root, 'sheets')?.children ?? []).filter(isElement).flatMap((listed) => {
      const part = partOf(({ id, type }) => id === attributeOf(listed, 'r:id') && type === 'worksheet');
      return part === undefined ? [] : [{ name: attributeOf(listed, 'name') ?? '', part, listed }];
    }),
    strings,
    tagged: once(() => {
      if (sharedTexts === undefined || !mayHoldTags(sharedTexts)) return new Set();
      return new Set(strings().flatMap((text, place) => (textIn(text).includes('{{') ? [place] : [])));
    }),
    stringsPart,
    stylesPart,
    styles: once(() => {
      const styles = stylesPart === undefined ? undefined : file.root(stylesPart);
      return styles && usualNames(styles);
    }),
    is1904: ['1', 'true'].includes(attributeOf(childOf(root, 'workbookPr') ?? root, 'date1904') ?? ''),
    file,
    typeOf,
  };
}
