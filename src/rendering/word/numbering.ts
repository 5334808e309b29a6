/** The lists of a template, and those that a document needs besides: each numbered list counts for itself. */
import { attributeOf, childOf, type Element, isElement, XML_HEADER } from '../ooxml/index.ts';
import { valueAt } from './properties.ts';
import type { Styles } from './styles.ts';

/** How a list looks: the left indent of each of its levels, in twips. */
type ListLook = {
  readonly abstract: number;
  /** The list of the template itself, for bullets; null when it has none and this look is ours. */
  readonly list: number | null;
  readonly indents: readonly number[];
};
export type ListLooks = {
  readonly bullets: ListLook;
  readonly numbers: ListLook;
  readonly firstFree: number;
  /** The numbered lists of the template that no style gives: how each looks, and what makes it begin anew. */
  readonly numbered: ReadonlyMap<string, { readonly abstract: number; readonly anew: string }>;
};

/** The lists made while a document is written; ours are added to its numbering when one is used. */
export type MadeLists = {
  readonly lists: string[];
  readonly abstracts: Set<string>;
  /** Pictures before items, which come before all else. */
  readonly bulletPictures: string[];
  bullets: number | null;
  /** What the lists that begin anew are now, by what the template calls them. */
  readonly turns: Map<string, number>;
};
export const newLists = (): MadeLists => ({
  lists: [],
  abstracts: new Set(),
  bulletPictures: [],
  bullets: null,
  turns: new Map(),
});

const STEP = 397;
const LEVELS = 9;
const OURS = Array.from({ length: LEVELS }, (_, level) => STEP * (level + 1));
const BULLETS = ['•', '–', '·'];
const NUMBERS = ['decimal', 'lowerLetter', 'lowerRoman'];

export function readLists(root: Element | undefined, styles: Styles): ListLooks {
  const children = root?.children.filter(isElement) ?? [];
  const idsOf = (name: string, id: string) =>
    children.filter((child) => child.name === name).map((child) => Number(attributeOf(child, id) ?? 0));
  const free = 1 + Math.max(0, ...idsOf('w:abstractNum', 'w:abstractNumId'));
  const lists = listsIn(root);
  const own = (style: string, isBullet: boolean) => lookOf(lists, styles, style, isBullet);
  return {
    bullets: own('List Bullet', true) ?? { abstract: free, list: null, indents: OURS },
    numbers: own('List Number', false) ?? { abstract: free + 1, list: null, indents: OURS },
    firstFree: 1 + Math.max(0, ...idsOf('w:num', 'w:numId')),
    numbered: numberedLists(lists),
  };
}

/** A list as the template writes it; `changes` of its levels, by which. */
interface WrittenList {
  readonly id: string;
  readonly abstract: string;
  readonly levels: readonly Element[];
  readonly changes: ReadonlyMap<string | undefined, Element>;
}

export function listsIn(root: Element | undefined): readonly WrittenList[] {
  const named = (element: Element | undefined, name: string) =>
    (element?.children ?? []).filter(isElement).filter((child) => child.name === name);
  const abstracts = new Map(named(root, 'w:abstractNum').map((one) => [attributeOf(one, 'w:abstractNumId') ?? '', one]));
  return named(root, 'w:num').map((list) => {
    const abstract = valueAt(list, 'w:abstractNumId') ?? '';
    return {
      id: attributeOf(list, 'w:numId') ?? '',
      abstract,
      levels: named(abstracts.get(abstract), 'w:lvl'),
      changes: new Map(named(list, 'w:lvlOverride').map((one) => [attributeOf(one, 'w:ilvl'), one])),
    };
  });
}

/**
 * Those whose levels are their own: neither a style’s, which numbers throughout a document unless somebody had it begin anew, nor changed for one
 * list.
 */
