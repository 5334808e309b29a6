// A .pptx around slides: its parts, how they refer to each other, and a zip that is the same every time.
import { zipSync } from 'fflate';
import { GROUP, layoutKeys, layouts, master, NAMESPACES, notesMaster, page } from './deck-layouts.js';
import { escaped, footer, inches, number, run, tableStyles } from './deck-shapes.js';
import { themePart } from './theme-part.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * `slides`: [{layout, shapes, notes, open}]; `open` are the tags that repeat or hide the slide, written in the first
 * line of its notes and closed in the last.
 */
export function deck(w, { title, slides }) {
  const made = layouts(w);
  const all = slides(w);
  const parts = {
    '[Content_Types].xml': contentTypes(made, all),
    '_rels/.rels': relations([
      ['rId1', `${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${w.tongue}</dc:language></cp:coreProperties>`,
    'ppt/presentation.xml': presentation(w, all),
    'ppt/_rels/presentation.xml.rels': relations([
      office('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
      office('rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'),
      office('rId3', 'theme', 'theme/theme1.xml'),
      office('rId4', 'tableStyles', 'tableStyles.xml'),
      ...all.map((_, index) => office(`rId${index + 5}`, 'slide', `slides/slide${index + 1}.xml`)),
    ]),
    'ppt/tableStyles.xml': tableStyles(w),
    'ppt/theme/theme1.xml': themePart('jalon'),
    'ppt/theme/theme2.xml': themePart('jalon – notes'),
    'ppt/slideMasters/slideMaster1.xml': master(w, made),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...made.map((_, index) => office(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`)),
      office(`rId${made.length + 1}`, 'theme', '../theme/theme1.xml'),
    ]),
    'ppt/notesMasters/notesMaster1.xml': notesMaster(w),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([office('rId1', 'theme', '../theme/theme2.xml')]),
  };
  for (const [index, xml] of made.entries()) {
    parts[`ppt/slideLayouts/slideLayout${index + 1}.xml`] = xml;
    parts[`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`] = relations([
      office('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ]);
  }
  for (const [index, one] of all.entries()) {
    const number = index + 1;
    parts[`ppt/slides/slide${number}.xml`] = slidePart(w, one);
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relations([
      office('rId1', 'slideLayout', `../slideLayouts/slideLayout${layoutKeys.indexOf(one.layout) + 1}.xml`),
      office('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
    ]);
    parts[`ppt/notesSlides/notesSlide${number}.xml`] = notesPart(w, one);
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relations([
      office('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
      office('rId2', 'slide', `../slides/slide${number}.xml`),
    ]);
  }
  return zip(parts);
}

const inherits = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

function slidePart(w, { layout, shapes }) {
  const all = layout === 'cover' ? shapes : [...shapes, footer(w), number(w)];
  return `<p:sld ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${all.map((make, index) => make(w.tongue, index + 2)).join('')}</p:spTree></p:cSld>${inherits}</p:sld>`;
}

function notesPart(w, { notes, open = [] }) {
  const close = [...open].reverse().map((tag) => `{{/${/#(\w+)/.exec(tag)[1]}}}`);
  const lines = [open.join(''), ...notes, close.join('')].filter(Boolean);
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${escaped(w.shapes.image)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const text = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${escaped(w.shapes.notes)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${lines.map((line) => `<a:p>${run(w.tongue, line)}</a:p>`).join('')}</p:txBody></p:sp>`;
  return `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${image}${text}</p:spTree></p:cSld>${inherits}</p:notes>`;
}

function presentation(w, all) {
  const ids = all.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 5}"/>`).join('');
  const levels = [1, 2, 3].map((one) => `<a:lvl${one}pPr><a:defRPr lang="${w.tongue}"/></a:lvl${one}pPr>`).join('');
  return `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${inches(page.width)}" cy="${inches(page.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${w.tongue}"/></a:defPPr>${levels}</p:defaultTextStyle></p:presentation>`;
}

function contentTypes(made, all) {
  const override = (part, type) => `<Override PartName="/${part}.xml" ContentType="${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('ppt/presentation', `${TYPE}.presentation.main`),
    override('ppt/tableStyles', `${TYPE}.tableStyles`),
    override('ppt/slideMasters/slideMaster1', `${TYPE}.slideMaster`),
    override('ppt/notesMasters/notesMaster1', `${TYPE}.notesMaster`),
    ...[1, 2].map((index) => override(`ppt/theme/theme${index}`, 'application/vnd.openxmlformats-officedocument.theme')),
    ...made.map((_, index) => override(`ppt/slideLayouts/slideLayout${index + 1}`, `${TYPE}.slideLayout`)),
    ...all.flatMap((_, index) => [
      override(`ppt/slides/slide${index + 1}`, `${TYPE}.slide`),
      override(`ppt/notesSlides/notesSlide${index + 1}`, `${TYPE}.notesSlide`),
    ]),
    override('docProps/core', 'application/vnd.openxmlformats-package.core-properties'),
  ].join('')}</Types>`;
}

const office = (id, type, target) => [id, `${OFFICE}/${type}`, target];
const relations = (list) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

function zip(parts) {
  const options = { level: 9, mtime: new Date(2026, 0, 1) };
  const encoded = Object.entries(parts).map(([name, xml]) => [name, [new TextEncoder().encode(HEAD + xml), options]]);
  return zipSync(Object.fromEntries(encoded));
}
