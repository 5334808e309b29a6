// A guided session calls a step as the project's own method does.
import { expect, test } from 'vitest';
import type { Method } from '../../src/model/index.ts';
import { guideReport } from '../../src/reporting/index.ts';
import { statusOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

test('the step is said as its method says it', () => {
  const said = { fr: 'consultation des adhérents', en: 'consulting members' };
  const method: Method = { title: said, steps: [{ id: 'launch', label: said }] };
  const project = projectWith({ step: 'launch' });
  const status = statusOf(
    { method, catalogue: { obligations: [], services: [] }, workspace: { files: [], answers: [], aside: [] } },
    project,
    '2026-01-01',
  );
  const style = { language: 'fr', colour: 0, width: 80, all: false } as const;
  expect(guideReport.standing(status, method, style)).toContain(`étape\u00a0: ${said.fr}`);
});

test('no colon follows what asks already in the summary of what was answered', () => {
  const answered = [
    { label: 'Préférez-vous Excel ?', said: ['oui'] },
    { label: 'Nom', said: ['Anne'] },
  ];
  const summary = guideReport.summary(answered, { language: 'fr', colour: 0 });
  expect(summary).toContain('Préférez-vous Excel ? oui\n  Nom\u00a0: Anne');
});
