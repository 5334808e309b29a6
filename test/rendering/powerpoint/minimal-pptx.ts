/** Small decks for the tests, valid as they are, and what their slides say once they are rendered. */
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { partOf } from '../part-of.ts';

export { partOf } from '../part-of.ts';

const NAMESPACES = [
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'p="http://schemas.openxmlformats.org/presentationml/2006/main"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ');
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const COLOURS =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

export type Slide = {
  readonly shapes: string;
  readonly notes?: string;
  /** Relationships of its own: id, type, target, and whether it leads outside. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string, isExternal?: boolean])[];
};
type Options = {
  readonly layout?: string;
  readonly title?: string;
  readonly main?: string;
  /** Of the slides, in English Metric Units. */
  readonly height?: number;
  /** What the presentation says after its list of slides. */
  readonly extra?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
};

const relation = ([id, type, target, isExternal = false]: readonly [string, string, string, boolean?]) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
const relations = (...list: readonly (readonly [string, string, string, boolean?])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(relation).join('')}</Relationships>`;

/** A deck of these slides; `main` is the kind of its main part. */
export function pptx(
  slides: readonly Slide[],
  { layout = '', title = '', main = 'presentation', height = 6_858_000, extra = '', parts = {}, types = {} }: Options = {},
): Uint8Array {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const xml: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      override('ppt/presentation.xml', `${TYPE}.${main}.main+xml`),
      override('ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`),
      override('ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`),
      override('ppt/notesMasters/notesMaster1.xml', `${TYPE}.notesMaster+xml`),
      ...[1, 2].map((number) =>
        override(`ppt/theme/theme${number}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml'),
      ),
      ...slides.flatMap(({ notes }, index) => [
        override(`ppt/slides/slide${index + 1}.xml`, `${TYPE}.slide+xml`),
        ...(notes === undefined ? [] : [override(`ppt/notesSlides/notesSlide${index + 1}.xml`, `${TYPE}.notesSlide+xml`)]),
      ]),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...Object.entries(types).map(([part, type]) => override(part, type)),
    ].join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(['rId1', 'officeDocument', 'ppt/presentation.xml'])}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="slide${index + 1}"/>`).join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/>${extra}</p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ...slides.map((_, index) => [`slide${index + 1}`, 'slide', `slides/slide${index + 1}.xml`] as const),
    ),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NAMESPACES}><p:cSld><p:spTree>${GROUP}</p:spTree></p:cSld><p:clrMap ${COLOURS}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${layout}</p:spTree></p:cSld></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations(['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']),
    'ppt/notesMasters/notesMaster1.xml': `<p:notesMaster ${NAMESPACES}><p:cSld><p:spTree>${GROUP}</p:spTree></p:cSld><p:clrMap ${COLOURS}/></p:notesMaster>`,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations(['rId1', 'theme', '../theme/theme2.xml']),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
    ...Object.assign({}, ...slides.map(slideParts)),
    ...parts,
  };
  return closeArchive(Object.entries(xml).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(HEADER + text) })));
}

