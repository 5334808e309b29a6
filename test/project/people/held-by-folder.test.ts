// Files of a folder told together: what they hold is added up, each field once; one that stands alone is told by its path.
import { expect, test } from 'vitest';
import { heldByFolder } from '../../../src/project/people/index.ts';

test('what the files of a folder hold is added up', () => {
  const role = (key: string, count: number) => ({ what: 'role' as const, keys: [key], count });
  expect(
    heldByFolder([
      { path: '.private/identities.yaml', holds: [{ what: 'name', keys: [], count: 3 }] },
      { path: 'actions/AC-001.yaml', holds: [role('action.leads', 1)] },
      {
        path: 'actions/AC-002.yaml',
        holds: [role('action.electedLeads', 2), { what: 'name', keys: ['action.notes'], count: 1 }],
      },
      { path: 'needs.yaml', holds: [{ what: 'phone', keys: [], count: 1 }] },
      { path: 'project.yaml', holds: [{ what: 'phone', keys: [], count: 1 }] },
    ]),
  ).toEqual([
    { path: '.private/identities.yaml', files: 1, holds: [{ what: 'name', keys: [], count: 3 }] },
    {
      path: 'actions/',
      files: 2,
      holds: [
        { what: 'role', keys: ['action.leads', 'action.electedLeads'], count: 3 },
        { what: 'name', keys: ['action.notes'], count: 1 },
      ],
    },
    { path: 'needs.yaml', files: 1, holds: [{ what: 'phone', keys: [], count: 1 }] },
    { path: 'project.yaml', files: 1, holds: [{ what: 'phone', keys: [], count: 1 }] },
  ]);
});
