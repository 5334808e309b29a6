/** A template that means harm is refused in one clear sentence, before any of it is used, whatever its size. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { closeArchive, type Entry, openArchive } from '../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../src/rendering/excel-templates/index.ts';
import type { TemplateProblem } from '../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { prepareText } from '../../src/rendering/text/index.ts';
import { prepareWord } from '../../src/rendering/word/index.ts';
import { templateFault } from '../../src/wording/templates/template-faults.ts';
import { someOf } from '../cases.ts';
import { xlsx } from './excel-templates/minimal-xlsx.ts';
import { text as box, pptx } from './powerpoint/minimal-pptx.ts';
import { docx, paragraph as p } from './word/minimal-docx.ts';

const helpers = helpersFor('fr');
const encode = (text: string) => new TextEncoder().encode(text);
const good = docx(p('{{title}}'));
const deck = pptx([{ shapes: box('{{title}}') }]);
const word = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers });
const book = xlsx([{ name: 'Feuille', cells: { A1: '{{title}}' } }]);
const excel = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'm.xlsx', helpers });
const codes = (problems: readonly TemplateProblem[]) => problems.map(({ code }) => code);

const withParts = (bytes: Uint8Array, ...added: Entry[]) => closeArchive([...openArchive(bytes), ...added]);
const edited = (bytes: Uint8Array, part: string, change: (xml: string) => string) =>
  closeArchive(
    openArchive(bytes).map((entry) =>
      entry.name === part ? { name: part, bytes: encode(change(new TextDecoder().decode(entry.bytes))) } : entry,
    ),
  );
/** The central record of the first file, changed. */
const listed = (change: (view: DataView, at: number) => void, from: Uint8Array = good) => {
  const bytes = from.slice();
  const view = new DataView(bytes.buffer);
  const at = Array.from({ length: bytes.length - 4 }, (_, index) => index).find(
    (index) => view.getUint32(index, true) === 0x02014b50,
  );
  change(view, at ?? 0);
  return bytes;
};
/** The record that ends the archive, changed. */
const ended = (change: (view: DataView, at: number) => void) => {
  const bytes = good.slice();
  change(new DataView(bytes.buffer), bytes.length - 22);
  return bytes;
};
const blanks = new Uint8Array(2 * 1024 * 1024);
const compound = (inside: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...inside].flatMap((sign) => [sign.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

const archives: readonly (readonly [what: string, bytes: Uint8Array, fr: RegExp, en: RegExp])[] = [
  ['a text', encode('bonjour'), /un document Office/, /an Office document/],
  ['nothing', new Uint8Array(), /ne contient rien/, /holds nothing/],
  ['a .doc under another name', compound('WordDocument'), /ancien format/, /old format/],
  ['a file under a password', compound('EncryptedPackage'), /mot de passe/, /password/],
  ['half a file', good.slice(0, good.length / 2), /incomplet/, /incomplete/],
  [
    'a part that swells',
    withParts(good, { name: 'word/a.xml', bytes: blanks }),
    /plus de cent fois/,
    /more than a hundred times/,
  ],
  [
    'many parts that swell a little less',
    listed((view, at) => view.setUint32(at + 24, 0x7000000, true)),
    /plus de 100 Mo/,
    /more than 100 MB/,
  ],
  [
    'a size to be looked up in 64 bits',
    listed((view, at) => view.setUint32(at + 24, 0xffffffff, true)),
    /plus de 100 Mo/,
    /100 MB/,
  ],
  ['a place to be looked up in 64 bits', listed((view, at) => view.setUint32(at + 42, 0xffffffff, true)), /abîmé/, /damaged/],
  [
    'a count to be looked up in 64 bits',
    ended((view, at) => view.setUint16(at + 10, 0xffff, true)),
    /2\u202f000 parties/,
    /2,000 parts/,
  ],
  ['a directory outside the file', ended((view, at) => view.setUint32(at + 16, 0xfffffff0, true)), /abîmé/, /damaged/],
  ['a name that climbs', withParts(good, { name: 'word/../../x', bytes: encode('') }), /sort du document/, /leads out/],
  ['an absolute name', withParts(good, { name: '/etc/passwd', bytes: encode('') }), /sort du document/, /leads out/],
  ['a name twice', withParts(good, { name: 'WORD/document.xml', bytes: encode('') }), /le même nom/, /the same name/],
  ['a part under a key', listed((view, at) => view.setUint16(at + 8, 1, true)), /chiffrée/, /encrypted/],
  ['another compression', listed((view, at) => view.setUint16(at + 10, 14, true)), /compressée/, /compressed/],
  ['a wrong fingerprint', listed((view, at) => view.setUint32(at + 16, 7, true)), /abîmé/, /damaged/],
];

describe('an archive that is not what it says', () => {
  it.each(archives)('%s', (_, bytes, fr, en) => {
    for (const { problems, render } of [word(bytes), preparePowerPoint(bytes, { file: 'm.pptx', helpers }), excel(bytes)]) {
      expect(codes(problems)).toEqual(['template/not-an-archive']);
      const [fault] = problems;
      if (!fault) throw new Error('No problem');
      expect(templateFault(fault, 'fr')).toMatch(fr);
      expect(templateFault(fault, 'en')).toMatch(en);
      expect(() => render({})).toThrow(fault.file);
    }
  });

  it('opens when another program wrote it', () => {
    const parts = Object.fromEntries(openArchive(good).map(({ name, bytes }) => [name, bytes]));
    expect(word(zipSync(parts)).problems).toEqual([]);
  });
});

const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}">${[...'bcdefgh'].map((name, index) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join('')}]>`;

describe('a document that brings more than its text', () => {
  const types = '[Content_Types].xml';
  const macros = (bytes: Uint8Array) =>
    edited(bytes, types, (xml) =>
      xml
        .replace('wordprocessingml.document.main', 'x')
        .replace('application/vnd.openxmlformats-officedocument.x+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    );
  it.each([
    ['macros, said outright', macros(good)],
    ['macros, in a part', withParts(good, { name: 'word/vbaProject.bin', bytes: encode('x') })],
    [
      'macros, said of every .bin',
      edited(good, types, (xml) =>
        xml.replace('</Types>', '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
      ),
    ],
    ['controls', withParts(good, { name: 'word/activeX/activeX1.xml', bytes: encode('<x/>') })],
  ])('%s', (_, bytes) => {
    const { problems } = word(bytes);
    expect(codes(problems)).toEqual(['template/holds-programs']);
    for (const fault of problems)
      expect([templateFault(fault, 'fr'), templateFault(fault, 'en')].join()).toMatch(/macros.*macros/);
  });

  it('macros in a workbook', () => {
    const change = (xml: string) =>
      xml.replace(/application\/vnd[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    expect(codes(excel(edited(book, types, change)).problems)).toEqual(['template/holds-programs']);
    const hidden = withParts(book, { name: 'xl/vbaProject.bin', bytes: encode('x') });
    expect(codes(excel(hidden).problems)).toEqual(['template/holds-programs']);
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/styles.xml'])(
    'a bomb of entities in %s',
    (part) => {
      const bomb = (xml: string) => xml.replace(/(\?>\s*)</, (_, start: string) => `${start}${entities}<`);
      expect(codes(excel(edited(book, part, bomb)).problems)).toContain('template/declares-entities');
    },
  );

  it.each([word, (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'm.pptx', helpers })])(
    'a bomb of entities',
    (prepare) => {
      const change = (xml: string) =>
        xml.replace(/(\?>\s*)</, (_, start: string) => `${start}${entities}<`).replace('{{title}}', '&h;');
      const bytes = prepare === word ? edited(good, 'word/document.xml', change) : edited(deck, 'ppt/slides/slide1.xml', change);
      const { problems } = prepare(bytes);
      expect(codes(problems)).toEqual(['template/declares-entities']);
    },
  );

  const related = (type: string, target: string) =>
    edited(good, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
      ),
    );
  it.each([
    ['oleObject', 'mhtml:https://example.org/x!x'],
    ['frame', 'https://example.org/'],
  ])('what it would fetch: %s %s', (type, target) => {
    const [fault, ...others] = word(related(type, target)).problems;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'template/fetches-from-outside', part: 'word/_rels/document.xml.rels', name: target });
    for (const language of ['fr', 'en'] as const) expect(fault && templateFault(fault, language)).toContain(target);
  });
  it.each([
    ['hyperlink', 'https://example.org/'],
    ['attachedTemplate', 'file:///C:/Users/Communication/Charte.dotx'],
    ['attachedTemplate', 'Normal.dotm'],
  ])('but not %s %s', (type, target) => {
    const { problems, warnings } = word(related(type, target));
    expect([problems, warnings]).toEqual([[], []]);
  });
  it.each([
    ['attachedTemplate', 'https://example.org/evil.dotm'],
    ['attachedTemplate', 'file:////server/share/evil.dotm'],
    ['attachedTemplate', '\\\\server\\share\\evil.dotm'],
    ['image', 'https://example.org/pixel.png'],
    ['subDocument', 'file:///C:/secret.docx'],
    ['hyperlink', 'file:///C:/run.exe'],
    ['hyperlink', 'javascript:x'],
    ['hyperlink', '\\\\server\\run.exe'],
  ])('nor %s %s, which is broken and told', (type, target) => {
    const { problems, warnings, render } = word(related(type, target));
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'template/link-broken', part: 'word/document.xml', name: target }]);
    for (const fault of warnings)
      for (const language of ['fr', 'en'] as const) expect(templateFault(fault, language)).toContain(target);
    const made = openArchive(render({ title: 't', items: [] })).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(made.join()).not.toContain(target);
  });
});

