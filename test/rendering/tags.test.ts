/** The tags that a template may hold, as people are told them; what starters make of them is proved by test/proofs/starters.proof.ts. */
import { describe, expect, it, test } from 'vitest';
import { deliverables, describeFunctions, type TagNode, tagsOf, viewOf } from '../../src/rendering/index.ts';
import { request } from './view/tiny-project.ts';

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