function numberedLists(lists: readonly WrittenList[]): ListLooks['numbered'] {
  return new Map(
    lists.flatMap(({ id, abstract, levels, changes: byLevel }) => {
      const changes = [...byLevel.values()];
      const isOfStyle =
        levels.some((level) => childOf(level, 'w:pStyle')) && !changes.some((one) => childOf(one, 'w:startOverride'));
      const isOwn = !isOfStyle && !changes.some((one) => childOf(one, 'w:lvl'));
      if (!isOwn || !levels.some((level) => !['bullet', 'none'].includes(valueAt(level, 'w:numFmt') ?? ''))) return [];
      const first = (level: Element): string => {
        const change = byLevel.get(attributeOf(level, 'w:ilvl'));
        return (change && valueAt(change, 'w:startOverride')) ?? valueAt(level, 'w:start') ?? '1';
      };
      const anew = levels.map((level) => startAt(attributeOf(level, 'w:ilvl') ?? '0', first(level))).join('');
      return [[id, { abstract: Number(abstract), anew }] as const];
    }),
  );
}

const startAt = (level: string, first: string): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${first}"/></w:lvlOverride>`;

/** The template's own list of this style, when it is of the right kind and can hold a list within a list. */
function lookOf(lists: readonly WrittenList[], styles: Styles, name: string, isBullet: boolean): ListLook | undefined {
  const style = styles.idOf('paragraph', name);
  const asked = style === undefined ? undefined : styles.listOf(style);
  const { id, abstract, levels = [] } = lists.find((one) => one.id === asked) ?? {};
  const [first] = levels;
  if (!first || levels.length < 2 || (valueAt(first, 'w:numFmt') === 'bullet') !== isBullet) return undefined;
  return {
    abstract: Number(abstract),
    list: Number(id),
    indents: levels.map((level, depth) => indentOf(level) ?? STEP * (depth + 1)),
  };
}

function indentOf(level: Element): number | undefined {
  const indent = childOf(childOf(level, 'w:pPr'), 'w:ind');
  const left = indent && (attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start'));
  return left === undefined ? undefined : Number(left);
}

/** The list of every bullet. */
export function bulletList({ bullets, firstFree }: ListLooks, made: MadeLists): number {
  if (bullets.list !== null) return bullets.list;
  if (made.bullets === null) {
    made.abstracts.add(abstractList(bullets.abstract, 'bullet'));
    made.bullets = addList(bullets.abstract, '', firstFree, made);
  }
  return made.bullets;
}

/** A list of its own for a numbered list, whose items at `level` count from `first`. */
export function numberedList({ numbers, firstFree }: ListLooks, made: MadeLists, level: number, first: number): number {
  if (numbers.list === null) made.abstracts.add(abstractList(numbers.abstract, 'number'));
  return addList(numbers.abstract, startAt(String(level), String(first)), firstFree, made);
}

/** Its first turn has the list of the template. */
export function restartList(list: string, { numbered, firstFree }: ListLooks, made: MadeLists): void {
  const look = numbered.get(list);
  if (look) made.turns.set(list, made.turns.has(list) ? addList(look.abstract, look.anew, firstFree, made) : Number(list));
}

function addList(abstract: number, start: string, firstFree: number, made: MadeLists): number {
  const id = firstFree + made.lists.length;
  made.lists.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${start}</w:num>`);
  return id;
}

function abstractList(id: number, kind: 'bullet' | 'number'): string {
  const levels = OURS.map((left, level) => {
    const format = kind === 'bullet' ? 'bullet' : NUMBERS[level % NUMBERS.length];
    const text = kind === 'bullet' ? BULLETS[level % BULLETS.length] : `%${level + 1}.`;
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${STEP - 57}"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

const EMPTY = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** The numbering of a template with the lists that a document made: looks come before lists (ECMA-376, 17.9.17). */
export function withLists(xml: string | undefined, { lists, abstracts, bulletPictures }: MadeLists): string {
  const opened = (xml ?? XML_HEADER + EMPTY).replace(/<w:numbering([^<>]*)\/>\s*$/, '<w:numbering$1></w:numbering>');
  const pictured =
    bulletPictures.length === 0
      ? opened
      : opened.replace(
          /<w:abstractNum[ >]|<w:num[ >]|<w:numIdMacAtCleanup|<\/w:numbering>/,
          (next) => bulletPictures.join('') + next,
        );
  const firstList = pictured.search(/<w:num[ >]|<w:numIdMacAtCleanup|<\/w:numbering>/);
  const looked = pictured.slice(0, firstList) + [...abstracts].join('') + pictured.slice(firstList);
  return looked.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => lists.join('') + end);
}
