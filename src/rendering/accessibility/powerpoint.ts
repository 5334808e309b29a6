/** Looks at a deck as a screen reader does: the title of each slide, its tables, pictures, links and language. */
import { attributeOf, childOf, type Element, isElement, type Place } from '../ooxml/index.ts';
import { colouredTables } from './colour-alone.ts';
import { allNamed, elementsOf, firstNamed, textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { undescribed } from './pictures.ts';
import { faintWords } from './slide-contrast.ts';
import { likenesses, type SlideParts } from './slide-places.ts';
import { isPassing, isVague, spoken } from './spoken.ts';

export interface DeckParts {
  readonly main: Element | undefined;
  /** In the order in which they are shown. */
  readonly slides: readonly ({ readonly part: string } & SlideParts)[];
}

export function checkDeck({ main, slides }: DeckParts): readonly AccessibilityFinding[] {
  const speaks = main !== undefined && saysLanguage(main);
  const mute = speaks ? undefined : slides.find(holdsMute);
  return [
    ...(mute ? [finding('accessibility/no-language', { part: mute.part, slide: slides.indexOf(mute) + 1 })] : []),
    ...slides.flatMap((slide, index) => {
      const { part, root } = slide;
      const placeOf = placeIn({ part, slide: index + 1 }, root);
      return [
        ...(isTitled(root) ? [] : [finding('accessibility/slide-without-title', { part, slide: index + 1 })]),
        ...undescribed(root, placeOf),
        ...tables(root, placeOf),
        ...links(root, placeOf),
        ...faintWords(slide).map((words) =>
          finding('accessibility/low-contrast', { ...placeOf(words), text: textIn(words, 'a:t') }),
        ),
        ...colouredTables(root).map((table) => finding('accessibility/colour-alone', placeOf(table))),
      ];
    }),
  ];
}

const saysLanguage = (part: Element): boolean => allNamed(part, 'a:defRPr').some((look) => attributeOf(look, 'lang'));

/** Words in a place of the layout or of the master speak as that place does: so LibreOffice writes the foot of a slide. */
function holdsMute(slide: SlideParts): boolean {
  const speaking = allNamed(slide.root, 'p:sp').filter((shape) => likenesses(shape, slide).some(saysLanguage));
  const told = new Set(speaking.flatMap((shape) => allNamed(shape, 'a:r')));
  return allNamed(slide.root, 'a:r').some((run) => isMute(run) && !told.has(run));
}

const isMute = (run: Element): boolean => {
  const look = childOf(run, 'a:rPr');
  return spoken(textIn(run, 'a:t')) !== '' && !(look && attributeOf(look, 'lang'));
};

const isTitled = (slide: Element): boolean =>
  allNamed(slide, 'p:sp').some((shape) => {
    const place = firstNamed(shape, 'p:ph');
    return place && /^(title|ctrTitle)$/.test(attributeOf(place, 'type') ?? '') && spoken(textIn(shape, 'a:t')) !== '';
  });

/** A shape has a name, which is how people find it on the slide. */
function placeIn(slide: Place, root: Element): (element: Element) => Place {
  const shapes = allNamed(root, 'p:sp', 'p:pic', 'p:graphicFrame');
  const around = new Map(shapes.flatMap((shape) => elementsOf(shape).map((one) => [one, shape] as const)));
  return (element) => {
    const shape = around.get(element);
    const name = shape && firstNamed(shape, 'p:cNvPr');
    return { ...slide, ...(name && { shape: attributeOf(name, 'name') ?? '' }) };
  };
}

function tables(root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] {
  const unmarked = allNamed(root, 'a:tbl').filter((table) => {
    const rows = table.children.filter(isElement).filter(({ name }) => name === 'a:tr');
    const look = childOf(table, 'a:tblPr');
    const says = (word: string) => /^(1|true)$/.test((look && attributeOf(look, word)) ?? '');
    return rows.filter((row) => !isPassing(textIn(row, 'a:t'))).length > 1 && !says('firstRow') && !says('firstCol');
  });
  return unmarked.map((table) => finding('accessibility/header-row-not-marked', placeOf(table)));
}

function links(root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] {
  return allNamed(root, 'a:r')
    .filter((run) => firstNamed(run, 'a:hlinkClick') && isVague(textIn(run, 'a:t')))
    .map((run) => finding('accessibility/vague-link', { ...placeOf(run), text: textIn(run, 'a:t') }));
}
