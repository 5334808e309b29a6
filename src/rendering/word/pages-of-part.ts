/** Which pages show a header or a footer, as its author sees them. */
import { keptOn } from '../../values/index.ts';
import { attributeOf, type Element, isElement, type Package, type Place, targetPart } from '../ooxml/index.ts';
import { FURNITURE } from './open-block.ts';

type Pages = Pick<Place, 'pages' | 'section'>;

/** Those of each header and footer, by its part. */
const known = keptOn<ReadonlyMap<string, Pages>>();

export function pagesOfPart(part: string, main: string, file: Package): Pages {
  const root = file.root(main);
  return (root && known.once(root, () => pagesIn(root, main, file)).get(part)) ?? {};
}

/** A section that says nothing of its own takes those of the one before. */
function pagesIn(root: Element, main: string, file: Package): ReadonlyMap<string, Pages> {
  const targets = new Map(file.relations(main).map(({ id, target }) => [id, targetPart(main, target)]));
  const found = new Map<string, Pages>();
  const sections = sectionsIn(root);
  for (const [at, section] of sections.entries())
    for (const reference of section.children.filter(isElement).filter(({ name }) => FURNITURE.has(name))) {
      const part = targets.get(attributeOf(reference, 'r:id') ?? '') ?? '';
      if (found.has(part)) continue;
      const type = attributeOf(reference, 'w:type');
      const pages = type === 'first' || type === 'even' ? type : null;
      found.set(part, { ...(pages && { pages }), ...(sections.length > 1 && { section: at + 1 }) });
    }
  return found;
}

/** In the order of the document; not what they were before a tracked change. */
const sectionsIn = (element: Element): readonly Element[] =>
  element.name === 'w:sectPr' ? [element] : element.children.filter(isElement).flatMap(sectionsIn);
