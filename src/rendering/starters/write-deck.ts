/** Writes a starter as a deck: the frame and the layouts of one that exists, around every tag. */
import { closeArchive, type Entry, openArchive } from '../archive/index.ts';
import { addRelations, CONTENT_TYPES, decodeXml, encoded, escapeAttribute, relationsOf, XML_HEADER } from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';
import { blankPicture } from './blank-picture.ts';
import type { StarterLine } from './outline.ts';
import { sectionsOf } from './sections.ts';
import { slideXml } from './slide-xml.ts';
import { type Slide, slidesOf } from './slides.ts';

const MAIN = 'ppt/presentation.xml';
const MEDIA = 'ppt/media/starter.png';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
/** Those of the deck that lends its frame. */
const SLIDES = /^ppt\/(slides|notesSlides|media)\//;
/** Ids of slides start here (ECMA-376, 19.7.13). */
const FIRST_ID = 256;

/** `base`: a deck whose slides are replaced. The bytes of the starter. */
export function starterDeck(base: Uint8Array, lines: readonly StarterLine[]): Uint8Array {
  const entries = openArchive(base).filter(({ name }) => !SLIDES.test(name));
  const layout = entries.find(({ name, bytes }) => /\/slideLayout\d+\.xml$/.test(name) && isTitleAndText(decodeXml(bytes)));
  if (layout === undefined) throw new Error('the deck has no layout with a title and a text');
  const slides: readonly Slide[] = [
    { opens: [], title: '{{document.title}}', body: [{ text: '{{project.title}}' }], closes: [] },
    ...sectionsOf(lines).flatMap(({ title, units }) => slidesOf(title, units)),
  ];
  const named = slides.map((slide, index) => ({ slide, name: `ppt/slides/slide${index + 1}.xml`, id: `starter${index + 1}` }));
  const kept = entries.map((entry): Entry => {
    const changed = (change: (xml: string) => string): Entry => encoded(entry.name, change(decodeXml(entry.bytes)));
    if (entry.name === MAIN)
      return changed((xml) => {
        const ids = named.map(({ id }, index) => `<p:sldId id="${FIRST_ID + index}" r:id="${id}"/>`).join('');
        return changeStretches(xml, /<(?<end>\/)?p:sldIdLst>/g, () => `<p:sldIdLst>${ids}</p:sldIdLst>`);
      });
    if (entry.name === relationsOf(MAIN))
      return changed((xml) =>
        addRelations(
          xml.replace(/<Relationship [^<>]*>/g, (tag) => (tag.includes('/relationships/slide"') ? '' : tag)),
          named.map(({ id, name }) => ({ id, type: `${OFFICE}/slide`, target: name.replace('ppt/', '') })),
        ),
      );
    return entry.name === CONTENT_TYPES
      ? changed((xml) =>
          contentTypes(
            xml,
            named.map(({ name }) => name),
          ),
        )
      : entry;
  });
  const written = named.flatMap(({ slide, name }) => [
    encoded(name, XML_HEADER + slideXml(slide)),
    encoded(relationsOf(name), XML_HEADER + relations(slide, layout.name)),
  ]);
  return closeArchive([...kept, ...written, { name: MEDIA, bytes: blankPicture }]);
}

const isTitleAndText = (xml: string): boolean => xml.includes('<p:ph type="title"/>') && xml.includes('<p:ph idx="1"/>');

function relations({ drawn }: Slide, layout: string): string {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeAttribute(target)}"/>`;
  const picture = drawn?.kind === 'picture' ? relation('picture', 'image', '../media/starter.png') : '';
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('layout', 'slideLayout', layout.replace('ppt/', '../'))}${picture}</Relationships>`;
}

function contentTypes(xml: string, slides: readonly string[]): string {
  const others = xml.replace(/<Override PartName="\/ppt\/(?:slides|notesSlides)\/[^<>]*>/g, '');
  const png = /Extension="png"/i.test(others) ? '' : '<Default Extension="png" ContentType="image/png"/>';
  const added = slides.map((name) => `<Override PartName="/${name}" ContentType="${SLIDE_TYPE}"/>`).join('');
  return others.replace(/(<Types[^<>]*>)/, `$1${png}`).replace('</Types>', `${added}</Types>`);
}
