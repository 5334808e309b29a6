/** What an OpenDocument template brings besides its text is refused as in those of Office. */
import { expect, test } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { type OdfParts, odf, p } from './minimal-odf.ts';

const options = { file: 'essai.odt', helpers: helpersFor('fr') };
const faults = (body: string, parts: OdfParts = {}) =>
  prepareOdf(odf(body, parts), options, parts.format ?? 'odt').problems.map(({ code, name }) => `${code} ${name ?? ''}`.trim());
const listed = (path: string, inside = '') =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml">${inside}</manifest:file-entry>`;

test('a password, macros, listeners, scripts', () => {
  const encryption = '<manifest:encryption-data manifest:checksum="x"/>';
  expect(faults(p(''), { manifest: listed('content.xml', encryption) })).toEqual(['template/not-an-archive protected']);
  expect(faults(p(''), { others: { 'Basic/Standard/Module1.xml': '<x/>' } })).toEqual(['template/holds-programs odf']);
  const listener =
    '<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.M.f"/></office:event-listeners>';
  expect(faults(listener + p(''))).toEqual(['template/runs-a-program vnd.sun.star.script:Standard.M.f']);
  expect(faults(p('<text:script script:language="JavaScript">alert(1)</text:script>'))).toEqual([
    'template/runs-a-program text:script',
  ]);
  expect(faults(p('<text:execute-macro text:name="m"/>'))).toEqual(['template/runs-a-program text:execute-macro']);
  const key = '<accel xmlns:xlink="x" xlink:href="macro:///Standard.M.f"/>';
  expect(faults(p(''), { others: { 'Configurations2/accelerator/current.xml': key } })).toEqual([
    'template/runs-a-program macro:',
  ]);
  expect(faults(p(''), { others: { 'Configurations2/accelerator/current.xml': '' } })).toEqual([]);
});

test('what would be fetched', () => {
  const image = (href: string) => p(`<draw:frame><draw:image xlink:href="${href}"/></draw:frame>`);
  expect(faults(image('https://exemple.fr/a.png'))).toEqual(['template/fetches-from-outside https://exemple.fr/a.png']);
  expect(faults(image('../voisin.png'))).toEqual(['template/fetches-from-outside ../voisin.png']);
  expect(faults(image('file:///etc/passwd'))).toEqual(['template/fetches-from-outside file:///etc/passwd']);
  expect(faults(image('Pictures/a.png'), { others: { 'Pictures/a.png': 'x' } })).toEqual([]);
  expect(faults('<text:section text:name="s"><text:section-source xlink:href="../autre.odt"/></text:section>')).toEqual([
    'template/fetches-from-outside ../autre.odt',
  ]);
  const dde = '<office:dde-source office:dde-application="soffice" office:dde-topic="x" office:dde-item="y"/>';
  expect(faults(`<text:section text:name="s">${dde}</text:section>`)).toEqual([
    'template/fetches-from-outside office:dde-source',
  ]);
  expect(faults(p('<text:database-display text:column-name="c"/>'))).toEqual([
    'template/fetches-from-outside text:database-display',
  ]);
});

test('objects, links to files and programs, actions of slides', () => {
  expect(faults(p('<draw:frame><draw:object-ole xlink:href="./Object 1"/></draw:frame>'))).toEqual([
    'template/holds-object ./Object 1',
  ]);
  const link = (href: string) => p(`<text:a xlink:href="${href}">x</text:a>`);
  expect(faults(link('https://exemple.fr'))).toEqual([]);
  expect(faults(link('#signet'))).toEqual([]);
  expect(faults(link('file:///bin/sh'))).toEqual(['template/unsafe-link file:///bin/sh']);
  expect(faults(link('javascript:alert(1)'))).toEqual(['template/unsafe-link javascript:alert(1)']);
  const action = (name: string) =>
    `<draw:page draw:name="p"><draw:rect><office:event-listeners><presentation:event-listener presentation:action="${name}"/></office:event-listeners></draw:rect></draw:page>`;
  expect(faults(action('next-page'), { format: 'odp' })).toEqual([]);
  expect(faults(action('execute'), { format: 'odp' })).toEqual(['template/runs-a-program execute']);
});

test('entities and damage', () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
  expect(faults(p(''), { others: { 'Object 1/content.xml': entity } })).toEqual(['template/declares-entities']);
  expect(faults(p('').replace('</text:p>', ''))).toEqual(['template/bad-xml']);
});

test('formulas that reach beyond the workbook', () => {
  const cell = (formula: string) =>
    `<table:table table:name="A"><table:table-row><table:table-cell table:formula="${formula}"/></table:table-row></table:table>`;
  const ods = (formula: string) => faults(cell(formula), { format: 'ods' });
  expect(ods('of:=SUM([.A1:.A2])')).toEqual([]);
  expect(ods('of:=WEBSERVICE(&quot;https://exemple.fr&quot;)')).toEqual(['template/active-formula WEBSERVICE']);
  expect(ods('of:=DDE(&quot;soffice&quot;;&quot;a&quot;;&quot;b&quot;)')).toEqual(['template/active-formula DDE']);
  expect(ods("of:=['file:///home/x.ods'#$A.A1]")).toHaveLength(1);
  expect(ods('of:=HYPERLINK(&quot;file:///bin/sh&quot;)')).toEqual(['template/active-formula HYPERLINK']);
});
