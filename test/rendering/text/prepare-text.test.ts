// Markdown and HTML templates: the same language, lines that vanish, values that show exactly.
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Shape } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText, type TextFormat } from '../../../src/rendering/text/index.ts';
import { carriedLines, hostileText } from '../hostile-texts.ts';

const text: Shape = { kind: 'value', type: 'text' };
const shape: Shape = {
  kind: 'object',
  fields: { title: text, note: text, rows: { kind: 'list', of: { kind: 'object', fields: { name: text } } } },
};
const prepare = (source: string, format: TextFormat = 'markdown') =>
  prepareText(source, { file: 'note.md', format, shape, helpers: helpersFor('fr') });
const render = (source: string, view: unknown, format?: TextFormat): string => prepare(source, format).render(view);

test.each([
  ['a value', '# {{title}}\n', { title: 'Accueil' }, '# Accueil\n'],
  [
    'lines of only block tags vanish',
    'a\n{{#each rows}}\n- {{name}}\n{{/each}}\nb\n',
    { rows: [{ name: 'x' }, { name: 'y' }] },
    'a\n- x\n- y\nb\n',
  ],
  ['an indented block tag vanishes too', '  {{#if title}}\nx\n  {{else}}\ny\n  {{/if}}\n', { title: '' }, 'y\n'],
  [
    'a block inside a line',
    '{{#each rows}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}.',
    { rows: [{ name: 'x' }, { name: 'y' }] },
    'x, y.',
  ],
  ['a line with a value stays, even empty', '{{title}}\nfin', { title: '' }, '\nfin'],
  [
    'marks of Markdown in a value show as they are',
    '- {{title}}',
    { title: '*a* [b](c) | <i> #1' },
    '- \\*a\\* \\[b\\](c) \\| &lt;i&gt; \\#1',
  ],
  ['a number that would begin a list does not', '{{title}}', { title: '1. un\n2. deux' }, '1\\. un 2. deux'],
])('%s', (_, source, view, expected) => {
  expect(render(source, view)).toBe(expected);
});

test('values are escaped in HTML, in text and in attributes', () => {
  expect(render('<p title="{{title}}">{{note}}</p>', { title: '"><script>', note: "l'un & l’autre" }, 'html')).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">l&#39;un &amp; l’autre</p>',
  );
});

test.each([
  ['{{titel}}', 'template/unknown-field', 1, 'title'],
  ['a\n{{#each rows}}\nb', 'template/unclosed-block', 2, undefined],
  ['{{/each}}', 'template/unopened-block', 1, undefined],
  ['a {{title', 'template/unclosed-tag', 1, undefined],
  ['{{rows}}', 'template/prints-a-structure', 1, undefined],
  ['{{#if title}}\n{{#each rows}}{{nam}}{{/each}}\n{{/if}}', 'template/unknown-field', 2, 'name'],
])('a fault has its line: %s', (source, code, paragraph, nearest) => {
  expect(prepare(source).problems).toMatchObject([{ code, paragraph, file: 'note.md', ...(nearest && { nearest }) }]);
});

const decoded = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

test('whatever is in the data, tags and HTML in it stay text', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const html = render('<p>{{title}}</p>', { title }, 'html');
      expect(html.slice(3, -4)).not.toMatch(/[<>]/);
      expect(decoded(html.slice(3, -4))).toBe(carriedLines(title));
    }),
  );
});

test('whatever is in the data, a Markdown reader shows it where it stands and takes nothing of it for its own', () => {
  const markdown = new MarkdownIt('default', { html: true });
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const source = '# x {{title}}\n\n{{title}}y\n\n- {{title}} y\n\n| h |\n| --- |\n| {{title}} y |\n';
  const places =
    /^<h1>([^<]*)<\/h1>\n<p>([^<]*)<\/p>\n<ul>\n<li>([^<]*)<\/li>\n<\/ul>\n<table>\n<thead>\n<tr>\n<th>h<\/th>\n<\/tr>\n<\/thead>\n<tbody>\n<tr>\n<td>([^<]*)<\/td>\n<\/tr>\n<\/tbody>\n<\/table>\n$/;
  fc.assert(
    fc.property(hostileText, (title) => {
      const [, ...shown] = places.exec(markdown.render(render(source, { title }))) ?? [];
      const line = carriedLines(title);
      expect(shown.map((html) => words(decoded(html)))).toEqual([`x ${line}`, `${line}y`, `${line} y`, `${line} y`].map(words));
    }),
  );
});
