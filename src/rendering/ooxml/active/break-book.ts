/** Breaks the links of a workbook to others: formulas that look into them become what they last came to. */
import { changeStretches } from '../../stretches.ts';
import { decodeText, parseXml } from '../parse-xml.ts';
import { type Element, elementOf, isElement } from '../tree.ts';
import { writeSource, XML_HEADER } from '../write-source.ts';
import { type Broken, MAIN_BOOK, relationsFrom, type Texts, targetOf, withoutElements } from './broken.ts';
import { looksBeyond } from './formulas.ts';
import { bareName } from './parts.ts';

const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/;
const CHART = /(?:^|\/)charts\/[^/]+\.xml$/;

/** None when the workbook has no such link, or one to a program: that is refused with all the others. */
export function breakBook(texts: Texts): readonly Broken[] {
  const main = texts.names.find((name) => MAIN_BOOK.test(name));
  const workbook = main === undefined ? undefined : texts.read(main);
  if (main === undefined || workbook === undefined) return [];
  const links = relationsFrom(texts, main, /^externalLink$/);
  const broken = links.flatMap((relation): readonly Broken[] => {
    const part = targetOf(main, relation);
    const xml = texts.read(part);
    if (xml === undefined || /<(?:[\w.-]+:)?(?:ddeLink|oleLink)[\s>]/.test(xml) || !/<(?:[\w.-]+:)?externalBook[\s>]/.test(xml))
      return [];
    const [book] = relationsFrom(texts, part, /./);
    return [{ part: main, relation, name: book?.target ?? relation.target, drops: [part] }];
  });
  if (broken.length !== links.length || links.length === 0) return [];
  const names = namesBeyond(workbook);
  const isBeyond = (formula: string): boolean =>
    looksBeyond(formula) || names.some((name) => name.test(formula.replace(/"(?:[^"]|"")*"/g, '""')));
  texts.write(main, withoutNames(withoutElements(workbook, 'externalReferences', () => true)));
  const also: string[] = [];
  for (const part of texts.names) {
    const xml = SHEET.test(part) || CHART.test(part) ? texts.read(part) : undefined;
    const kept = xml === undefined ? undefined : SHEET.test(part) ? brokenSheet(xml, isBeyond) : brokenChart(xml, isBeyond);
    if (kept === undefined || kept === xml) continue;
    texts.write(part, kept);
    also.push(part);
  }
  return broken.map((one, index) => (index === 0 ? { ...one, also } : one));
}

const NAME = /<(?:[\w.-]+:)?definedName(?:\s[^<>]*)?>|(?<end><\/(?:[\w.-]+:)?definedName\s*>)/g;

/** Names that stand for cells of another workbook, as they stand in a formula. */
function namesBeyond(workbook: string): readonly RegExp[] {
  const found: RegExp[] = [];
  changeStretches(workbook, NAME, ({ whole, start, inner }) => {
    const name = /\sname\s*=\s*["']([^"']*)/.exec(start[0])?.[1];
    if (name !== undefined && looksBeyond(decodeText(inner)))
      found.push(new RegExp(`(?<![\\w.\\\\!'])${decodeText(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w.\\\\(!])`, 'i'));
    return whole;
  });
  return found;
}

function withoutNames(workbook: string): string {
  const kept = changeStretches(workbook, NAME, ({ whole, inner }) => (looksBeyond(decodeText(inner)) ? '' : whole));
  return kept.replace(/<((?:[\w.-]+:)?)definedNames>\s*<\/\1definedNames>/, '');
}

const CELL = /<(?:[\w.-]+:)?c(?:\s[^<>]*)?(?<!\/)>|(?<end><\/(?:[\w.-]+:)?c\s*>)/g;
const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?<!\/)>|(?<end><\/(?:[\w.-]+:)?f\s*>)/g;
const SHARED = /<(?:[\w.-]+:)?f(?:\s[^<>]*)?\/>/g;
const RULE = /<(?:[\w.-]+:)?(?:formula\d?|f)(?:\s[^<>]*)?(?<!\/)>|(?<end><\/(?:[\w.-]+:)?(?:formula\d?|f)\s*>)/g;
const sharedIn = (tag: string): string | undefined => /\ssi\s*=\s*["'](\d+)/.exec(tag)?.[1];

/** Cells keep what they show; rules and curves that look elsewhere look at nothing. */
function brokenSheet(xml: string, isBeyond: (formula: string) => boolean): string {
  const gone = new Set<string>();
  const cells = changeStretches(xml, CELL, ({ whole }) =>
    changeStretches(whole, FORMULA, ({ whole: formula, start, inner }) => {
      if (!isBeyond(decodeText(inner))) return formula;
      const shared = sharedIn(start[0]);
      if (shared !== undefined) gone.add(shared);
      return '';
    }),
  );
  const followers = gone.size === 0 ? cells : withoutFollowers(cells, gone);
  return changeStretches(followers, RULE, ({ whole, start, inner }) =>
    isBeyond(decodeText(inner)) ? whole.replace(start[0] + inner, () => `${start[0]}#REF!`) : whole,
  );
}

/** Cells that share a formula which is gone. */
const withoutFollowers = (xml: string, gone: ReadonlySet<string>): string =>
  changeStretches(
    xml.replace(SHARED, (tag) => (gone.has(sharedIn(tag) ?? '') ? '' : tag)),
    FORMULA,
    ({ whole, start, inner }) => (inner.trim() === '' && gone.has(sharedIn(start[0]) ?? '') ? '' : whole),
  );

/** Figures of cells that are elsewhere are those that the chart itself holds. */
function brokenChart(xml: string, isBeyond: (formula: string) => boolean): string {
  if (!xml.includes('[')) return xml;
  const root = parseXml(xml);
  if (typeof root === 'string') return xml;
  const rebuild = (element: Element, around: readonly string[]): Element => {
    const name = bareName(element.name);
    const kind = /^(num|str)Ref$/.exec(name)?.[1];
    const formula = element.children.filter(isElement).find((child) => bareName(child.name) === 'f');
    if (kind !== undefined && formula && isBeyond(textOf(formula))) return held(element, kind, formula, around);
    return {
      ...element,
      children: element.children.map((child) => (isElement(child) ? rebuild(child, [name, ...around]) : child)),
    };
  };
  const kept = writeSource(rebuild(root, []));
  return kept === writeSource(root) ? xml : XML_HEADER + kept;
}

/** A reference as what it holds of its cells: figures, the name of a series, or nothing else than that. */
function held(reference: Element, kind: string, formula: Element, [parent, grandparent]: readonly string[]): Element {
  const prefix = reference.name.slice(0, reference.name.length - `${kind}Ref`.length);
  const cache = reference.children.filter(isElement).find(({ name }) => bareName(name) === `${kind}Cache`);
  if (parent !== 'tx')
    return elementOf(`${prefix}${kind}Lit`, cache?.children ?? [elementOf(`${prefix}ptCount`, [], { val: '0' })]);
  if (grandparent === 'ser') return elementOf(`${prefix}v`, [cache ? textOf(cache) : '']);
  const lost = { ...formula, children: ['#REF!'] };
  return { ...reference, children: reference.children.map((child) => (child === formula ? lost : child)) };
}

const textOf = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : typeof child === 'string' ? child : '')).join('');
