/** Where things take place: each commune with its actions and services, those of everybody apart. */
import { expect, it } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const project = projectWith({
  info: {
    format: 1,
    title: 'P',
    territory: { name: 'T', communes: [{ name: 'Retiers', insee: '35239', population: 4500 }, { name: 'Janzé' }] },
  },
  diagnostic: {
    inventory: [{ service: 'Portail', communes: 'all' }, { service: 'Parapheur', communes: ['Janzé'] }, { service: 'Archivage' }],
  },
  actions: [
    { id: 'AC-1', title: 'Partout', scope: { communes: 'all' } },
    {
      id: 'AC-2',
      title: 'Ici et là',
      scope: {
        communes: [
          { commune: '35239', status: 'joined' },
          { commune: 'Janzé', status: 'declined' },
          { commune: 'Ailleurs', status: 'planned' },
        ],
      },
    },
    { id: 'AC-3', title: 'On ne sait où' },
    { id: 'AC-4', title: 'En mots', scope: { communes: 'les bourgs' } },
    { id: 'AC-5', title: 'Abandonnée', status: 'dropped', scope: { communes: 'all' } },
  ],
});
const { communes, actions } = viewOf({ ...request, project, language: 'fr' });

it('tells apart what is everywhere', () => {
  expect(communes.everywhere).toEqual({ actions: [{ id: 'AC-1', title: 'Partout' }], services: ['Portail'] });
  expect(actions.map(({ everywhere, communes: named }) => [everywhere, named])).toEqual([
    [true, []],
    [false, ['Retiers', 'Ailleurs']],
    [false, []],
    [false, []],
    [true, []],
  ]);
});

it('tells of each commune, one that said no aside, one outside the territory after the others', () => {
  expect(communes.rows).toEqual([
    {
      ...{ name: 'Retiers', population: 4500, services: [] },
      actions: [{ id: 'AC-2', title: 'Ici et là', status: { code: 'joined', label: 'engagée' } }],
    },
    { name: 'Janzé', population: null, actions: [], services: ['Parapheur'] },
    {
      ...{ name: 'Ailleurs', population: null, services: [] },
      actions: [{ id: 'AC-2', title: 'Ici et là', status: { code: 'planned', label: 'prévue' } }],
    },
  ]);
});

it('a commune that stands alone is told among no others, unless something takes place there alone', () => {
  const info = { ...project.info, territory: { name: 'Janzé', kind: 'commune' as const, communes: [{ name: 'Janzé' }] } };
  const of = (rest: object) => viewOf({ ...request, project: projectWith({ info, ...rest }), language: 'fr' });
  const bare = of({ actions: project.actions.slice(0, 1) });
  expect([bare.project.territory?.communes, bare.communes.rows]).toEqual([[], []]);
  expect(of({ diagnostic: project.diagnostic }).communes.rows).toMatchObject([{ name: 'Janzé', services: ['Parapheur'] }]);
});