function slideParts({ shapes, notes, relations: own = [] }: Slide, index: number): Record<string, string> {
  const number = index + 1;
  return {
    [`ppt/slides/slide${number}.xml`]: `<p:sld ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld></p:sld>`,
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations(
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(notes === undefined ? [] : [['rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`] as const]),
      ...own,
    ),
    ...(notes === undefined
      ? {}
      : {
          [`ppt/notesSlides/notesSlide${number}.xml`]: `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${notes}</p:spTree></p:cSld></p:notes>`,
          [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations(
            ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
            ['rId2', 'slide', `../slides/slide${number}.xml`],
          ),
        }),
  };
}

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${plain}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const font = (kind: string) => `<a:${kind}Font><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:clrScheme name="t">${[
  colour('dk1', '000000'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '222222'),
  colour('lt2', 'EEEEEE'),
  ...[1, 2, 3, 4, 5, 6].map((number) => colour(`accent${number}`, '1B5775')),
  colour('hlink', '1B5775'),
  colour('folHlink', '1B5775'),
].join(
  '',
)}</a:clrScheme><a:fontScheme name="t">${font('major')}${font('minor')}</a:fontScheme><a:fmtScheme name="t"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export const run = (text: string, format = ''): string => `<a:r>${format && `<a:rPr ${format}/>`}<a:t>${text}</a:t></a:r>`;
export const paragraph = (...content: string[]): string =>
  `<a:p>${content.map((part) => (part.startsWith('<') ? part : run(part))).join('')}</a:p>`;
const paragraphs = (content: readonly string[]) =>
  content.map((part) => (part.startsWith('<a:p>') ? part : paragraph(part))).join('');

let shapes = 1;
/** A shape with these paragraphs: the title, what the speaker reads (`body`), or another. */
export function shape(name: string, content: readonly string[], { place = '', descr = '' } = {}): string {
  shapes += 1;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${shapes}" name="${name}"${descr && ` descr="${descr}"`}/><p:cNvSpPr/><p:nvPr>${place && `<p:ph type="${place}"/>`}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(content)}</p:txBody></p:sp>`;
}
export const title = (...content: string[]): string => shape('Titre 1', content, { place: 'title' });
export const text = (...content: string[]): string => shape('Texte 2', content);
export const notes = (...content: string[]): string => shape('Notes 3', content, { place: 'body' });

export const cell = (...content: string[]): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(content)}</a:txBody><a:tcPr/></a:tc>`;
export const row = (...cells: string[]): string =>
  `<a:tr h="370840">${cells.join('')}<a:extLst><a:ext uri="{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}"><a16:rowId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" val="10000"/></a:ext></a:extLst></a:tr>`;
export function table(...rows: string[]): string {
  shapes += 1;
  const frame = '<p:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="741680"/></p:xfrm>';
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${shapes}" name="Tableau 4"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid><a:gridCol w="2000000"/><a:gridCol w="2000000"/></a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

export const namesIn = (bytes: Uint8Array): string[] => openArchive(bytes).map(({ name }) => name);

/** The parts of the slides in the order in which they are shown. */
export function shownIn(bytes: Uint8Array): string[] {
  const targets = new Map(
    [...partOf(bytes, 'ppt/_rels/presentation.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  );
  return [...partOf(bytes, 'ppt/presentation.xml').matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)].map(
    ([, id = '']) => `ppt/${targets.get(id)}`,
  );
}

/** The notes of a slide. */
export const notesOf = (bytes: Uint8Array, slide: string): string => {
  const target = /notesSlide"[^>]* Target="\.\.\/([^"]+)"/.exec(partOf(bytes, slide.replace(/([^/]+)$/, '_rels/$1.rels')))?.[1];
  return target === undefined ? '' : textOf(partOf(bytes, `ppt/${target}`));
};

/** The text of each slide: ¶ ends a paragraph, | a cell, ‖ a row, ⏎ breaks a line; after « the notes. */
export const slidesOf = (bytes: Uint8Array): string[] =>
  shownIn(bytes).map((slide) => textOf(partOf(bytes, slide)) + (notesOf(bytes, slide) && ` « ${notesOf(bytes, slide)}`));

export function textOf(xml: string): string {
  const shown = xml
    .replace(/<\?xml[^>]*>\s*/, '')
    .replace(/<a:p\/>|<\/a:p>/g, '¶')
    .replace(/<\/a:tc>/g, '|')
    .replace(/<\/a:tr>/g, '‖')
    .replace(/<a:br(\/>|>)/g, '⏎')
    .replace(/<[^>]+>/g, '');
  return shown.replace(/&(lt|gt|amp|quot|#\d+);/g, (_, name: string) => {
    return { lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? String.fromCodePoint(Number(name.slice(1)));
  });
}
