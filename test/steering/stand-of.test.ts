// Where a project stands: each step's gate, and what its own step still misses.
import { expect, test } from 'vitest';
import { check, checkMethod } from '../../src/checking/index.ts';
import type { Method } from '../../src/model/index.ts';
import { readMethod, readWorkspace } from '../../src/reading/index.ts';
import { faultOf, standOf } from '../../src/steering/index.ts';
import { folder } from '../checking/marked.ts';
import { projectWith } from '../project/project.ts';

const said = { fr: 'x', en: 'x' };
const method: Method = {
  title: said,
  steps: [
    { id: 'launch', label: said },
    {
      id: 'programme',
      label: said,
      gate: [
        { id: 'axes', says: said, condition: 'axes > 0' },
        { id: 'needs', says: said, condition: 'orphanNeeds = 0' },
      ],
    },
  ],
};

test('each step has its share, and the current one what is missing', () => {
  expect(standOf(method, projectWith(), '2026-01-01')).toEqual({
    method: 'megalis-2017',
    step: 'programme',
    steps: [
      { step: 'launch', conditions: [], share: null },
      {
        step: 'programme',
        conditions: [
          { id: 'axes', met: false },
          { id: 'needs', met: true },
        ],
        share: 0.5,
      },
    ],
    missing: ['axes'],
  });
});

test('a step that the method does not have misses nothing', () => {
  expect(standOf(method, projectWith({ step: 'evaluation' }), '2026-01-01').missing).toEqual([]);
});

test('a condition that cannot be read says why', () => {
  expect(faultOf('axes > 0')).toBe(null);
  expect(faultOf('axis > 0')).toMatchObject({ code: 'unknown-fact', found: 'axis' });
});

function standing(example: string, today: string) {
  const workspace = readWorkspace(folder(`examples/${example}`));
  const { project } = check(workspace, { today });
  const source = readMethod(workspace, 'megalis-2017');
  const followed = source && checkMethod(source, faultOf).method;
  if (project === null || followed === null) throw new Error('the example cannot be used');
  return standOf(followed, project, today);
}
const shares = (example: string, today: string) => standing(example, today).steps.map(({ share }) => share);

test('Montfort, between the approval of its axes and the vote of the council', () => {
  expect(standing('montfort', '2026-11-15')).toMatchObject({
    step: 'programme',
    missing: ['programme-voted', 'programme-presented'],
  });
  expect(shares('montfort', '2026-11-15').slice(0, 2)).toEqual([1, 1]);
});

test('Roche aux Fées, at the end of its term', () => {
  expect(standing('roche-aux-fees', '2025-12-31')).toMatchObject({
    step: 'evaluation',
    missing: ['people-told', 'press-told', 'final-evaluation'],
  });
  expect(shares('roche-aux-fees', '2025-12-31').slice(0, 4)).toEqual([1, 1, 1, 1]);
});

test('before anything was held, the launch is still to do', () => {
  const launch = standing('montfort', '2026-01-01').steps[0]?.conditions.filter(({ met }) => !met);
  expect(launch?.map(({ id }) => id)).toEqual(['elected-members-met', 'residents-met']);
});
