/** What a workbook says by its looks: faint letters, conditions that colour without a word, long sheets that lose their header row. */
import { expect, test } from 'vitest';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { xlsx } from '../excel-templates/minimal-xlsx.ts';

const colour = (tag: string, said: string) => `<${tag} ${/^[0-9A-F]{6}$/.test(said) ? `rgb="FF${said}"` : said}/>`;
const solid = (said: string) => `<fill><patternFill patternType="solid">${colour('fgColor', said)}</patternFill></fill>`;
/** Style 1 has these letters on this ground; condition 0 gives those. */
const looking = ({ letters = 'auto="1"', ground = '', change = '' } = {}) =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font/><font>${colour('color', letters)}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${ground ? solid(ground) : '<fill/>'}</fills><cellXfs count="2"><xf/><xf fontId="1" fillId="2"/></cellXfs><dxfs count="1"><dxf>${change}</dxf></dxfs></styleSheet>`;
const codes = (cells: Readonly<Record<string, string | number>>, styles = looking(), extra = '', names = '') =>
  checkArchive(
    openArchive(xlsx([{ name: 'Suivi', cells, extra }], { title: 'Titre', names, parts: { 'xl/styles.xml': styles } })),
  );
const short = (found: ReturnType<typeof codes>) =>
  found.map(({ code, cell = '' }) => `${code.replace('accessibility/', '')} ${cell}`);

test.each([
  ['black on white', {}, false],
  ['pale letters', { letters: 'AAAAAA' }, true],
  ['white letters on a dark cell', { letters: 'FFFFFF', ground: '1B5775' }, false],
  ['white letters on a pale cell', { letters: 'FFFFFF', ground: 'DDEEFF' }, true],
  ['the usual letters on a dark cell', { ground: '1B5775' }, true],
  ['yellow of the old palette', { letters: 'indexed="13"' }, true],
  ['the letters of the system', { letters: 'indexed="64"' }, false],
  ['black, much lighter', { letters: 'indexed="8" tint="0.7"' }, true],
])('contrast: %s', (_, looks, isFaint) => {
  expect(short(codes({ A1: 'Titre', B2: 'Réalisé@1' }, looking(looks)))).toEqual(isFaint ? ['low-contrast B2'] : []);
});

const fill = (said: string) => `<fill><patternFill>${colour('bgColor', said)}</patternFill></fill>`;
const condition = (area: string, rule: string) => `<conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>`;
const when = (formula: string) => `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;

test.each([
  ['a pale ground', fill('FFEFA6'), []],
  ['a dark ground', fill('1B5775'), ['low-contrast A2']],
  ['a dark ground and its letters', `<font>${colour('color', 'FFFFFF')}</font>${fill('1B5775')}`, []],
])('a condition gives %s', (_, change, expected) => {
  expect(short(codes({ A1: 'État', A2: 'réalisé' }, looking({ change }), condition('A2:A9', when('LEN(A2)&gt;0'))))).toEqual(
    expected,
  );
});

const signs = (shown: string) =>
  `<cfRule type="iconSet" priority="1"><iconSet${shown}><cfvo type="percent" val="0"/><cfvo type="percent" val="50"/></iconSet></cfRule>`;
test.each([
  ['a bar of time whose dates stand beside it', condition('C2:F9', when('AND($A2&lt;C$1,$B2&gt;C$1)')), []],
  ['a colour whose reason is on another sheet', condition('C2:F9', when('Autre!A2&gt;1')), ['colour-alone C2:F9']],
  ['a colour that follows the words of its own cell', condition('C2:F9', when('LEN(C2)&gt;0')), []],
  ['signs beside their values', condition('A2:A9', signs('')), []],
  ['signs in the stead of their values', condition('A2:A9', signs(' showValue="0"')), ['colour-alone A2:A9']],
])('colour alone: %s', (_, extra, expected) => {
  expect(short(codes({ A1: 'Début', A2: 1 }, looking({ change: fill('FFEFA6') }), extra))).toEqual(expected);
});

test('a sheet longer than a page repeats its header row', () => {
  const rows = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index + 1}`, index]));
  const names = '<definedName name="_xlnm.Print_Titles" localSheetId="0">Suivi!$1:$1</definedName>';
  expect(short(codes(rows(30)))).toEqual([]);
  expect(short(codes(rows(90)))).toEqual(['header-row-not-marked ']);
  expect(short(codes(rows(90), looking(), '', names))).toEqual([]);
});

test('a finished workbook says its title and its language', () => {
  const bytes = xlsx([{ name: 'Suivi', cells: { A1: 'Titre' } }]);
  const finished = (entries = openArchive(bytes)) => checkArchive(entries, { isFinished: true }).map(({ code }) => code);
  expect(finished()).toEqual(['accessibility/no-title', 'accessibility/no-language']);
  const said = openArchive(bytes).map((entry) => {
    if (entry.name !== 'docProps/core.xml') return entry;
    const xml = new TextDecoder()
      .decode(entry.bytes)
      .replace(/<dc:title>.*<\/dc:title>/, '<dc:title>T</dc:title><dc:language>fr-FR</dc:language>');
    return { ...entry, bytes: new TextEncoder().encode(xml) };
  });
  expect(finished(said)).toEqual([]);
});
