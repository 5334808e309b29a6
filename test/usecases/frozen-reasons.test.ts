// What a frozen plan says of why, as it will be printed after the vote: no action that is not to be published is named there.
import { expect, test } from 'vitest';
import { frozen } from '../../src/usecases/changes/plan-decisions.ts';
import { costs, envelope, planProject } from '../planning/tiny-plan.ts';

const reasonsIn = async (more: { readonly publish?: false }): Promise<string> => {
  const project = planProject(
    [
      { id: 'AC-1', title: 'Accueils de proximité', ...costs({ 2027: 90 }), dependsOn: ['AC-2'] },
      { id: 'AC-2', title: 'Vidéoprotection', ...costs({ 2027: 30 }), ...more },
      { id: 'AC-3', title: 'Fibre des écoles', ...costs({ 2027: 80 }) },
    ],
    { envelopes: [envelope(2027, 100)] },
    { meetings: [{ id: 'MT-1', decisions: [{ id: 'DE-1', text: 'Plan 2027' }] }] as never },
  );
  return JSON.stringify(await frozen(project, 2027, { decision: 'DE-1' }));
};

test('actions are named by their titles', async () => expect(await reasonsIn({})).toMatch(/prise par «.Vidéoprotection.»/));
test('but those that are not to be published', async () => {
  const reasons = await reasonsIn({ publish: false });
  expect(reasons).not.toContain('Vidéoprotection');
  expect(reasons).toContain('Dépasserait l’enveloppe');
});
