/** What a shared block does not keep in the document that includes it: fonts that its file holds, and its own theme. */
import { descendantsOf, isElement, type Node, nodesOf, type Problem, parseXml } from '../ooxml/index.ts';
import type { BlockParts } from './block-parts.ts';
import type { OpenBlock } from './open-block.ts';

export function lossesOf(
  block: OpenBlock,
  { textOf }: BlockParts,
  partOf: (relation: string) => string | undefined,
): readonly Problem[] {
  const theirs = (relation: string): string | undefined => [...block.related(relation).values()][0];
  const here = (relation: string): string | undefined => {
    const part = partOf(relation);
    return part === undefined ? undefined : textOf(part);
  };
  const [fonts, theme] = [theirs('fontTable'), theirs('theme')];
  const known = new Set(embeddedIn(here('fontTable')));
  const lost = embeddedIn(block.textOf(fonts)).filter((font) => !known.has(font));
  const told = { code: 'template/include-loses', tag: '', block: block.file } as const;
  return [
    ...(fonts === undefined || lost.length === 0 ? [] : [{ ...told, part: fonts, name: 'fonts', expected: lost.join(', ') }]),
    ...(theme !== undefined && followsTheme(block) && lookOf(block.textOf(theme)) !== lookOf(here('theme'))
      ? [{ ...told, part: theme, name: 'theme' }]
      : []),
  ];
}

/** The names of the fonts that a file holds itself. */
function embeddedIn(fontTable: string | undefined): readonly string[] {
  const root = fontTable === undefined ? undefined : parseXml(fontTable);
  return (typeof root === 'object' ? root.children : [])
    .filter(isElement)
    .filter((font) => font.children.some((one) => isElement(one) && one.name.startsWith('w:embed')))
    .flatMap((font) => font.attributes.filter(({ name }) => name === 'w:name').map(({ value }) => value.join('')));
}

const FOLLOWS = /^w:(?:\w+Theme|theme(?:Color|Fill))$/;
const isThemed = (node: Node): boolean =>
  isElement(node) && (node.name === 'a:schemeClr' || node.attributes.some(({ name }) => FOLLOWS.test(name)));
/** Whether its text names a place of the theme. */
const followsTheme = ({ body }: OpenBlock): boolean => nodesOf(body).some(isThemed);

/** The colours and fonts of a theme, as one text. */
function lookOf(theme: string | undefined): string {
  const root = theme === undefined ? undefined : parseXml(theme);
  if (typeof root !== 'object') return '';
  return descendantsOf(root)
    .filter(({ name }) => /^a:(?:srgbClr|sysClr|latin)$/.test(name))
    .slice(0, 14)
    .flatMap(({ attributes }) => attributes.filter(({ name }) => /^(?:val|lastClr|typeface)$/.test(name)))
    .map(({ value }) => value.join(''))
    .join(' ');
}
