/** Names every element and attribute as LibreOffice does, whatever prefix the program that wrote a part gave it. */
import { usualNames } from '../excel-templates/usual-names.ts';
import { attributeOf, type Element, withAttribute } from '../ooxml/index.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'meta', 'presentation', 'chart', 'form', 'script'].map(
    (name) => [`${ODF}${name}:1.0`, name] as const,
  ),
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}datastyle:1.0`, 'number'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
]);
/** Those that values bring along. */
const NEEDED = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'xlink', 'number'];

export const withUsualNames = (root: Element): Element =>
  [...NAMESPACES]
    .filter(([, prefix]) => NEEDED.includes(prefix))
    .reduce(
      (named, [uri, prefix]) =>
        attributeOf(named, `xmlns:${prefix}`) === undefined ? withAttribute(named, `xmlns:${prefix}`, [uri]) : named,
      usualNames(root, NAMESPACES),
    );
