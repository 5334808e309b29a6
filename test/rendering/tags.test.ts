/** The tags that a template may hold, as people are told them: a template that holds them all is right, and says something. */
import { describe, expect, it, test } from 'vitest';
import {
  checkTemplate,
  deliverables,
  describeFunctions,
  prepareDeliverable,
  type TagNode,
  tagsOf,
  viewOf,
} from '../../src/rendering/index.ts';
import { linesOf } from './every-tag.ts';
import { request } from './view/tiny-project.ts';
import { docx, paragraph, run, textOf } from './word/minimal-docx.ts';

const view = viewOf(request);
const every = (nodes: readonly TagNode[]): readonly TagNode[] => nodes.flatMap((node) => [node, ...every(node.inside)]);

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
  it('told elsewhere, name the loops in which they are told whole', () => {
    const programme = tagsOf(deliverables.find(({ id }) => id === 'programme') ?? null, view, 'fr');
    const actions = programme.find(({ path }) => path === 'actions');
    expect(actions?.like).toBe('{{#each axes}} › {{#each actions}}');
    for (const { tag, like } of every(programme)) if (tag !== null) expect(like).not.toBe(tag);
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
  expect(signatures).toContain('money amount [decimals=…] [short=…]');
  expect(signatures).toContain('where list field [value…] [from=…] [until=…]');
});

/** The documents that see different things: the whole project, one action, one meeting. */
const subjects = ['programme', 'action-sheets', 'meeting-minutes'];
const written = {
  md: (lines: readonly string[]) => new TextEncoder().encode(`# {{document.title}}\n\n${lines.join('\n\n')}\n`),
  docx: (lines: readonly string[]) =>
    docx(
      lines
        .filter((line) => !/^{{(?:image|chart) /.test(line))
        .map((line) => paragraph(run(line)))
        .join(''),
      { title: 'T' },
    ),
};
const formats = ['md', 'docx'] as const;
const cases = deliverables
  .filter(({ id }) => subjects.includes(id))
  .flatMap((kind) => formats.map((format) => [`${kind.id}.${format}`, { kind, format }] as const));
test.each(cases)('all at once in %s', async (file, { kind, format }) => {
  const bytes = written[format](tagsOf(kind, view, 'fr').flatMap(linesOf));
  expect(checkTemplate({ file, bytes }, 'fr').filter(({ code }) => code.startsWith('template/'))).toEqual([]);
  const made = await prepareDeliverable(kind, { file, bytes }, 'fr').make(view);
  expect(made.length).toBeGreaterThan(0);
  for (const one of made)
    expect(format === 'md' ? new TextDecoder().decode(one.bytes) : textOf(one.bytes)).not.toMatch(/\{\{|undefined|\[object/);
});
