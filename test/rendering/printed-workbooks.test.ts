/** What the shipped workbook templates ask of paper, and of the programs that open them. */
import { expect, test } from 'vitest';
import { shippedTheme } from '../../src/model/index.ts';
import { viewOf } from '../../src/rendering/index.ts';
import { attributeOf, childOf, type Element, isElement, parseXml } from '../../src/rendering/ooxml/index.ts';
import { prepareTemplate } from '../../src/rendering/prepare-deliverable.ts';
import { shippedWorkbook } from './excel/opened.ts';
import { partOf } from './part-of.ts';
import { shippedSource, shippedTemplates } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';

const books = shippedTemplates.filter((name) => name.endsWith('.xlsx'));
const childrenOf = (root: Element, name: string) => (childOf(root, name)?.children ?? []).filter(isElement);
const within = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : isElement(child) ? within(child) : '')).join('');

/** The sheets of a template. */
function sheetsOf(name: string) {
  const { bytes } = shippedSource(name);
  const read = (part: string) => {
    const root = parseXml(partOf(bytes, part));
    if (typeof root !== 'object') throw new Error(`${name}: ${part}`);
    return root;
  };
  const parts = childrenOf(read('xl/workbook.xml'), 'sheets').map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  return parts.map((part) => ({ part, root: read(part), drawn: part.replace('worksheets/', 'worksheets/_rels/') }));
}

test.each(books)('%s: a chart under rows that grow begins a page, or shares one with them', (name) => {
  for (const { part, root, drawn } of sheetsOf(name)) {
    const { bytes } = shippedSource(name);
    const drawing = /drawings\/drawing\d+\.xml/.exec(partOf(bytes, `${drawn}.rels`))?.[0];
    const grows = childrenOf(root, 'sheetData').some((row) => within(row).includes('{{#each'));
    if (!grows || drawing === undefined || !/\{\{chart|<c:chart /.test(partOf(bytes, `xl/${drawing}`))) continue;
    const setup = childOf(root, 'pageSetup');
    const sharesPage = setup !== undefined && attributeOf(setup, 'fitToHeight') === '1';
    expect(sharesPage || childrenOf(root, 'rowBreaks').length > 0, part).toBe(true);
  }
});

test.each(['fr', 'en'])(
  'survey-results.%s: a question keeps to one page: its chart above its answers, its sentences on as many lines as they need',
  (language) => {
    const name = `survey-results.${language}.xlsx`;
    const [, , { root } = { root: parseXml('<worksheet/>') }] = sheetsOf(name);
    if (typeof root !== 'object') throw new Error(name);
    const rows = childrenOf(root, 'sheetData');
    const at = (tag: string) => Number(attributeOf(rows.find((row) => within(row).includes(tag)) ?? root, 'r'));
    expect(at('{{#if chart}}')).toBeLessThan(at('{{#each lines}}'));
    expect(attributeOf(childOf(root, 'pageSetup') ?? root, 'orientation')).toBe('portrait');
    expect(childrenOf(root, 'rowBreaks').map((one) => Number(attributeOf(one, 'id')))).toEqual([at('isSignificant') + 1]);
    const joined = childrenOf(root, 'mergeCells').map((one) => attributeOf(one, 'ref'));
    for (const row of [at('{{baseText}}'), at('{{this}}')]) expect(joined).toContain(`A${row}:G${row}`);
  },
);

test.each(['fr', 'en'] as const)('in %s, signs stand where the language puts them', async (language) => {
  for (const id of ['workload', 'steering-workbook', 'action-register']) {
    const styles = partOf(await shippedWorkbook(id, viewOf(request), language), 'xl/styles.xml');
    expect(styles.includes('#,##0\\ &quot;€&quot;'), id).toBe(language === 'fr');
    expect(styles.includes('&quot;€&quot;#,##0'), id).toBe(language === 'en');
    expect(styles.includes('0\\ %'), id).toBe(language === 'fr' && id === 'steering-workbook');
  }
});

test.each(books)('%s: no format leaves a lone separator after a whole number, as Excel writes `16,` for `#.##`', (name) => {
  expect(partOf(shippedSource(name).bytes, 'xl/styles.xml')).not.toMatch(/formatCode="[^"]*[.]#/);
});

test('what a client wrote in a template of its own language stays', async () => {
  const styles = async (file: string): Promise<Uint8Array> => {
    const maker = prepareTemplate({ ...shippedSource('workload.en.xlsx'), file }, 'en', shippedTheme, 'project');
    return maker.render(viewOf(request), [], new Map());
  };
  expect(partOf(await styles('workload/en.xlsx'), 'xl/styles.xml')).toContain('#,##0\\ &quot;€&quot;');
  expect(partOf(await styles('workload/template.xlsx'), 'xl/styles.xml')).not.toContain('#,##0\\ &quot;€&quot;');
});
