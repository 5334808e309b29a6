/** The engine of templates as other programs use it: the three formats, problems in words, functions and themes of one's own, browsers. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it, test } from 'vitest';
import { browserOptions } from '../../bin/bundle.js';
import { closeArchive, type Entry, openArchive } from '../../src/rendering/archive/index.ts';
import { gap, type Missing, prepare } from '../../src/templates.ts';
import { home } from '../house/sources.ts';
import { partOf as partOfBook, xlsx } from '../rendering/excel-templates/minimal-xlsx.ts';
import { odf, p } from '../rendering/odf/minimal-odf.ts';
import { partOf as partOfDeck, pptx, shape } from '../rendering/powerpoint/minimal-pptx.ts';
import { docx, paragraph, partOf, run } from '../rendering/word/minimal-docx.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    price: { type: 'number' },
    items: { type: 'array', items: { type: 'object', properties: { title: { type: 'string' }, shade: { type: 'string' } } } },
  },
};
const data = { name: 'Ana', price: 1234.5, items: [{ title: 'a', shade: '112233' }] };

describe('a template of any data', () => {
  it('is of the format that its main part says', () => {
    const word = prepare(docx(paragraph('{{name}} : {{number price}}')), { schema });
    expect(word).toMatchObject({ format: 'docx', problems: [] });
    expect(partOf(word.render(data), 'word/document.xml')).toMatch(/Ana : 1.234,5</);
    const deck = prepare(pptx([{ shapes: shape('a', ['{{name}}']) }]), { schema });
    expect(deck).toMatchObject({ format: 'pptx', problems: [] });
    expect(partOfDeck(deck.render(data), 'ppt/slides/slide1.xml')).toContain('Ana');
    const book = prepare(xlsx([{ name: 'A', cells: { A1: '{{price}}' } }]), { schema });
    expect(book).toMatchObject({ format: 'xlsx', problems: [] });
    expect(partOfBook(book.render(data), 'xl/worksheets/sheet1.xml')).toContain('<v>1234.5</v>');
  });

  it('is known by its list of types whatever its case, and by its own type, those of templates too', () => {
    const named = (bytes: Uint8Array, change: (entry: Entry) => Entry): Uint8Array =>
      closeArchive(openArchive(bytes).map(change));
    const book = xlsx([{ name: 'A', cells: { A1: '{{price}}' } }]);
    const small = named(book, (entry) => ({ ...entry, name: entry.name.replace('[Content_Types]', '[content_types]') }));
    expect(prepare(small, { schema })).toMatchObject({ format: 'xlsx', problems: [] });
    const ott = named(odf(p('{{name}}')), (entry) =>
      entry.name === 'mimetype'
        ? { ...entry, bytes: new TextEncoder().encode('application/vnd.oasis.opendocument.text-template') }
        : entry,
    );
    expect(prepare(ott, { schema })).toMatchObject({ format: 'odt', problems: [] });
  });

  it('is checked before any data, in the language that is asked for', () => {
    const template = docx(paragraph('{{nam}}') + paragraph('{{#if price}}{{prise}}{{/if}}'));
    const { problems, render } = prepare(template, { schema, language: 'en', name: 'letter.docx' });
    expect(problems.map(({ file, part, paragraph: at, tag, sentence }) => [file, part, at, tag, sentence])).toEqual([
      ['letter.docx', 'word/document.xml', 1, '{{nam}}', expect.stringContaining('did you mean “name”?')],
      ['letter.docx', 'word/document.xml', 2, '{{prise}}', expect.stringContaining('did you mean “price”?')],
    ]);
    expect(() => render(data)).toThrow('letter.docx');
    expect(prepare(template, { schema }).problems[0]?.sentence).toMatch(/vouliez-vous dire «\sname\s»/);
    // Without a schema names are not known.
    expect(prepare(template).problems).toEqual([]);
  });

  it('that is no Office file is a problem like another', () => {
    const { format, problems } = prepare(new TextEncoder().encode('Bonjour'));
    expect([format, problems.map(({ code }) => code)]).toEqual([null, ['template/not-an-archive']]);
    expect(problems[0]?.sentence).toContain('.docx');
  });

  it('calls functions of its maker, which may tell what is missing', () => {
    const helpers = {
      shout: {
        call: ([text]: readonly unknown[]) => String(text).toUpperCase(),
        takes: [{ name: 'text', kind: 'text' as const }],
      },
      needed: {
        call: ([value]: readonly unknown[]) => value ?? gap('to be filled in', { key: 'name', of: null }),
      },
    };
    const { problems, render } = prepare(docx(paragraph('{{shout name}} {{needed name}}')), { schema, helpers });
    expect(problems).toEqual([]);
    expect(partOf(render(data), 'word/document.xml')).toContain('ANA Ana');
    const missing: Missing[] = [];
    expect(partOf(render({ ...data, name: null }, { missing }), 'word/document.xml')).toContain('to be filled in');
    expect(missing).toEqual([{ key: 'name', of: null }]);
    const wrong = prepare(docx(paragraph('{{shout name price}} {{whisper name}}')), { schema, helpers, language: 'en' });
    expect(wrong.problems.map(({ tag }) => tag)).toEqual(['{{shout name price}}', '{{whisper name}}']);
  });

  it('takes the colours of a theme, and in loops those of its items', () => {
    const painted = (accent: string) => run('{{title}}', `<w:color w:val="000000" w:themeColor="${accent}"/>`);
    const body = paragraph('{{#each items}}', painted('accent6'), '{{/each}}', painted('accent1').replace('title', 'name'));
    const theme = { colours: { accent1: '7A1F3D' }, loopColours: { accent6: 'shade' } };
    const { render } = prepare(docx(body), { schema, theme });
    const colours = [...partOf(render(data), 'word/document.xml').matchAll(/<w:color w:val="(\w+)"/g)].map(([, one]) => one);
    expect(colours).toEqual(['112233', '7A1F3D']);
    // Without one, it keeps its own.
    expect(partOf(prepare(docx(body)).render(data), 'word/document.xml')).not.toMatch(/112233|7A1F3D/);
  });
});

/** As a script, which gives what it exports as `engine`. */
const { metafile, outputFiles } = await build({ ...browserOptions, format: 'iife', globalName: 'engine', write: false });
const [file] = outputFiles ?? [];
const inputs = Object.values(metafile.outputs).flatMap(({ inputs: all }) =>
  Object.entries(all).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
);

