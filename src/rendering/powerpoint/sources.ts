/** What is known of the parts of a template that are written: their tagged links, the designs of their charts, where they lead. */
import type { Entry } from '../archive/index.ts';
import { chartParts, type Designs, numberCharts, placeCharts, readDesigns } from '../charts/index.ts';
import {
  addRelations,
  type CompilerContext,
  type Element,
  encoded,
  liftDresses,
  makeLinks,
  type Package,
  refuseStyles,
  relationsOf,
  taggedLinks,
  withLinks,
  withoutRelations,
} from '../ooxml/index.ts';
import { placePictures, withPictures } from '../pictures/index.ts';
import { DECK_DIALECT } from './dialect.ts';
import { chartsAt, picturesAt } from './drawing-places.ts';
import { paintLoops } from './loop-colours.ts';
import { placeText, type TextPlace } from './place-text.ts';
import { positionsIn } from './placeholders.ts';
import type { DeckDocument, DeckState, Page } from './state.ts';

export type Sources = {
  readonly file: Package;
  /** Where laid out values go, in all parts. */
  readonly places: TextPlace[];
  /** The same part with its links, its pictures, its charts and its long texts made ready. */
  readonly linked: (part: string, root: Element, slide?: number) => Element;
  readonly opened: (part: string, root: Element) => Element;
  /** The relationships of a part as `owner`, which its page gives, `change` being made on those of the template. */
  readonly relations: (
    part: string,
    owner: string,
    page: Page,
    document: DeckDocument,
    change?: (xml: string) => string,
  ) => readonly Entry[];
};

/** Slides are read from the back of a room. */
const LETTERS = 1.5;

export function sourcesOf(file: Package, { helpers, report, theme }: CompilerContext<DeckState>): Sources {
  const places: TextPlace[] = [];
  const designs = new Map<string, Designs>();
  const look = { ...theme.charts, language: helpers.language, letters: LETTERS };
  const links = new Map<string, ReadonlyMap<string, string>>();
  const tagged = (part: string) => {
    const known = links.get(part) ?? taggedLinks(file.relations(part));
    links.set(part, known);
    return known;
  };
  return {
    file,
    places,
    linked: (part, root, slide) => {
      const start = { part: relationsOf(part), ...(slide !== undefined && { slide }) };
      return makeLinks(root, tagged(part), start, report, DECK_DIALECT.nameOf);
    },
    opened: (part, root) => {
      refuseStyles(root, report);
      const positionOf = positionsIn(part, file);
      const charted = placeCharts(liftDresses(root, DECK_DIALECT), chartsAt(positionOf), report);
      designs.set(part, readDesigns(part, charted.designs, file));
      const placed = placeText(placePictures(charted.root, picturesAt(positionOf), report), places);
      return numberCharts(paintLoops(placed, theme.loopColours));
    },
    relations: (part, owner, { links: made, pictures, charts: { shown } }, { media, charts }, change = (xml) => xml) => {
      const xml = file.text(relationsOf(part));
      const { looks = [], ids = new Set<string>() } = designs.get(part) ?? {};
      const parts = chartParts(owner, shown, looks, look, media.isTaken);
      charts.push(...parts.entries);
      if (xml === undefined && made.size + pictures.size + shown.length === 0) return [];
      const kept = change(withoutRelations(withLinks(xml, tagged(part), made), ids));
      return [encoded(relationsOf(owner), withPictures(addRelations(kept, parts.relations), pictures))];
    },
  };
}
