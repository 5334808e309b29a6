/** The duties that documents list: those that bind the territory, by their day, with what answers each. */
import { expect, it } from 'vitest';
import { shippedDuties } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { dutiesOf } from '../../../src/steering/index.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const today = '2026-11-15';
const project = projectWith({
  info: {
    format: 1,
    title: 'P',
    territory: { name: 'T', kind: 'cc', populations: [{ value: 9000, year: 2026, notion: 'municipal' }] },
  },
  diagnostic: {
    inventory: [
      { service: 'procurement', users: 12 },
      { service: 'Archivage électronique', users: 0 },
    ],
  },
  actions: [
    { id: 'AC-1', title: 'Ouvrir', obligations: [{ obligation: 'electronic-referral' }, { obligation: 'Une autre' }] },
    { id: 'AC-2', title: 'Cacher', publish: false, obligations: [{ obligation: 'digital-accessibility' }] },
  ],
});
const told = viewOf({ ...request, project, language: 'fr', today, duties: dutiesOf(shippedDuties, project, today) });
const byId = new Map(told.duties.map((duty) => [duty.id, duty]));

it('lists what binds a community of communes of that size, the oldest first, what has no day last', () => {
  const days = told.duties.map(({ date }) => date?.start ?? '9999');
  expect(days).toEqual([...days].sort());
  expect(byId.has('planning-applications')).toBe(false);
  // It depends on a number of staff that nobody states.
  expect(byId.has('open-data')).toBe(false);
});

it('says what answers: actions that are published, services in use, by their names', () => {
  expect(byId.get('electronic-referral')).toMatchObject({
    inForce: true,
    actions: [{ id: 'AC-1', title: 'Ouvrir' }],
    services: [],
  });
  expect(byId.get('paperless-procurement')).toMatchObject({ actions: [], services: ['Marchés publics'] });
  expect(byId.get('digital-accessibility')?.actions).toEqual([]);
  expect(byId.get('electronic-records')?.services).toEqual([]);
});

it('says where each was read, when, and how sure it is', () => {
  expect(byId.get('open-data')).toBe(undefined);
  expect(byId.get('digital-accessibility')).toMatchObject({
    sources: ['maire-info.com'],
    checkedOn: { text: '2026-08' },
    confidence: { code: 'certain', label: 'certaine' },
  });
  expect(byId.get('electronic-acts')?.confidence.label).toBe('de mémoire');
});

it('names the duties of a sheet by their labels, and leaves words as they are', () => {
  expect(told.actions[0]?.obligations.map(({ obligation }) => obligation)).toEqual([
    'Saisine par voie électronique',
    'Une autre',
  ]);
});

it('lists none when nobody tells', () => expect(viewOf(request).duties).toEqual([]));
