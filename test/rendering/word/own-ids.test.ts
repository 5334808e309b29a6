/** What a loop repeats has ids of its own, which what refers to them follows; what no loop repeats keeps those of the template. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { docx, field, NAMESPACES, paragraph as p, partOf, run, textOf } from './minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-ids-'));
afterAll(() => rmSync(folder, { recursive: true }));
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const view = {
  title: 'Plan',
  url: 'https://exemple.fr/',
  actions: [
    { name: 'Accueil', source: 'Insee', url: 'https://exemple.fr/1', steps: ['a', 'b'] },
    { name: 'Fibre', source: 'Arcep', url: 'https://exemple.fr/2', steps: ['c'] },
  ],
};
const prepared = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') });
function rendered(bytes: Uint8Array): Uint8Array {
  const { problems, render } = prepared(bytes);
  expect(problems).toEqual([]);
  return render(view);
}
const documentOf = (body: string) => partOf(rendered(docx(body)), 'word/document.xml');
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const drawing = (id: string) => `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="i"/></wp:inline></w:drawing></w:r>`;
const bookmark = (id: string, name: string, content: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
const each = (...content: string[]) => p('{{#each actions}}', ...content, '{{/each}}');

describe('what no loop repeats', () => {
  it('keeps its ids and its names, in a document with loops too', () => {
    const kept = `<w:p w14:paraId="0A0A0A0A" w14:textId="77777777">${drawing('41')}${bookmark('9', 'ici', run('x'))}<w:ins w:id="12" w:author="a">${run('y')}</w:ins></w:p><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p('z')}</w:sdtContent></w:sdt>`;
    expect(documentOf(kept + each('{{name}}'))).toContain(kept);
  });
});

describe('what a loop repeats', () => {
  it('keeps the ids of the template in its first pass, and has others that nothing has in the next', () => {
    const xml = documentOf(p(drawing('7'), drawing('3')) + each(drawing('5')) + each(drawing('8')));
    expect(every(xml, /docPr id="(\d+)"/g)).toEqual(['7', '3', '5', '9', '8', '10']);
  });

  it('has tracked changes with ids of their own, even where the template gave them all the same', () => {
    const change = (id: string) => `<w:ins w:id="${id}" w:author="a">${run('x')}</w:ins>`;
    const xml = documentOf(each(change('0'), change('0')) + p(change('4')));
    const ids = every(xml, /<w:ins w:id="(\d+)"/g);
    expect(new Set(ids).size).toBe(5);
    expect(ids.at(-1)).toBe('4');
  });

  it('is named by the fields and links of the same pass', () => {
    const link = `<w:hyperlink w:anchor="place">${run('voir')}</w:hyperlink>`;
    const content = link + bookmark('3', 'place', run('{{name}}')) + field(' PAGEREF place \\h ');
    const xml = documentOf(each(content) + p(link, field(' REF place \\h ')));
    expect(every(xml, /w:name="([^"]*)"/g)).toEqual(['place', 'place_2']);
    expect(every(xml, /w:anchor="([^"]*)"/g)).toEqual(['place', 'place_2', 'place']);
    expect(every(xml, /(?:PAGE)?REF (\w+)/g)).toEqual(['place', 'place_2', 'place']);
    expect(every(xml, /<w:bookmarkStart w:id="(\d+)"/g)).toEqual(every(xml, /<w:bookmarkEnd w:id="(\d+)"/g));
  });

  it('is named within loops of that pass too', () => {
    const link = `<w:hyperlink w:anchor="place">${run('{{this}}')}</w:hyperlink>`;
    const xml = documentOf(each(bookmark('3', 'place', run('{{name}}')), '{{#each steps}}', link, '{{/each}}'));
    expect(every(xml, /w:anchor="([^"]*)"/g)).toEqual(['place', 'place', 'place_2']);
  });

  it('has no name that another bookmark has', () => {
    const xml = documentOf(p(bookmark('1', 'Place_2', run('x'))) + each(bookmark('3', 'place', run('{{name}}'))));
    expect(every(xml, /w:name="([^"]*)"/g)).toEqual(['Place_2', 'place', 'place_3']);
  });
});

const notes = (kind: 'footnote' | 'endnote', content: string) => ({
  [`word/${kind}s.xml`]: {
    xml: `<w:${kind}s ${NAMESPACES}><w:${kind} w:type="separator" w:id="-1">${p('')}</w:${kind}>${content}</w:${kind}s>`,
    type: `${WORD}.${kind}s+xml`,
    relation: `${kind}s`,
  },
});
const noteOf = (kind: string, id: string, content: string) => `<w:${kind} w:id="${id}">${p(content)}</w:${kind}>`;
const referenceTo = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

describe('a note of a loop', () => {
  const content = noteOf('endnote', '2', 'Source : {{source}}.') + noteOf('endnote', '3', '{{title}}');
  const body = p('x', referenceTo('endnote', '3')) + each('{{name}}', referenceTo('endnote', '2'));
  const made = () => rendered(docx(body, { parts: notes('endnote', content) }));

  it('is one for each item, which it speaks of', () => {
    expect(textOf(made(), 'word/endnotes.xml')).toBe('¶Plan¶Source : Insee.¶Source : Arcep.¶');
    expect(every(partOf(made(), 'word/document.xml'), /endnoteReference w:id="(-?\d+)"/g)).toEqual(['3', '2', '4']);
    expect(every(partOf(made(), 'word/endnotes.xml'), /<w:endnote [^>]*w:id="(-?\d+)"/g)).toEqual(['-1', '3', '2', '4']);
  });

  it('is checked as what it stands beside', () => {
    const shape = {
      kind: 'object',
      fields: { actions: { kind: 'list', of: { kind: 'object', fields: { source: { kind: 'value', type: 'text' } } } } },
    } as const;
    const bytes = docx(each(referenceTo('endnote', '2')), { parts: notes('endnote', noteOf('endnote', '2', '{{sourse}}')) });
    const { problems } = prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr'), shape });
    expect(problems).toMatchObject([{ part: 'word/endnotes.xml', tag: '{{sourse}}', nearest: 'source' }]);
  });

  it('may hold blocks, which do not leave it', () => {
    const of = (text: string) =>
      docx(each(referenceTo('endnote', '2')), { parts: notes('endnote', noteOf('endnote', '2', text)) });
    expect(textOf(rendered(of('{{#each steps}}{{this}} {{/each}}')), 'word/endnotes.xml')).toBe('¶a b ¶c ¶');
    expect(prepared(of('{{/each}}')).problems).not.toEqual([]);
  });

  it('leads where its item says, by the links of its own part', () => {
    const link = `<w:endnote w:id="2"><w:p>${run('{{link url "voir"}}')}</w:p></w:endnote>`;
    const bytes = rendered(docx(each(referenceTo('endnote', '2')), { parts: notes('endnote', link) }));
    const relations = partOf(bytes, 'word/_rels/endnotes.xml.rels');
    expect(every(relations, /Target="([^"]*)"/g)).toEqual(['https://exemple.fr/1', 'https://exemple.fr/2']);
    expect(every(partOf(bytes, 'word/endnotes.xml'), /r:id="([^"]*)"/g)).toEqual(every(relations, / Id="([^"]*)"/g));
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).not.toContain('exemple.fr');
  });

  it('gives a file that Word opens, and the same twice', async () => {
    const path = join(folder, 'notes.docx');
    writeFileSync(path, made());
    expect((await validateFile(path)).errors).toEqual([]);
    const { render } = prepared(docx(body, { parts: notes('endnote', content) }));
    expect(render(view)).toEqual(render(view));
  });
});

it('a comment of a loop is one for each item, around the same words', () => {
  const comments = `<w:comments ${NAMESPACES}><w:comment w:id="0" w:author="a">${p('{{name}} ?')}</w:comment></w:comments>`;
  const marked = `<w:commentRangeStart w:id="0"/>${run('{{name}}')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const parts = { 'word/comments.xml': { xml: comments, type: `${WORD}.comments+xml`, relation: 'comments' } };
  const made = rendered(docx(each(marked), { parts }));
  expect(textOf(made, 'word/comments.xml')).toBe('Accueil ?¶Fibre ?¶');
  const ids = every(partOf(made, 'word/comments.xml'), /<w:comment w:id="(\d+)"/g);
  expect(ids).toEqual(['0', '1']);
  for (const name of ['RangeStart', 'RangeEnd', 'Reference'])
    expect(every(partOf(made, 'word/document.xml'), new RegExp(`comment${name} w:id="(\\d+)"`, 'g'))).toEqual(ids);
});