describe('a tag that would reach what it must not', () => {
  const view = { a: { x: 1 }, list: [{ n: 'un' }, { n: 'deux' }] };
  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{a.__proto__.constructor.constructor}}',
    '{{this.constructor.name}}',
    '{{@root.constructor}}',
    '{{@root.__proto__.toString}}',
    '{{@data.root}}',
    '{{lookup a "__proto__"}}',
    '{{lookup (lookup this "constructor") "constructor"}}',
    '{{#with (lookup a "constructor")}}{{name}}{{/with}}',
    '{{#with __proto__ as |p|}}{{p}}{{/with}}',
    '{{#each (lookup list "constructor")}}{{this}}{{/each}}',
    '{{list.length.constructor}}',
    '{{a.hasOwnProperty}}',
    '{{a.__defineGetter__}}',
    '{{a.__lookupGetter__}}',
  ])('%s writes nothing', (tags) => {
    const { problems, render } = prepareText(`[${tags}]`, { file: 'm.md', format: 'html', helpers });
    if (problems.length > 0) return expect(codes(problems)).not.toContain('template/internal');
    expect(render(view)).toBe('[]');
  });

  it.each(['{{#> again}}x{{/again}}', '{{#*inline "again"}}{{> again}}{{/inline}}', '{{* again}}'])(
    '%s: no template that redefines itself, so none without end',
    (tags) => {
      const [fault] = word(docx(p(tags.replaceAll('>', '&gt;')))).problems;
      expect(fault?.code).toBe('template/bad-syntax');
      expect(fault && templateFault(fault, 'fr')).toBe('un modèle ne peut pas se redéfinir');
      expect(fault && templateFault(fault, 'en')).toBe('a template cannot redefine itself');
    },
  );

  it.each(['{{> again title}}', '{{> (lookup . "again")}}', '{{> again a=1}}'])(
    '%s: a shared block is named, never made up',
    (tags) => {
      const [fault] = word(docx(p(tags.replaceAll('>', '&gt;')))).problems;
      expect(fault?.code).toBe('template/bad-syntax');
      expect(fault && templateFault(fault, 'fr')).toMatch(/^un bloc partagé se nomme seul/);
      expect(fault && templateFault(fault, 'en')).toMatch(/^a shared block is named alone/);
    },
  );

  it('{{> again}} is nothing where no block is shared', () => {
    expect(codes(word(docx(p('{{&gt; again}}'))).problems)).toEqual(['template/unknown-include']);
  });
});

