/** A starter holds every tag of its document, is right as it is, and makes a document of any project. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { TemplateFormat } from '../../src/model/index.ts';
import {
  checkTemplate,
  deliverables,
  describeFunctions,
  prepareDeliverable,
  starterOf,
  type TagNode,
  tagsOf,
  viewOf,
} from '../../src/rendering/index.ts';
import { home } from '../house/sources.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const view = viewOf(request);
const base = new Uint8Array(readFileSync(`${home}templates/deliverables/summary.fr.docx`));

const every = (nodes: readonly TagNode[]): readonly TagNode[] => nodes.flatMap((node) => [node, ...every(node.inside)]);
const typed = (nodes: readonly TagNode[]): readonly string[] => every(nodes).flatMap(({ tag }) => (tag === null ? [] : [tag]));

/** What a starter says, its XML put away. */
function textOf(bytes: Uint8Array, format: TemplateFormat): string {
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  return partOf(bytes, 'word/document.xml')
    .replace(/<(?!wp:docPr)[^>]+>/g, '')
    .replaceAll('&quot;', '"');
}

/** The documents that see different things: the whole project, one action, one meeting. */
const subjects = ['programme', 'action-sheets', 'meeting-minutes'];
const cases = deliverables
  .filter(({ id }) => subjects.includes(id))
  .flatMap((kind) =>
    (['md', 'html', 'docx'] as const).map((format) => {
      const language = format === 'html' ? 'en' : 'fr';
      return [`${kind.id}.${language}.${format}`, { kind, language, format }] as const;
    }),
  );
test.each(cases)('%s', async (file, { kind, language, format }) => {
  const tags = tagsOf(kind, view, language);
  const bytes = starterOf(tags, format, language, base);
  if (bytes === null) throw new Error('no starter');
  expect(checkTemplate({ file, bytes }, language)).toEqual([]);
  const text = textOf(bytes, format);
  for (const tag of typed(tags)) expect(text).toContain(tag.startsWith('{{image') ? tag.replace('}}', ' alt=') : tag);
  const made = await prepareDeliverable(kind, { file, bytes }, language).make(view);
  for (const one of made) expect(textOf(one.bytes, format)).not.toMatch(/\{\{|undefined|\[object/);
});

describe('tags', () => {
  const tags = tagsOf(null, view, 'fr');
  it('are those of the view, each with its meaning', () => {
    const roots = new Set(every(tags).map(({ path }) => path.split('.')[0]));
    for (const name of Object.keys(view)) expect(roots).toContain(name);
    expect(
      every(tags)
        .filter(({ says, path }) => says === '' && path !== 'this')
        .map(({ path }) => path),
    ).toEqual([]);
  });
  it('are written by the function of what they give, with an example', () => {
    const found = (path: string) => every(tags).find((node) => node.path === path);
    expect(found('project.title')).toMatchObject({
      tag: '{{project.title}}',
      example: view.project.title,
      says: 'Titre du projet',
    });
    expect(found('document.date')).toMatchObject({ tag: '{{date document.date}}', kind: 'date' });
    expect(found('budget.cost.planned')).toMatchObject({ tag: '{{money budget.cost.planned}}', says: 'Coûts · Prévu' });
    expect(tags.find(({ path }) => path === 'actions')).toMatchObject({ tag: '{{#each actions}}', example: view.actions.length });
    expect(found('theme.logo')).toMatchObject({ tag: '{{image theme.logo}}', says: 'Logo' });
    expect(found('charts.budgetByYear')?.tag).toBe('{{chart charts.budgetByYear}}');
  });
  it('of one document leave out what it is never given', () => {
    const roots = (id: string) => tagsOf(deliverables.find((kind) => kind.id === id) ?? null, view, 'en').map(({ path }) => path);
    expect(roots('action-sheets').slice(0, 2)).toEqual(['document', 'action']);
    expect(roots('programme')).not.toContain('action');
    expect(roots('meeting-minutes')).not.toContain('action');
  });
});

test('functions say how they are called', () => {
  const signatures = describeFunctions('fr').map(({ signature }) => signature);
  expect(signatures).toContain('money amount [decimals=…]');
  expect(signatures).toContain('where list field [value…] [from=…] [until=…]');
});
