/** Cuts the parts of a starter into slides: a short list stays on its slide, a long one repeats slides of its own. */
import type { Block, Unit } from './sections.ts';

export interface Paragraph {
  readonly label?: string;
  readonly text: string;
}
export interface Slide {
  /** Blocks that repeat whole slides, from the one where they open to the one where they close. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  readonly title: string;
  readonly body: readonly Paragraph[];
  /** A chart or a picture of the project, which has the room of the body. */
  readonly drawn?: { readonly kind: 'chart' | 'picture'; readonly tag: string };
}

/** What a slide holds that one can still read. */
const MOST_LINES = 12;

export function slidesOf(title: string, units: readonly Unit[]): readonly Slide[] {
  const slides: Slide[] = [];
  let body: Paragraph[] = [];
  /** The heading of what comes next, which may be a slide. */
  let heading: string | null = null;

  function flush(): void {
    if (body.length > 0) slides.push({ opens: [], closes: [], title, body });
    body = [];
  }
  function add(lines: readonly Paragraph[]): void {
    const headed = heading === null ? lines : [{ label: heading, text: '' }, ...lines];
    heading = null;
    if (body.length + headed.length > MOST_LINES) flush();
    body.push(...headed);
  }
  for (const unit of units) {
    if (unit.kind === 'heading') heading = unit.words;
    else if (unit.kind === 'chart' || unit.kind === 'picture') {
      flush();
      slides.push({ opens: [], closes: [], title: unit.words || title, body: [], drawn: drawing(unit) });
    } else if (unit.kind === 'block' && isLarge(unit)) {
      flush();
      slides.push(...within(unit, slidesOf(heading ?? title, unit.inside)));
      heading = null;
    } else add(paragraphsOf(unit));
  }
  flush();
  return slides;
}

const drawing = ({ kind, path, words }: Extract<Unit, { readonly path: string }>): NonNullable<Slide['drawn']> =>
  kind === 'picture' ? { kind, tag: `{{image ${path} alt="${words}"}}` } : { kind: 'chart', tag: `{{chart ${path}}}` };

const isLarge = (block: Block): boolean => holdsDrawing(block) || paragraphsOf(block).length > MOST_LINES;

const holdsDrawing = ({ inside }: Block): boolean =>
  inside.some((unit) => unit.kind === 'chart' || unit.kind === 'picture' || (unit.kind === 'block' && holdsDrawing(unit)));

/** The same slides, repeated by a block. */
const within = ({ open, close }: Block, slides: readonly Slide[]): readonly Slide[] =>
  slides.map((slide, index) => ({
    ...slide,
    opens: index === 0 ? [open, ...slide.opens] : slide.opens,
    closes: index === slides.length - 1 ? [...slide.closes, close] : slide.closes,
  }));

function paragraphsOf(unit: Unit): readonly Paragraph[] {
  switch (unit.kind) {
    case 'heading':
      return [{ label: unit.words, text: '' }];
    case 'field':
      return [{ label: unit.words, text: unit.tag }];
    case 'text':
      return [{ label: unit.words, text: '' }, { text: `{{markdown ${unit.path}}}` }];
    case 'block':
      return [{ text: unit.open }, ...unit.inside.flatMap(paragraphsOf), { text: unit.close }];
    default:
      return [];
  }
}