test('the engine holds nothing of projects', () => {
  const rooms = [
    'archive',
    'charts',
    'drawings',
    'excel-templates',
    'expressions',
    'markdown',
    'odf',
    'ooxml',
    'pictures',
    'powerpoint',
  ];
  const engine = [
    ...[...rooms, 'theming', 'word', 'stretches.ts', 'excel/cell-text.ts'].map((room) => `src/rendering/${room}`),
    ...[
      'src/drawing/',
      'src/templates.ts',
      'src/values/',
      'bin/zlib-of-browsers.js',
      'left-out:',
      'src/model/generated/shipped-theme.ts',
    ],
    ...[
      'templates/block-faults',
      'templates/doubts',
      'counted-unit',
      'elision',
      'escape',
      'faults/file-faults',
      'formats',
      'templates/odf-faults',
      'documents/slides',
      'templates/template-faults',
      'templates/value-kinds',
    ].map((words) => `src/wording/${words}.ts`),
  ];
  const own = inputs.filter((path) => !path.startsWith('node_modules/'));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter((path) => !engine.some((place) => path.startsWith(place)))).toEqual([]);
});

test('it runs where there is nothing of Node, and makes the same bytes', () => {
  const letter = readFileSync(`${home}docs/samples/letter.docx`);
  const view = {
    recipient: 'A',
    day: '2026-01-15',
    text: '**Bonjour**',
    items: [{ title: 'b', amount: 3 }],
    remark: null,
    title: 'L',
  };
  const context = createContext({ TextEncoder, TextDecoder, letter, view });
  const made: unknown = runInContext(`${file?.text}; engine.prepare(new Uint8Array(letter)).render(view).join()`, context);
  expect(made).toBe(prepare(letter).render(view).join());
});
