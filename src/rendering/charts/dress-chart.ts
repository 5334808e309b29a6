/** Puts the figures of one chart into the look of another, that a designer made. */
import type { Look } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import {
  descendantsOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { dressSeries } from './dress-series.ts';

/** `data` is the id of the relationship to its workbook, which it has when the figures have one. */
export type Dressed = { readonly xml: string; readonly data: string };

const DATA = 'chart-data';
const PLOT = /^c:\w+Chart$/;
/** What points at figures or drawings that are gone. */
const GONE = new Set(['c:pivotSource', 'c:pivotFmts', 'c:userShapes', 'c:externalData', 'c:extLst']);
const AFTER_DATA = new Set(['c:printSettings', 'c:userShapes']);

const named = (element: Element, name: string | RegExp): Element[] =>
  descendantsOf(element).filter((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));

/** What the values of a plot are: of categories, of points, of bubbles. */
const coordinates = (plot: Element | undefined) =>
  plot?.name === 'c:scatterChart' || plot?.name === 'c:bubbleChart' ? plot.name : plot && 'categories';

/** Null when the design cannot hold such figures: a line has no place for bubbles. */
export function dressed(fresh: string, shown: Element, chart: Chart, look: Look): Dressed | null {
  const figures = parseXml(fresh);
  if (typeof figures !== 'object') return null;
  const plots = named(shown, PLOT);
  const [plot] = named(figures, PLOT);
  if (plots.length === 0 || plots.some((one) => coordinates(one) !== coordinates(plot))) return null;
  const models = plots.map((one) => named(one, 'c:ser'));
  const [model] = models.flat();
  if (!model) return null;
  const all = named(figures, 'c:ser');
  // A design of bars and a line keeps both: each plot takes as many series as it had, the first the others too.
  const counts = models.map(({ length }, index) => (index === 0 ? all.length - models.slice(1).flat().length : length));
  const isRound = /^c:(pie|doughnut|ofPie|pie3D)Chart$/;
  let next = 0;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (GONE.has(node.name)) return [];
    if (node.name === 'c:title' && node !== titleOf(shown)) return [node];
    if (node.name === 'c:title') return [retitled(node, chart.title)];
    const at = plots.indexOf(node);
    if (at < 0) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const own = models[at] ?? [];
    const series = all.slice(next, next + Math.max(counts[at] ?? 0, 0)).map((one, index) =>
      dressSeries(one, own[index] ?? own[0] ?? model, {
        isOwn: index < own.length,
        keepsPoints: isRound.test(node.name),
        index: next + index,
        look,
        chart,
      }),
    );
    next += series.length;
    const rest = node.children.filter((child) => !isElement(child) || (child.name !== 'c:ser' && !GONE.has(child.name)));
    const start = node.children.findIndex((child) => isElement(child) && child.name === 'c:ser');
    return [{ ...node, children: [...rest.slice(0, start), ...series, ...rest.slice(start)] }];
  };
  const own = { ...shown, children: shown.children.flatMap(rebuild) };
  const hasData = named(figures, 'c:externalData').length > 0;
  return { xml: XML_HEADER + writeSource(hasData ? withData(own) : own), data: DATA };
}

const titleOf = (root: Element): Element | undefined =>
  named(root, 'c:chart')[0]
    ?.children.filter(isElement)
    .find(({ name }) => name === 'c:title');

/** A title that was typed says the chart's own; one that Office makes from the figures is left to it. */
function retitled(title: Element, said: string): Element {
  let isSaid = false;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name !== 'a:r' && node.name !== 'a:fld') return [{ ...node, children: node.children.flatMap(rebuild) }];
    if (isSaid) return [];
    isSaid = true;
    return [
      {
        ...node,
        children: node.children.map((child) =>
          isElement(child) && child.name === 'a:t' ? { ...child, children: [said] } : child,
        ),
      },
    ];
  };
  return { ...title, children: title.children.flatMap(rebuild) };
}

function withData(root: Element): Element {
  const update: Element = withAttribute({ kind: 'element', name: 'c:autoUpdate', attributes: [], children: [] }, 'val', ['0']);
  const data: Element = withAttribute({ kind: 'element', name: 'c:externalData', attributes: [], children: [update] }, 'r:id', [
    DATA,
  ]);
  const declared = hasPrefix(root, 'r')
    ? root
    : withAttribute(root, 'xmlns:r', ['http://schemas.openxmlformats.org/officeDocument/2006/relationships']);
  const end = declared.children.findIndex((child) => isElement(child) && AFTER_DATA.has(child.name));
  const at = end < 0 ? declared.children.length : end;
  return { ...declared, children: [...declared.children.slice(0, at), data, ...declared.children.slice(at)] };
}

const hasPrefix = ({ attributes }: Element, prefix: string) => attributes.some(({ name }) => name === `xmlns:${prefix}`);
