// The next agenda of a committee is drafted from what is late, awaited and missing.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, render } from '../../src/index.ts';
import { measure } from '../../src/measuring/index.ts';
import type { Project } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { deliverables } from '../../src/rendering/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { nextSession } from '../../src/usecases/documents/next-session.ts';
import { home } from '../house/sources.ts';

function drafted(example: string, today: string, language: 'fr' | 'en', body?: string, change = (project: Project) => project) {
  const workspace = readWorkspace(join(home, 'examples', example));
  const { project } = checkInFull(workspace, { today });
  if (project === null) throw new Error('the example cannot be used');
  const context = { project: change(project), workspace, today };
  return nextSession(context, { measures: measure(project, today), yearPlan: null }, language, body)?.meeting ?? null;
}

test('Montfort: the minutes, what was decided, what the step still asks', () => {
  const next = drafted('montfort', '2026-11-15', 'fr');
  expect(next).toMatchObject({ id: 'MT-04', body: 'BO-01' });
  expect(next?.agenda?.map((item) => item.slice(0, 60))).toEqual([
    'Approbation du compte rendu de la réunion du 5 novembre 2026',
    'Programme d’actions du projet numérique de territoire',
    'Suite des décisions prises\u00a0: «\u00a0Présenter le programme au con',
    'Étape «\u00a0programme d’actions\u00a0», conditions encore à remplir\u00a0:',
    'Questions diverses et date de la prochaine réunion',
  ]);
});

test('Roche aux Fées: late actions once each, indicators that go the wrong way; nothing of what is not published', () => {
  const items = drafted('roche-aux-fees', '2025-12-31', 'en')?.agenda ?? [];
  const late = items.find((item) => item.startsWith('Late or blocked'));
  expect(late?.match(/“/g)).toHaveLength(3);
  expect(JSON.stringify(items)).not.toMatch(/\b(?:AC|IN|DE)-\d/);
  expect(items.some((item) => item.startsWith('Indicators to examine'))).toBe(true);
  const hidden = drafted('roche-aux-fees', '2025-12-31', 'en', undefined, (project) => ({
    ...project,
    actions: project.actions.map((action) => (action.id === 'AC-004' ? { ...action, publish: false } : action)),
  }));
  expect(JSON.stringify(hidden?.agenda)).not.toContain('AC-004');
});

test('as a document of the library: when it is asked for by its name, and not among all', async () => {
  const project = open(join(home, 'examples/roche-aux-fees'), { today: '2025-12-31' });
  const [one, ...others] = (await render(project, { only: ['agenda'], body: 'bo-2' })).files;
  expect([one?.deliverable, one?.path, others]).toEqual(['agenda', 'reunions/projet-ordre-du-jour-bo-02.docx', []]);
  const twice = (await render(project, { only: ['agenda', 'projet-d-ordre-du-jour'], body: 'bo-2' })).files;
  expect(twice.map(({ path }) => path)).toEqual([one?.path]);
  // They share a template.
  const held = await render(project, { only: ['meeting-agendas'] });
  expect(new Set(held.files.map(({ deliverable }) => deliverable))).toEqual(new Set(['meeting-agendas']));
  expect(deliverables.find(({ id }) => id === 'agenda')?.onDemand).toBe(true);
  await expect(render(project, { only: ['agena'] })).rejects.toMatchObject({
    code: 'unknown-deliverable',
    values: { nearest: 'projet-d-ordre-du-jour' },
  });
});

test('any body, however its id is typed; one that does not exist is refused; none without a register', () => {
  expect(drafted('montfort', '2026-11-15', 'fr', 'bo-2')?.body).toBe('BO-02');
  expect(() => drafted('montfort', '2026-11-15', 'fr', 'BO-99')).toThrow(expect.objectContaining({ code: 'unknown-body' }));
  expect(drafted('montfort', '2026-11-15', 'fr', undefined, (project) => ({ ...project, actors: {} }))).toBe(null);
});
