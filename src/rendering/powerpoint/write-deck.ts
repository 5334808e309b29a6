/** Puts the slides of one view into the presentation: parts, relationships, content types, the list of slides. */
import type { Entry } from '../archive/index.ts';
import { CONTENT_TYPES, encoded, relationsOf, targetPart, XML_HEADER } from '../ooxml/index.ts';
import { type Copier, copier } from './copy-parts.ts';
import { changeRelations, inSameFolder } from './relations.ts';
import type { DeckDocument, Written } from './state.ts';
import { type DeckTemplate, type Shown, writePresentation } from './write-presentation.ts';

type Filled = Shown & { readonly slide: Written; readonly note: Written | undefined };

/** The entries of the template, with the slides written for a view in the place of its own. */
export function writeDeck(deck: DeckTemplate, written: readonly Written[], document: DeckDocument): Entry[] {
  const copy = copier(deck.entries, deck.texts);
  const shown = fill(deck, written, copy);
  const slides = shown.flatMap((one) => writeSlide(one, shown, deck, copy, document));
  const made = [...slides, ...copy.made(), ...writePresentation(deck, shown)];
  const names = new Set(made.map(({ name }) => name));
  const ofSlides = new Set(
    deck.slides.flatMap(({ part, notes = '' }) => [part, notes].flatMap((name) => [name, relationsOf(name)])),
  );
  const kept = deck.entries.filter(({ name }) => !names.has(name) && !ofSlides.has(name) && name !== CONTENT_TYPES);
  return [encoded(CONTENT_TYPES, copy.contentTypes()), ...kept, ...made];
}

/** Each slide with its notes, which follow it; the first copy of a slide keeps the names of the template. */
function fill({ slides }: DeckTemplate, written: readonly Written[], copy: Copier): Filled[] {
  const counts = new Map<string, number>();
  return written.flatMap((slide, index) => {
    const template = slides.find(({ part }) => part === slide.template);
    if (!template) return [];
    const count = (counts.get(template.part) ?? 0) + 1;
    counts.set(template.part, count);
    const following = written[index + 1];
    const note = following && following.template === template.notes ? following : undefined;
    const notes = note && copy.nameOf(note.template, count);
    return [{ template, slide, note, copy: count, part: copy.nameOf(template.part, count), notes }];
  });
}

function writeSlide(
  { slide, note, part, notes, copy: count, template }: Filled,
  shown: readonly Shown[],
  deck: DeckTemplate,
  copy: Copier,
  document: DeckDocument,
): Entry[] {
  const relations = (page: Written, owner: string, to: (type: string, target: string) => string) =>
    deck.sources.relations(page.template, owner, page, document, (xml) =>
      changeRelations(xml, ({ id, type, target }) => [{ id, target: to(type, target) }]),
    );
  const ofSlide = (type: string, target: string) => {
    if (type === 'notesSlide' && notes !== undefined) return inSameFolder(target, notes);
    if (type === 'slide') return inSameFolder(target, nearestShown(targetPart(template.part, target), shown, deck));
    return copy.targetOf(template.part, type, target, count);
  };
  const ofNotes = (type: string, target: string) => (type === 'slide' ? inSameFolder(target, part) : target);
  const written = (page: Written, name: string): Entry => {
    const own = deck.untouched.has(page.template) ? deck.entries.find((entry) => entry.name === page.template) : undefined;
    return own ? { ...own, name } : encoded(name, XML_HEADER + page.xml);
  };
  return [
    written(slide, part),
    ...relations(slide, part, ofSlide),
    ...(note && notes !== undefined ? [written(note, notes), ...relations(note, notes, ofNotes)] : []),
  ];
}

/** Where a link to a slide of the template leads: to its first copy, else to what is shown after it, or before. */
function nearestShown(part: string, shown: readonly Shown[], { slides }: DeckTemplate): string {
  const place = (name: string) => slides.findIndex((slide) => slide.part === name);
  const later = shown.find(({ template }) => place(template.part) >= place(part));
  return (later ?? shown.at(-1))?.part ?? part;
}
