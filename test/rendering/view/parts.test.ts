// What no template and no condition of a document names is not made; what several documents name is made once for all of them.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NamedDocument } from '../../../src/model/index.ts';
import { deliverableKindOf } from '../../../src/rendering/deliverables/index.ts';
import { prepareDeliverable } from '../../../src/rendering/index.ts';
import { viewsOf } from '../../../src/rendering/view/index.ts';
import { lazily, withFields } from '../../../src/rendering/view/lazily.ts';
import { ownParts, sharedParts } from '../../../src/rendering/view/view-of.ts';
import { request } from './tiny-project.ts';

/** How often each part is made while something is done, those that are not made left out. */
async function madeWhile(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const spies = [sharedParts, ownParts].flatMap((parts) =>
    Object.keys(parts).map((name) => [name, vi.spyOn(Object(parts), name)] as const),
  );
  await work();
  return Object.fromEntries(spies.flatMap(([name, { mock }]) => (mock.calls.length > 0 ? [[name, mock.calls.length]] : [])));
}
afterEach(() => {
  vi.restoreAllMocks();
});

const kindOf = (more: Partial<NamedDocument>) =>
  deliverableKindOf({ id: 'mine', title: { fr: 'Le mien' }, order: 1, format: 'md', file: { fr: 'le-mien' }, ...more });

/** The text that a template gives, and all the files of it. */
async function filesOf(views: ReturnType<typeof viewsOf>, template: string, more: Partial<NamedDocument> = {}) {
  const source = { file: 'mine.fr.md', bytes: new TextEncoder().encode(template) };
  const { make, problems } = prepareDeliverable(kindOf(more), source, 'fr');
  expect(problems).toEqual([]);
  const files = await make(views({ deliverable: 'mine', title: 'Le mien' }));
  return files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
}

describe('the parts that are made', () => {
  it('are those that the template names, and those that name the file', async () => {
    const made = await madeWhile(async () => {
      expect(await filesOf(viewsOf(request), '{{project.title}}\n')).toEqual([
        ['le-mien.md', 'Projet numérique de territoire 2026-2032\n'],
      ]);
    });
    expect(made).toEqual({ document: 1, project: 1 });
  });
  it('are none of a document that is not due but what its condition looks at', async () => {
    const made = await madeWhile(async () => {
      expect(await filesOf(viewsOf(request), '{{#each actions}}{{title}}{{/each}}', { when: 'needs > 99' })).toEqual([]);
    });
    expect(made).toEqual({ needs: 1 });
  });
  it('are those that they are themselves made of: an axis lists its actions', async () => {
    const made = await madeWhile(() => filesOf(viewsOf(request), '{{#each axes}}{{title}}{{/each}}'));
    expect(made).toEqual({ document: 1, axes: 1, actions: 1 });
  });
  it('are made once for all the documents of a project, and for all the files of one', async () => {
    const made = await madeWhile(async () => {
      const views = viewsOf(request);
      expect(await filesOf(views, '{{action.title}}', { each: 'action', file: { fr: '{{name}}' } })).toHaveLength(3);
      await filesOf(views, '{{#each actions}}{{title}}{{/each}}');
      await filesOf(views, '{{#each unplaced}}{{title}}{{/each}}');
    });
    expect(made).toEqual({ document: 3, actions: 1, unplaced: 1 });
  });
  it('have no figure drawn that no document shows', async () => {
    const made = await madeWhile(() => filesOf(viewsOf(request), '{{charts.budgetByYear.title}}'));
    expect(made).toEqual({ document: 1, charts: 1, budget: 1 });
  });
});

describe('an object made field by field', () => {
  it('is what its makers give, each called once at most, whatever is read and in whatever order', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names)), fc.dictionary(fc.constantFrom(...names), fc.integer()), (read, over) => {
        const calls: string[] = [];
        const make =
          (name: string, value: (whole: Readonly<Record<string, number>>) => number) =>
          (_: null, whole: Readonly<Record<string, number>>): number => {
            calls.push(name);
            return value(whole);
          };
        const whole = lazily<Readonly<Record<string, number>>, null>({
          a: make('a', () => 1),
          b: make('b', ({ a = 0 }) => a + 1),
          c: make('c', () => 3),
          d: make('d', ({ b = 0, c = 0 }) => b + c),
        })(null);
        const other = withFields(whole, over);
        for (const name of read)
          expect([whole[name], other[name]]).toEqual([{ a: 1, b: 2, c: 3, d: 5 }[name], over[name] ?? whole[name]]);
        expect(new Set(calls).size).toBe(calls.length);
        expect({ ...other }).toEqual({ a: 1, b: 2, c: 3, d: 5, ...over });
        expect(new Set(calls).size).toBe(calls.length);
      }),
    );
  });
});