describe('a template that would take all memory', () => {
  const many = (text: string, times: number) => text.repeat(times);
  const floods: readonly (readonly [what: string, source: string, code: string])[] = [
    ['a huge name', `{{${many('a', 1e6)}}}`, 'template/tag-too-long'],
    ['a huge path', `{{${many('a.', 1e5)}b}}`, 'template/tag-too-long'],
    ['a huge climb', `{{${many('../', 1e5)}a}}`, 'template/tag-too-long'],
    ['a huge text', `{{plural a "${many('a', 1e6)}" "b"}}`, 'template/tag-too-long'],
    ['calls within calls', `{{${many('(not ', 5e3)}a${many(')', 5e3)}}}`, 'template/tag-too-long'],
    ['blocks within blocks', `${many('{{#if a}}', 3e3)}x${many('{{/if}}', 3e3)}`, 'template/too-deep'],
    ['elses without end', `{{#if a}}${many('{{else if a}}', 5e3)}{{/if}}`, 'template/too-deep'],
    ['a hundred thousand tags', many('{{a}}', 1e5), 'template/too-many-tags'],
    ['a hundred thousand ends', many('{{/if}}', 1e5), 'template/too-many-tags'],
    ['a hundred thousand blocks', many('{{#if a}}', 1e5), 'template/too-many-tags'],
    ['braces', many('{{', 1e5), 'template/unclosed-tag'],
  ];
  it.each(someOf(floods))('%s', (_, source, code) => {
    const made = [
      word(docx(p(source))),
      preparePowerPoint(pptx([{ shapes: box(source) }]), { file: 'm.pptx', helpers }),
      prepareText(source, { file: 'm.html', format: 'html', helpers }),
      excel(xlsx([{ name: 'Feuille', cells: { A1: source } }])),
    ];
    for (const { problems } of made) {
      expect(codes(problems)).toContain(code);
      // What is refused is not repeated at length either.
      expect(JSON.stringify(problems[0]).length).toBeLessThan(2e6);
    }
  });

  it('but a long and deep one is rendered', () => {
    const source = many('{{a}} ', 3000) + many('{{#if a}}', 50) + many('x', 1e5) + many('{{/if}}', 50);
    const { problems, render } = prepareText(source, { file: 'm.html', format: 'html', helpers });
    expect(problems).toEqual([]);
    expect(render({ a: 1 })).toBe(many('1 ', 3000) + many('x', 1e5));
  });
});

