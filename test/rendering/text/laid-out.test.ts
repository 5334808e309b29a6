/** Long texts, links and pictures in Markdown and HTML templates: laid out, in their place, and never HTML of their own. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Block, readMarkdown } from '../../../src/rendering/markdown/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText, type TextFormat } from '../../../src/rendering/text/index.ts';
import { blocksToMarkdown } from '../../../src/rendering/text/write-markdown.ts';
import { png } from '../png.ts';

const prepare = (source: string, format: TextFormat) =>
  prepareText(source, { file: 'modele', format, helpers: helpersFor('fr') });
const render = (source: string, format: TextFormat, view: unknown) => prepare(source, format).render(view);

const stake =
  '# Enjeu\n\nUn **accueil** _proche_, [ici](https://exemple.fr/a_b).\n\n- un\n- deux\n  1. deux bis\n\n> cité\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\n```\ncode <b>\n```\n\n---';

test('Markdown stays Markdown, under the heading above it', () => {
  expect(render('## Action\n\n{{markdown stake}}\n', 'markdown', { stake })).toBe(
    '## Action\n\n### Enjeu\n\nUn **accueil** *proche*, [ici](<https://exemple.fr/a_b>).\n\n- un\n- deux\n  1. deux bis\n\n> cité\n\n| a | b |\n| --- | --: |\n| 1 | 2 |\n\n```\ncode <b>\n```\n\n---\n',
  );
});

test('Markdown becomes HTML, under the heading above it', () => {
  expect(render('<h2>Action</h2>\n{{markdown stake}}\n', 'html', { stake })).toBe(
    '<h2>Action</h2>\n<h3>Enjeu</h3>\n<p>Un <strong>accueil</strong> <em>proche</em>, <a href="https://exemple.fr/a_b">ici</a>.</p>\n<ul><li>un</li><li>deux<ol><li>deux bis</li></ol></li></ul>\n<blockquote><p>cité</p></blockquote>\n<table><thead><tr><th scope="col">a</th><th scope="col" style="text-align: right">b</th></tr></thead><tbody><tr><td>1</td><td style="text-align: right">2</td></tr></tbody></table>\n<pre><code>code &lt;b&gt;</code></pre>\n<hr>\n',
  );
});

test.each(['html', 'markdown'] as const)('the highest heading comes right under the one above, in %s', (format) => {
  const source = format === 'html' ? '<h2>A</h2>\n{{markdown note}}' : '## A\n\n{{markdown note}}';
  const text = render(source, format, { note: '### B\n\n#### C' });
  expect(text).toContain(format === 'html' ? '<h3>B</h3>\n<h4>C</h4>' : '### B\n\n#### C');
});

test.each([
  ['within a line', 'html', 'Enjeu : {{markdown note}}.', 'Enjeu : <strong>a</strong> b.'],
  ['within a paragraph, alone on its line', 'html', '<p>\n{{markdown note}}\n</p>', '<p>\n<strong>a</strong> b\n</p>'],
  ['within an attribute', 'html', '<p title="{{markdown note}}">', '<p title="a\nb">'],
  ['in the title of the page', 'html', '<title>{{markdown note}}</title>', '<title>a\nb</title>'],
  ['in an item of a list', 'markdown', '  {{markdown note}}', '  **a**\n\n  b'],
  ['within a line', 'markdown', 'Enjeu : {{markdown note}}.', 'Enjeu : **a** b.'],
] as const)('a long text %s of %s', (_, format, source, expected) => {
  expect(render(source, format, { note: '**a**\n\nb' })).toBe(expected);
});

describe('HTML in the data', () => {
  const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1))';
  it.each(['{{note}}', '{{markdown note}}', '{{link note note}}', '<a title="{{note}}">a</a>'])('stays text in %s', (source) => {
    const html = render(source, 'html', { note: hostile });
    expect(html).not.toMatch(/<script|<img|="javascript/i);
  });
  it('is written by name in Markdown, also within its blocks of HTML', () => {
    expect(render('<td>{{note}}</td>\n\n{{markdown note}}', 'markdown', { note: hostile })).not.toMatch(
      /<script|<img|[^\\]\]\(<?javascript/i,
    );
    expect(render('<td title="{{note}}">', 'markdown', { note: '"><b>' })).toBe('<td title="&quot;&gt;&lt;b&gt;">');
  });
});

test.each([
  ['https://exemple.fr/?a=1&b=2', 'https://exemple.fr/?a=1&amp;b=2'],
  ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
  ['notes/a.pdf', 'notes/a.pdf'],
  ['javascript:alert(1)', '#'],
  ['JaVa\tScript:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['" onclick="x', '&quot; onclick=&quot;x'],
])('the address %s is %s', (address, expected) => {
  expect(render('<a href="{{address}}">a</a>', 'html', { address })).toBe(`<a href="${expected}">a</a>`);
});
test('a value within an address is no scheme', () => {
  expect(render('<a href="#{{id}}">a</a>', 'html', { id: 'a:b' })).toBe('<a href="#a:b">a</a>');
});

test.each([
  '<script>{{note}}</script>',
  '<style>p { color: {{note}} }</style>',
  '<p onclick="{{note}}">',
  '<p style="{{note}}">',
  '<p {{note}}>',
  '<p title={{note}}>',
  '<!-- {{note}} -->',
])('a value is refused where it could become a program: %s', (source) => {
  for (const format of ['html', 'markdown'] as const)
    expect(prepare(source, format).problems).toMatchObject([{ code: 'template/tag-out-of-reach', paragraph: 1 }]);
});
test('blocks may stand within a tag, and quotes or signs in the text mean nothing', () => {
  expect(render(`<p{{#if a}} class="{{a}}"{{/if}}>l'un < "l'autre" > {{a}}</p>`, 'html', { a: '1' })).toBe(
    `<p class="1">l'un < "l'autre" > 1</p>`,
  );
});

test('links say where they lead, and what names a thing leads to it where the page has it', () => {
  expect(render('{{link url "le site"}}', 'html', { url: 'https://exemple.fr' })).toBe(
    '<a href="https://exemple.fr">le site</a>',
  );
  expect(render('{{link url "le site"}}', 'markdown', { url: 'https://exemple.fr' })).toBe('[le site](<https://exemple.fr>)');
  const page = '<h2 id="{{anchor id}}">{{id}}</h2>\n{{markdown note}}';
  expect(render(page, 'html', { id: 'AC-001', note: 'voir [[AC-001]] et [[AC-002]]' })).toBe(
    '<h2 id="AC_001">AC-001</h2>\n<p>voir <a href="#AC_001">AC-001</a> et AC-002</p>',
  );
});

describe('a picture of the project', () => {
  const logo = png(8, 4);
  const assets = new Map([['logo.png', logo]]);
  const shown = (source: string, format: TextFormat) => prepare(source, format).render({ logo: 'logo.png' }, [], assets);
  const address = `data:image/png;base64,${Buffer.from(logo).toString('base64')}`;
  it('is within the page, with its words and its size', () => {
    expect(shown('{{image logo alt="Le \\"logo\\""}}', 'html')).toBe(
      `<img src="${address}" alt="Le &quot;logo&quot;" width="8" height="4">`,
    );
    expect(shown('<img src="{{image logo}}" alt="Logo">', 'html')).toBe(`<img src="${address}" alt="Logo">`);
    expect(shown('{{image logo alt="Logo [1]"}}', 'markdown')).toBe(`![Logo \\[1\\]](${address})`);
  });
  it('leaves nothing when the project does not have it', () => {
    expect(prepare('a{{image logo alt="Logo"}}b', 'html').render({ logo: 'autre.png' }, [], assets)).toBe('ab');
  });
});

test('what is missing is told, and stands out', () => {
  const missing: { key: string; of: string | null }[] = [];
  expect(
    prepare('<p title="{{todo lead "project.lead"}}">{{todo lead "project.lead"}}</p>', 'html').render({ lead: null }, missing),
  ).toBe('<p title="à compléter"><mark>à compléter</mark></p>');
  expect(missing).toEqual([
    { key: 'project.lead', of: null },
    { key: 'project.lead', of: null },
  ]);
  expect(render('- {{todo lead "project.lead"}}', 'markdown', { lead: null })).toBe('- **à compléter**');
});

/** Markdown as people write it, signs of every kind in the words. */
const words = fc
  .stringMatching(/^[a-zé*_#|\\[\]()<>&!=~+.:0-9 -]{1,20}$/)
  .filter((text) => /[a-z]/.test(text) && !text.includes('[['));
const shielded = (text: string) => text.trim().replace(/[\\`*_{}[\]()#+\-.!|<>&~=:]/g, '\\$&');
const line = fc
  .array(fc.tuple(fc.constantFrom('', '**', '*', '~~'), words), { minLength: 1, maxLength: 3 })
  .map((spans) => spans.map(([mark, text]) => mark + shielded(`a${text.trim()}a`) + mark).join(' '));
const source: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      line,
      line.map((text) => `## ${text}`),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
      fc
        .array(line, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item, index) => `${index + 3}. ${item}\n\n   ${item}`).join('\n')),
      line.map((text) => `> ${text}\n>\n> - ${text}`),
      fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| :-: | --- |\n| ${b} | ${a} |`),
      words.map((text) => `\`\`\`\n${text}\n\`\`\``),
      fc.constant('---'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));

test('what is written as Markdown reads as what was meant', () => {
  fc.assert(
    fc.property(source, (markdown) => {
      const blocks: readonly Block[] = readMarkdown(markdown);
      expect(readMarkdown(blocksToMarkdown(blocks, 0))).toEqual(blocks);
    }),
    { numRuns: 500 },
  );
});
