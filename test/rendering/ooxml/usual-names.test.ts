/** Templates of programs that call the namespaces of Office otherwise, and of the strict standard. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { pptx, text } from '../powerpoint/minimal-pptx.ts';
import { cell, docx, paragraph as p, partOf, row, table, textOf } from '../word/minimal-docx.ts';

const view = { title: 'Plan', actions: [{ name: 'Accueil' }, { name: 'Fibre' }] };
const body = p('{{title}}') + table(row(cell('{{#each actions}}{{name}}'), cell('x{{/each}}')));
const decoder = new TextDecoder();

/** The same archive, its XML parts changed. */
const changed = (bytes: Uint8Array, change: (xml: string, name: string) => string): Uint8Array =>
  closeArchive(
    openArchive(bytes).map(({ name, bytes: part }) => ({
      name,
      bytes: new TextEncoder().encode(change(decoder.decode(part), name)),
    })),
  );
/** Every prefix called otherwise, as programs of Python do: `w:p` is `ns7w:p`; what had no prefix has one. */
const prefixed = (xml: string): string =>
  xml
    .replace(/(<\/?|\s)(\w+):(?=[\w.-]+[\s=>/])/g, (all, before: string, prefix: string) =>
      prefix === 'xmlns' || prefix === 'xml' ? all : `${before}ns7${prefix}:`,
    )
    .replace(/xmlns:(\w+)=/g, 'xmlns:ns7$1=')
    .replace(/xmlns="/, 'xmlns:ns0="')
    .replace(/(<\/?)(Types|Default|Override|Relationships|Relationship)\b/g, '$1ns0:$2');
/** The vocabulary of the text as the default one; its attributes keep a prefix, which they need. */
const defaulted = (xml: string): string =>
  xml.replace(/<(\/?)w:/g, '<$1').replace(/xmlns:w="([^"]*)"/, 'xmlns="$1" xmlns:w="$1"');

const word = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') });

describe('a Word template', () => {
  it.each([
    ['under other prefixes', prefixed],
    ['under a default namespace', defaulted],
  ])('%s is read as any other', (_, other) => {
    const { problems, render } = word(changed(docx(body, { header: '{{title}}', title: '{{title}}' }), other));
    expect(problems).toEqual([]);
    const made = render(view);
    expect(textOf(made)).toBe('Plan¶Accueil¶|x¶|‖Fibre¶|x¶|‖');
    expect(textOf(made, 'word/header1.xml')).toBe('Plan¶');
    expect(openArchive(made).flatMap(({ bytes }) => (decoder.decode(bytes).includes('{{') ? ['left'] : []))).toEqual([]);
  });

  it('keeps the bytes of a part that holds no tag, whatever its prefixes', () => {
    const template = changed(docx(p('{{title}}'), { header: 'Même' }), prefixed);
    const made = word(template).render(view);
    for (const name of ['word/header1.xml', 'word/footnotes.xml', '_rels/.rels'])
      expect(partOf(made, name)).toBe(partOf(template, name));
  });

  describe('of the strict standard', () => {
    const strict = (bytes: Uint8Array) =>
      changed(bytes, (xml) =>
        xml
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|drawingml|officeDocument)\/2006\//g,
            (_, family: string) => `http://purl.oclc.org/ooxml/${family}/`,
          )
          .replace('<w:document ', '<w:document w:conformance="strict" '),
      );
    it('is read as any other, and makes documents of that standard, what it adds to them too', () => {
      const { problems, render } = word(strict(docx(`${body}${p('{{link "https://exemple.fr" "x"}}')}`)));
      expect(problems).toEqual([]);
      const made = render(view);
      expect(textOf(made)).toContain('Accueil');
      const texts = openArchive(made).map(({ bytes }) => decoder.decode(bytes));
      expect(texts.filter((text) => /openxmlformats\.org\/(?:wordprocessingml|officeDocument)/.test(text))).toEqual([]);
      expect(partOf(made, 'word/_rels/document.xml.rels')).toContain(
        '"http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink"',
      );
    });
    it('comes back byte for byte when it holds no tag', () => {
      const template = strict(docx(p('x'), { header: 'h' }));
      expect(openArchive(word(template).render(view))).toEqual(openArchive(template));
    });
  });
});

it('a deck under other prefixes is read as any other', () => {
  const template = changed(pptx([{ shapes: text('{{#each actions}}', '{{name}}', '{{/each}}') }]), prefixed);
  const { problems, render } = preparePowerPoint(template, { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  expect(partOf(render(view), 'ppt/slides/slide1.xml').match(/Accueil|Fibre/g)).toEqual(['Accueil', 'Fibre']);
});
