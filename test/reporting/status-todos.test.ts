/** What is to be done, in the words of those who do it. */
import { expect, test } from 'vitest';
import type { Todo } from '../../src/model/index.ts';
import { todoSaid } from '../../src/reporting/project/status-report.ts';
import { statusOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

const status = statusOf(
  { method: null, catalogue: { obligations: [], services: [] }, workspace: { files: [], answers: [], aside: [] } },
  projectWith({}),
  '2026-01-01',
);
const said = (todo: Pick<Todo, 'code' | 'subject' | 'ids'>): string =>
  todoSaid({ title: null, due: null, owners: [], commands: [], ...todo }, status, null, 'fr');

test('a fact that duties wait for goes by its label', () => {
  const fact = (subject: string) => said({ code: 'duty-unknown', subject, ids: ['a'] });
  expect(fact('territory.facts.staffFte')).toContain('Effectif de la collectivité (ETP)');
  expect(fact('territory.populations.1.value')).not.toContain('populations');
});

test('what is left out of a list is joined to it', () => {
  const ids = ['AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5'];
  expect(said({ code: 'gate', subject: 'programme/x', ids })).toContain('AC-1, AC-2, AC-3 et 2 autres');
});
