/** A template given back with its faults as comments: each at its place, those that are there kept, the file as valid as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TemplateFormat } from '../../src/model/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { annotatedTemplate, checkTemplate } from '../../src/rendering/index.ts';
import { validateFile } from '../open-xml/index.js';
import { xlsx } from './excel-templates/minimal-xlsx.ts';
import { odf, p } from './odf/minimal-odf.ts';
import { pptx, shape } from './powerpoint/minimal-pptx.ts';
import { docx, paragraph, partOf } from './word/minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-annotations-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array, format: string) {
  const path = join(folder, `essai.${format}`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

function annotated(bytes: Uint8Array, format: TemplateFormat): Uint8Array {
  const findings = checkTemplate({ file: `essai.${format}`, bytes }, 'fr').filter(({ code }) => code.startsWith('template/'));
  expect(findings.length).toBeGreaterThan(0);
  const notes = findings.map((at) => ({
    at,
    words: `ici ${'tag' in at ? at.tag : ''} ${at.code}`,
    placed: `${at.part} ${at.code}`,
  }));
  const made = annotatedTemplate(bytes, format, notes);
  expect(made).not.toBeNull();
  return made ?? bytes;
}

describe('a Word document', () => {
  const body = `${paragraph('rien') + paragraph('{{projet.title}}')}<w:p/>`;

  it('has its comments around the paragraphs of its faults, those of headers at the beginning', async () => {
    const made = annotated(docx(body, { header: '{{entete}}' }), 'docx');
    const xml = partOf(made, 'word/document.xml');
    expect(xml).toMatch(/<w:commentRangeStart w:id="(\d)"\/><w:r><w:t [^>]*>rien<\/w:t><\/w:r><w:commentRangeEnd w:id="\1"\/>/);
    expect(xml).toMatch(/<w:commentRangeStart w:id="\d"\/><w:r><w:t [^>]*>\{\{projet/);
    const comments = partOf(made, 'word/comments.xml');
    expect(comments).toContain('word/header1.xml template/unknown-field');
    // A tag that a comment quotes is none.
    expect(comments).toContain('ici {\u2060{projet.title}} template/unknown-field');
    expect(comments).not.toContain('{{');
    expect(await faultsOf(made, 'docx')).toEqual(await faultsOf(docx(body, { header: '{{entete}}' }), 'docx'));
  });

  it('keeps the comments that it has', async () => {
    const once = annotated(docx(body), 'docx');
    const twice = annotated(once, 'docx');
    expect(partOf(twice, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(2);
    expect([...partOf(twice, 'word/comments.xml').matchAll(/w:id="(\d)"/g)].map(([, id]) => id)).toEqual(['0', '1']);
    expect(openArchive(twice).filter(({ name }) => name.includes('comments'))).toHaveLength(1);
    expect(await faultsOf(twice, 'docx')).toEqual(await faultsOf(once, 'docx'));
  });

  it('a fault without a place is said in the first paragraph, an empty one being opened', () => {
    const made = annotatedTemplate(docx('<w:p w:rsidR="00A1"/>'), 'docx', [
      { at: { part: 'word/styles.xml' }, words: 'a', placed: 'b' },
    ]);
    expect(made && partOf(made, 'word/document.xml')).toContain('<w:p w:rsidR="00A1"><w:commentRangeStart w:id="0"/>');
  });
});

describe('a workbook', () => {
  const sheets = [
    { name: 'Un', cells: { A1: 'rien', B2: '{{projet}}' } },
    { name: 'Deux', cells: { C3: '{{projet}}' } },
  ];

  it('has a note in each faulty cell, beside those that it has', async () => {
    const made = annotated(xlsx(sheets), 'xlsx');
    expect(partOf(made, 'xl/comments1.xml')).toContain('<comment ref="B2" authorId="0">');
    expect(partOf(made, 'xl/comments2.xml')).toContain('<comment ref="C3" authorId="0">');
    expect(partOf(made, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
    expect(await faultsOf(made, 'xlsx')).toEqual([]);
    const twice = annotated(made, 'xlsx');
    expect(partOf(twice, 'xl/comments1.xml')).toMatch(/ref="B2" authorId="0".*ref="C2" authorId="1"/);
    expect(await faultsOf(twice, 'xlsx')).toEqual([]);
  });
});

describe('a deck', () => {
  const deck = pptx([{ shapes: shape('Titre 1', ['rien']) }, { shapes: shape('Texte 2', ['{{projet}}']) }]);

  it('has a comment on each faulty slide', async () => {
    const made = annotated(deck, 'pptx');
    const comments = openArchive(made).filter(({ name }) => name.startsWith('ppt/comments/'));
    expect(comments.map(({ name }) => name)).toEqual(['ppt/comments/comment1.xml']);
    expect(partOf(made, 'ppt/slides/_rels/slide2.xml.rels')).toContain('/ppt/comments/comment1.xml');
    expect(await faultsOf(made, 'pptx')).toEqual(await faultsOf(deck, 'pptx'));
    const twice = annotated(made, 'pptx');
    expect(partOf(twice, 'ppt/comments/comment1.xml').match(/<p:cm /g)).toHaveLength(2);
    expect(await faultsOf(twice, 'pptx')).toEqual(await faultsOf(deck, 'pptx'));
  });
});

describe('an OpenDocument file', () => {
  it('has its annotations in its paragraphs, its cells, its slides', () => {
    const text = annotated(odf(p('rien') + p('{{projet}}'), { header: '{{entete}}' }), 'odt');
    expect(partOf(text, 'content.xml')).toMatch(
      /<text:p text:style-name="P1"><office:annotation>.*styles.xml.*<\/office:annotation>rien/,
    );
    expect(partOf(text, 'content.xml')).toMatch(
      /<text:p text:style-name="P1"><office:annotation>[^{]*\{\u2060\{projet\}\}[^{]*<\/office:annotation>\{\{projet/,
    );
    const sheet = `<table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">${p('{{projet}}')}</table:table-cell></table:table-row></table:table>`;
    const book = annotated(odf(sheet, { format: 'ods' }), 'ods');
    expect(partOf(book, 'content.xml')).toContain('<table:table-cell office:value-type="string"><office:annotation>');
    const page = (words: string) =>
      `<draw:page draw:name="p"><draw:frame draw:name="f"><draw:text-box>${p(words)}</draw:text-box></draw:frame></draw:page>`;
    const deck = annotated(odf(page('rien') + page('{{projet}}'), { format: 'odp' }), 'odp');
    expect(partOf(deck, 'content.xml')).toMatch(
      /rien<\/text:p>.*<\/draw:page>.*\{\{projet.*<\/draw:frame><office:annotation svg:x/,
    );
  });

  it('keeps the comment of a cell, and adds to it', () => {
    const sheet = `<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>à moi</text:p></office:annotation>${p('{{projet}}')}</table:table-cell></table:table-row></table:table>`;
    expect(partOf(annotated(odf(sheet, { format: 'ods' }), 'ods'), 'content.xml')).toMatch(
      /<office:annotation><text:p>à moi<\/text:p><text:p>ici [^<]*<\/text:p><\/office:annotation>/,
    );
  });
});

describe('a file that holds none', () => {
  it('gives nothing back', () => {
    const note = { at: { part: '' }, words: 'a', placed: 'a' };
    expect(annotatedTemplate(new TextEncoder().encode('<p>{{x}}</p>'), 'html', [note])).toBeNull();
    expect(annotatedTemplate(new TextEncoder().encode('rien'), 'docx', [note])).toBeNull();
  });
});
