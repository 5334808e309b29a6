/** Which parts of a presentation the engine writes, and the order of its slides. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  childOf,
  contentTypesOf,
  descendantsOf,
  type Element,
  type Package,
  PROPERTIES,
  targetPart,
} from '../ooxml/index.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PRESENTATION = `${OFFICE}presentationml.presentation.main+xml`;
const MAIN = [PRESENTATION, `${OFFICE}presentationml.template.main+xml`, `${OFFICE}presentationml.slideshow.main+xml`];
const SHOWN_BEHIND = ['slideLayout', 'slideMaster', 'notesMaster', 'handoutMaster'].map(
  (name) => `${OFFICE}presentationml.${name}+xml`,
);
const SLIDES = ['slide', 'notesSlide'].map((name) => `${OFFICE}presentationml.${name}+xml`);
const COMMENTS = `${OFFICE}presentationml.comments+xml`;
const DRAWN = /^ppt\/(charts|diagrams)\/[^/]+\.xml$/;

/** `behind`: what slides are laid out on; `drawn`: charts and diagrams. */
export type Role = 'main' | 'slide' | 'behind' | 'properties' | 'comments' | 'drawn' | 'other';

/** The role of each part; undefined when no part is the main one of a presentation. */
export function rolesOf(entries: readonly Entry[]): ((name: string) => Role) | undefined {
  const typeOf = contentTypesOf(entries);
  const roleOf = (name: string): Role => {
    const type = typeOf?.get(name) ?? '';
    if (MAIN.includes(type)) return 'main';
    if (SHOWN_BEHIND.includes(type)) return 'behind';
    if (PROPERTIES.includes(type)) return 'properties';
    if (SLIDES.includes(type)) return 'slide';
    if (type === COMMENTS) return 'comments';
    return DRAWN.test(name) ? 'drawn' : 'other';
  };
  return entries.some(({ name }) => roleOf(name) === 'main') ? roleOf : undefined;
}

/** A presentation made from a .potx or a .ppsx is a presentation. */
export const asPresentation = (contentTypes: string): string =>
  MAIN.reduce((types, main) => types.replace(main, PRESENTATION), contentTypes);

export type TemplateSlide = {
  readonly part: string;
  readonly id: string;
  /** The relationship that leads from the presentation to the slide. */
  readonly relation: string;
  readonly notes?: string;
};

/** The slides in the order in which they are shown. */
export function slidesOf(main: string, file: Package): TemplateSlide[] {
  const presentation = file.root(main);
  if (!presentation) return [];
  const relations = file.relations(main);
  return slideIds(presentation).flatMap((id) => {
    const relation = attributeOf(id, 'r:id') ?? '';
    const target = relations.find((one) => one.id === relation)?.target;
    if (target === undefined) return [];
    const part = targetPart(main, target);
    const notes = file.relations(part).find(({ type }) => type === 'notesSlide');
    return [{ part, id: attributeOf(id, 'id') ?? '', relation, ...(notes && { notes: targetPart(part, notes.target) }) }];
  });
}

const slideIds = (presentation: Element) => descendantsOf(presentation).filter(({ name }) => name === 'p:sldId');

/** In English Metric Units; without end where the presentation does not say it. */
export function slideHeight(main: string, file: Package): number {
  const size = childOf(file.root(main), 'p:sldSz');
  return Number((size && attributeOf(size, 'cy')) ?? Number.POSITIVE_INFINITY);
}

/** The number of the first slide that shows a chart or a diagram, for what is wrong in it. */
export function slideShowing(part: string, slides: readonly TemplateSlide[], file: Package): { readonly slide?: number } {
  const at = slides.findIndex((slide) =>
    file.relations(slide.part).some(({ target }) => targetPart(slide.part, target) === part),
  );
  return at < 0 ? {} : { slide: at + 1 };
}
