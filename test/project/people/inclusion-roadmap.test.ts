// What a subsidy request for digital inclusion is given, and what it is told to complete.
import { expect, test } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { inclusionRoadmap } from '../../../src/project/people/inclusion-roadmap.ts';
import { namesOf } from '../../../src/project/thread/names.ts';
import { tableOf } from '../../../src/reading/index.ts';
import { inclusionWorkbook } from '../../../src/rendering/index.ts';
import { projectWith } from '../project.ts';

const project: Project = projectWith({
  info: {
    format: 1,
    title: 'Feuille de route',
    territory: { name: 'CC Test', siren: '243500634', communes: [{ name: 'Janzé' }] },
  },
  actors: {
    bodies: [{ id: 'BO-1', kind: 'steering', frequency: 'trimestrielle' }],
    organisations: [{ id: 'OR-1', name: 'Agence nationale de la cohésion des territoires' }],
  },
  meetings: [
    { id: 'MT-1', body: 'BO-1', date: '2026-03-01' },
    { id: 'MT-2', body: 'BO-1', date: '2026-09-01' },
    { id: 'MT-3', body: 'BO-1', date: '2027-01-10' },
  ],
  needs: [{ id: 'ND-1', statement: 'Être aidé' }],
  actions: [
    {
      id: 'AC-1',
      title: 'Conseiller',
      theme: 'inclusion',
      context: '**Peu** d’aide',
      description: 'Un poste',
      needs: ['ND-1'],
      carrier: 'CC Test',
      start: '2026-S2',
      end: 2027,
      budget: [{ planned: 30000.5 }, { planned: 10000 }],
      funding: [
        { funder: 'OR-1', amount: 20000, status: 'requested', scheme: 'Conseillers', staffPart: 18000 },
        { funder: 'État', amount: 5000, status: 'requested' },
        { funder: 'Département', amount: 4000 },
        { funder: 'Région', amount: 9000, status: 'refused' },
      ],
    },
    { id: 'AC-2', title: 'Vague', theme: 'inclusion', budget: [{ planned: { min: 1000, max: 3000 } }] },
    { id: 'AC-3', title: 'Fibre', theme: 'infrastructure' },
    { id: 'AC-4', title: 'Retenue', theme: 'inclusion', publish: false },
  ],
});
const made = inclusionRoadmap(
  project,
  namesOf(project, () => undefined),
  '2026-06-30',
);

test('the fields of the form, from what the project says', () => {
  expect(made.roadmap).toEqual({
    name: 'Feuille de route',
    carrier: 'CC Test',
    siren: '243500634',
    perimeter: ['Janzé'],
    contextNote: null,
  });
  expect(made.committee).toMatchObject({ frequency: 'trimestrielle', date: '2026-09-01' });
  expect(made.actions[0]).toEqual({
    id: 'AC-1',
    name: 'Conseiller',
    context: 'Peu d’aide',
    description: 'Un poste',
    needs: ['Être aidé'],
    budget: { min: 4000050, max: 4000050 },
    start: '2026-07-01',
    end: '2027-12-31',
    carriers: ['CC Test'],
    coFunding: [{ member: 'Département', amount: { min: 400000, max: 400000 } }],
    request: {
      amount: { min: 2500000, max: 2500000 },
      status: 'requested',
      envelope: 'Conseillers',
      ftePart: { min: 1800000, max: 1800000 },
      servicePart: null,
    },
  });
  expect(made.actions.map(({ id }) => id)).toEqual(['AC-1', 'AC-2']);
  expect(made.others).toBe(1);
});

test('a theme of the project that is like inclusion is asked for too', () => {
  const info = {
    ...project.info,
    themes: [
      { id: 'aidants', label: 'Aidants', like: 'inclusion' as const },
      { id: 'voirie', label: 'Voirie' },
    ],
  };
  const actions = ['aidants', 'voirie'].map((theme, at) => ({ id: `AC-${at + 5}`, title: theme, theme }));
  const found = inclusionRoadmap({ ...project, info, actions }, (_, name) => ({ id: null, name }), '2026-06-30');
  expect(found.actions.map(({ id }) => id)).toEqual(['AC-5']);
  expect(found.others).toBe(1);
});

test('what is missing is named, a range among it', () => {
  const of = (id: string | null) => made.missing.filter((one) => one.of === id).map(({ field }) => field);
  expect(of(null)).toEqual(['contextNote']);
  expect(of('AC-1')).toEqual(['request.parts']);
  expect(of('AC-2')).toEqual(['context', 'description', 'needs', 'budget', 'start', 'end', 'carriers', 'request']);
});

test('what the subsidy pays, staff and services, is asked until it makes the amount', () => {
  const lacks = (parts: { readonly staffPart?: number; readonly servicePart?: number }) => {
    const funding = [{ funder: 'État', amount: 20_000, status: 'requested', scheme: 'Conseillers', ...parts } as const];
    const actions = project.actions.map((action) => (action.id === 'AC-1' ? { ...action, funding } : action));
    const { missing, actions: shown } = inclusionRoadmap(
      { ...project, actions },
      (_, name) => ({ id: null, name }),
      '2026-06-30',
    );
    return [missing.flatMap(({ of, field }) => (of === 'AC-1' ? [field] : [])), shown[0]?.request?.ftePart?.min];
  };
  expect(lacks({ staffPart: 15_000 })).toEqual([['request.parts'], 1_500_000]);
  expect(lacks({ staffPart: 15_000, servicePart: 4000 })).toEqual([['request.partsSum'], 1_500_000]);
  expect(lacks({ staffPart: 15_000, servicePart: 5000 })).toEqual([[], 1_500_000]);
});

test('the subsidy may be asked of another', () => {
  const other = inclusionRoadmap(
    project,
    namesOf(project, () => undefined),
    '2026-06-30',
    'departement',
  );
  expect(other.actions[0]?.request?.amount).toEqual({ min: 400000, max: 400000 });
  expect(other.actions[0]?.coFunding.map(({ member }) => member)).toEqual([
    'Agence nationale de la cohésion des territoires',
    'État',
  ]);
});

test('the workbook holds every action and all that is missing, and the same bytes each time', async () => {
  const around = { language: 'fr', today: '2026-06-30' } as const;
  const bytes = await inclusionWorkbook(made, around);
  expect(await inclusionWorkbook(made, around)).toEqual(bytes);
  const { sheets } = tableOf(bytes, 'x.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Feuille de route', 'Actions', 'Cofinancements', 'À compléter']);
  const values = sheets.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
  expect(values[1]?.find(([id]) => id === 'AC-1')).toContain(40000.5);
  expect(values[3]?.filter(([id]) => id === 'AC-2')).toHaveLength(8);
  expect(values[0]?.at(-1)?.[1]).toMatch(/^1er.septembre.2026$/);
});
