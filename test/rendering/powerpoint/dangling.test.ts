/** Ids of what is drawn, connectors and animations, once slides are repeated and shapes are gone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { cell, partOf, pptx, row, shownIn, table, text, title } from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-dangling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shape = (id: number, ...paragraphs: string[]) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="S${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.map((words) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;
const connector = (from: number, to: number) =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="40" name="C"/><p:cNvCxnSpPr><a:stCxn id="${from}" idx="1"/><a:endCxn id="${to}" idx="3"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom></p:spPr></p:cxnSp>`;
let time = 1;
const step = (spid: number, range = '') => {
  time += 2;
  return `<p:par><p:cTn id="${time}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr><p:cTn id="${time + 1}" dur="1" fill="hold"/><p:tgtEl><p:spTgt spid="${spid}">${range}</p:spTgt></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`;
};
const timing = (...steps: string[]) =>
  `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${steps.join('')}</p:childTnLst></p:cTn><p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst><p:bldLst><p:bldP spid="21" grpId="0"/><p:bldP spid="22" grpId="0"/></p:bldLst></p:timing>`;
/** A deck whose first slide ends with this. */
const deck = (shapes: string, end = '') =>
  closeArchive(
    openArchive(pptx([{ shapes }])).map((entry) =>
      entry.name === 'ppt/slides/slide1.xml'
        ? {
            ...entry,
            bytes: new TextEncoder().encode(new TextDecoder().decode(entry.bytes).replace('</p:sld>', `${end}</p:sld>`)),
          }
        : entry,
    ),
  );
function made(bytes: Uint8Array, view: unknown): Uint8Array {
  const { problems, render } = preparePowerPoint(bytes, { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return render(view);
}
const slideOf = (bytes: Uint8Array, view: unknown): string => partOf(made(bytes, view), 'ppt/slides/slide1.xml');
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

const animated = deck(
  title('t') +
    shape(21, '{{note}}') +
    shape(22, '{{#each list}}{{this}}', '{{/each}}') +
    shape(23, '{{title}}') +
    connector(21, 23),
  timing(step(21), step(23), step(22, '<p:txEl><p:pRg st="1" end="1"/></p:txEl>')),
);

it('connectors and animations stay as they were while all that they mean is there', () => {
  const xml = slideOf(animated, { note: 'n', list: ['a', 'b'], title: 'x' });
  expect(every(xml, /spid="(\d+)"/g)).toEqual(['21', '23', '22', '21', '22']);
  expect(every(xml, /Cxn id="(\d+)"/g)).toEqual(['21', '23']);
});

it('a connector is free, and an animation is gone, where its shape or its paragraph is', async () => {
  const bytes = made(animated, { note: null, list: ['a'], title: 'x' });
  const xml = partOf(bytes, 'ppt/slides/slide1.xml');
  expect(every(xml, /spid="(\d+)"/g)).toEqual(['23', '22']);
  expect(every(xml, /Cxn id="(\d+)"/g)).toEqual(['23']);
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  expect((await validateFile(path)).errors).toEqual([]);
});

it('a slide without what it animates has no animation', async () => {
  const only = deck(title('t') + shape(21, '{{note}}'), timing(step(21)).replace(/<p:bldP spid="22"[^>]*>/, ''));
  const bytes = made(only, { note: null });
  expect(partOf(bytes, 'ppt/slides/slide1.xml')).not.toContain('p:timing');
});

it('what no loop repeats keeps the ids by which PowerPoint knows it; rows and slides that a loop repeats have none', () => {
  const rows = table(row(cell('h'), cell('')), row(cell('{{#each list}}{{this}}'), cell('{{/each}}')));
  const kept = slideOf(pptx([{ shapes: title('t') + rows }]), { list: ['a', 'b'] });
  expect(every(kept, /a16:rowId[^>]*val="(\d+)"/g)).toEqual(['10000']);
  const shapes = title('{{#each list}}', '{{this}}') + table(row(cell('x'), cell(''))) + text('{{/each}}');
  const slides = made(pptx([{ shapes }]), { list: ['a', 'b'] });
  for (const slide of shownIn(slides)) expect(partOf(slides, slide)).not.toContain('rowId');
});
