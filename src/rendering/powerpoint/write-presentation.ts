/** Lists the slides of one view in the presentation, with the sections and custom shows that name them too. */
import type { Entry } from '../archive/index.ts';
import { attributeOf, type Element, encoded, isElement, type Package, relationsOf, withAttribute } from '../ooxml/index.ts';
import type { TemplateSlide } from './parts.ts';
import { changeRelations, inSameFolder, rewrite } from './relations.ts';
import type { Sources } from './sources.ts';

export type DeckTemplate = {
  readonly main: string;
  readonly entries: readonly Entry[];
  readonly texts: Package['text'];
  readonly slides: readonly TemplateSlide[];
  readonly sources: Sources;
  /** Slides and notes without a tag. */
  readonly untouched: ReadonlySet<string>;
};

/** A slide that is shown: what it comes from, and the names of its own parts. */
export type Shown = {
  readonly template: TemplateSlide;
  readonly part: string;
  readonly notes: string | undefined;
  readonly copy: number;
};

export function writePresentation({ main, texts, slides }: DeckTemplate, shown: readonly Shown[]): Entry[] {
  const presentation = texts(main) ?? '';
  const idOf = new Map(slides.map(({ relation, id }) => [relation, id]));
  let last = Math.max(255, ...slides.map(({ id }) => Number(id)));
  const numbered = shown.map(({ template, part, copy }) => {
    if (copy > 1) last += 1;
    const own = copy === 1 ? template : { id: String(last), relation: `${template.relation}-${copy}` };
    return { template, part, id: own.id, relation: own.relation };
  });
  /** The shown slides that a list of the template stands for, in the order in which they are shown. */
  const listed = (list: Element, nameOf: (item: Element) => string | undefined): Element => {
    const items = new Map(list.children.filter(isElement).map((item) => [nameOf(item), item]));
    const children = numbered.flatMap((one) => {
      const item = items.get(one.template.relation);
      if (!item) return [];
      const withId = attributeOf(item, 'id') === undefined ? item : withAttribute(item, 'id', [one.id]);
      return [attributeOf(item, 'r:id') === undefined ? withId : withAttribute(withId, 'r:id', [one.relation])];
    });
    return { ...list, children };
  };
  const byRelation = (item: Element) => attributeOf(item, 'r:id');
  const byId = (item: Element) => [...idOf].find(([, id]) => id === attributeOf(item, 'id'))?.[0];
  const written = rewrite(presentation, (element) => {
    if (element.name === 'p:sldIdLst' || element.name === 'p:sldLst') return [listed(element, byRelation)];
    return [element.name === 'p14:sldIdLst' ? listed(element, byId) : element];
  });
  const relations = changeRelations(texts(relationsOf(main)) ?? '', ({ id, type, target }) => {
    if (type !== 'slide' || !idOf.has(id)) return [{ id, target }];
    const copies = numbered.filter(({ template }) => template.relation === id);
    return copies.map(({ relation, part }) => ({ id: relation, target: inSameFolder(target, part) }));
  });
  return [encoded(main, written), encoded(relationsOf(main), relations)];
}
