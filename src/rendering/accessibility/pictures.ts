/** Pictures, charts and drawn shapes of an Office part, and whether they say what they show. */
import { attributeOf, type Element, type Place } from '../ooxml/index.ts';
import { elementsOf } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { spoken } from './spoken.ts';

/** What draws, and the element that names and describes it. */
const HOSTS: Readonly<Record<string, string>> = {
  'wp:inline': 'wp:docPr',
  'wp:anchor': 'wp:docPr',
  'p:pic': 'p:cNvPr',
  'p:graphicFrame': 'p:cNvPr',
  'xdr:pic': 'xdr:cNvPr',
  'xdr:graphicFrame': 'xdr:cNvPr',
};

/** `placeOf` tells where an element stands. */
export function undescribed(root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] {
  return elementsOf(root).flatMap((host) => {
    const name = HOSTS[host.name];
    const described = name === undefined ? undefined : elementsOf(host).find((one) => one.name === name);
    if (described === undefined || !isDrawn(host) || isDecorative(described) || isHidden(described)) return [];
    const words = attributeOf(described, 'descr') ?? attributeOf(described, 'title') ?? '';
    const text = attributeOf(described, 'name') ?? '';
    return spoken(words) === '' ? [finding('accessibility/no-alternative-text', { ...placeOf(host), text })] : [];
  });
}

/** A frame of words or of a table says what it says; a picture, a chart or a diagram shows it. */
const isDrawn = (host: Element): boolean =>
  elementsOf(host).some(
    ({ name, attributes }) =>
      name === 'a:blip' || (name === 'a:graphicData' && attributes.some(({ value }) => /chart|diagram/.test(value.join('')))),
  );

const isDecorative = (described: Element): boolean =>
  elementsOf(described).some((one) => one.name.endsWith(':decorative') && attributeOf(one, 'val') !== '0');
const isHidden = (described: Element): boolean => attributeOf(described, 'hidden') === '1';
