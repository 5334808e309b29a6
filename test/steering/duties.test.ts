// Duties follow from what the project states of its territory; what it does not state is said, never guessed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checking/index.ts';
import type { CatalogueObligation, Project } from '../../src/model/index.ts';
import { readCatalogue } from '../../src/reading/index.ts';
import { dutiesOf, dutyFaultOf } from '../../src/steering/index.ts';
import { judge } from '../../src/values/condition/judge.ts';
import { parseCondition } from '../../src/values/condition/parse.ts';
import { projectWith } from '../project/project.ts';

const said = (text: string) => ({ fr: text, en: text });
const duty = (id: string, more: Partial<CatalogueObligation> = {}): CatalogueObligation => ({
  id,
  label: said(id),
  asks: said(id),
  concerns: said(id),
  basis: said(id),
  checkedOn: '2026-08',
  confidence: 'certain',
  ...more,
});
const territory = (more: object): Project => projectWith({ info: { format: 1, title: 'P', territory: { name: 'T', ...more } } });
const one = (project: Project, obligation: CatalogueObligation, today = '2026-01-01') =>
  dutiesOf({ obligations: [obligation], services: [] }, project, today)[0];

describe('to whom it applies', () => {
  const openData = duty('open-data', { condition: 'population >= 3500 and staffFte >= 50' });
  const people = (value: number) => ({ populations: [{ value, year: 2026, notion: 'municipal' }] });

  test('yes, no, or not told', () => {
    expect(one(territory({ ...people(4000), facts: { staffFte: 60 } }), openData)?.applies).toBe('yes');
    expect(one(territory({ ...people(4000), facts: { staffFte: 40 } }), openData)?.applies).toBe('no');
    expect(one(territory(people(4000)), openData)).toMatchObject({ applies: 'unknown', unstated: ['staffFte'] });
    expect(one(territory(people(3000)), openData)).toMatchObject({ applies: 'no', unstated: [] });
    expect(one(territory({}), openData)).toMatchObject({ applies: 'unknown', unstated: ['population', 'staffFte'] });
    expect(one(territory({}), duty('all'))?.applies).toBe('yes');
  });

  test('the latest population, the municipal one first', () => {
    const populations = [
      { value: 60000, year: 2020, notion: 'municipal' },
      { value: 50100, year: 2026, notion: 'total' },
      { value: 49900, year: 2026, notion: 'municipal' },
    ];
    expect(one(territory({ kind: 'cc', populations }), duty('reen', { condition: 'epci and population > 50000' }))?.applies).toBe(
      'no',
    );
  });

  test('from its day on', () => {
    const dated = duty('x', { date: '2026-09-01' });
    expect(one(territory({}), dated, '2026-08-31')?.inForce).toBe(false);
    expect(one(territory({}), dated, '2026-09-01')?.inForce).toBe(true);
    expect(one(territory({}), duty('x'))?.inForce).toBe(null);
  });
});

test('an action answers by what it says or by its model, unless dropped', () => {
  const project = projectWith({
    actions: [
      { id: 'AC-1', title: 'a', obligations: [{ obligation: 'x' }] },
      { id: 'AC-2', title: 'b', model: 'm' },
      { id: 'AC-3', title: 'c', model: 'm', status: 'dropped' },
      { id: 'AC-4', title: 'd', model: 'other' },
    ],
  });
  expect(one(project, duty('x', { actions: ['m'] }))?.actions.map(({ id }) => id)).toEqual(['AC-1', 'AC-2']);
});

test('what is judged without a fact is judged the same with it, whatever it is', () => {
  const parsed = (text: string) => {
    const { expression } = parseCondition(text, ['a', 'b']);
    if (expression === null) throw new Error(text);
    return expression;
  };
  const conditions = ['a > 10 and b', 'a > 10 or b', 'not b', 'b and a >= 3500', 'a > 10 or not (b and a > 5)'].map(parsed);
  fc.assert(
    fc.property(fc.constantFrom(...conditions), fc.nat(10_000), fc.nat(1), (condition, a, b) => {
      for (const known of [new Map([['a', a]]), new Map([['b', b]]), new Map<string, number>()]) {
        const { holds } = judge(condition, known);
        const whole = judge(
          condition,
          new Map([
            ['a', a],
            ['b', b],
          ]),
        );
        if (holds !== null) expect(holds).toBe(whole.holds);
        expect(whole.holds).not.toBe(null);
      }
    }),
  );
});

describe('the shipped catalogue', () => {
  const { catalogue, problems } = checkCatalogue(readCatalogue({ root: '.', templates: [] }), dutyFaultOf);
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

  test('has no fault, and is as rich as promised', () => {
    expect(problems).toEqual([]);
    expect(catalogue.indicators.length).toBeGreaterThanOrEqual(40);
    expect(catalogue.actions.length).toBeGreaterThanOrEqual(25);
    expect(catalogue.services.filter(({ shared }) => shared)).toHaveLength(8);
    expect(catalogue.obligations.length).toBeGreaterThanOrEqual(20);
  });

  test('refers to themes that it holds', () => {
    const { actions, services, indicators, themes } = catalogue;
    const known = ids(themes);
    expect([...actions, ...services, ...indicators].filter(({ theme }) => theme && !known.includes(theme))).toEqual([]);
  });

  test('each indicator serves an action or stands for a theme of its own, in both languages', () => {
    for (const { title, calculation } of catalogue.indicators)
      expect(title.fr === title.en || calculation.fr === calculation.en).toBe(false);
    for (const { tasks, objectives, risks } of catalogue.actions) {
      expect(tasks.length).toBeGreaterThanOrEqual(4);
      expect(objectives.length).toBeGreaterThan(0);
      expect(risks?.length).toBeGreaterThan(0);
    }
  });
});