describe('a workbook that claims to be huge', () => {
  const far = { A1: '{{#each list}}{{n}}', XFD1048576: '{{n}}{{/each}}' };
  const whole = 'A1:XFD1048576';
  const list = [{ n: 1 }, { n: 2 }];
  const row = { A1: '{{#each list}}{{n}}{{/each}}' };
  it.each([
    ['a loop over a million rows', { name: 'F', cells: far }],
    ['a cell that is no cell', { name: 'F', cells: { A1: '{{title}}', ZZZZZZ99999999999: '{{title}}' } }],
    ['a merge of all cells', { name: 'F', cells: row, extra: `<mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells>` }],
    [
      'a condition on all cells',
      {
        name: 'F',
        cells: row,
        extra: `<conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>SUM(${whole})&gt;1</formula></cfRule></conditionalFormatting>`,
      },
    ],
    ['a formula over all cells', { name: 'F', cells: { ...row, B1: `=SUM(${whole})` } }],
    ['a formula within a formula within…', { name: 'F', cells: { ...row, B1: `=${'('.repeat(8000)}A1${')'.repeat(8000)}` } }],
    ['a formula of a hundred thousand sums', { name: 'F', cells: { ...row, B1: `=A1${'+A1'.repeat(1e5)}` } }],
  ])('%s: told or made, and small', (what, sheet) => {
    const { problems, render } = excel(xlsx([sheet]));
    expect(codes(problems)).toEqual(what.startsWith('a loop') ? ['template/rows-too-far'] : []);
    if (problems.length === 0) expect(render({ list, title: 'T' }).length).toBeLessThan(2e6);
  });
});
