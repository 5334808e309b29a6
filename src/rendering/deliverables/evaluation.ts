// The evaluation in Word: what was done, measured and answered.
import type { DeliverableKind } from './deliverable-kind.ts';

export const evaluation: DeliverableKind = {
  id: 'evaluation',
  step: 'evaluation',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'evaluation',
  title: { fr: 'Évaluation', en: 'Evaluation' },
  yearOf: ({ evaluation: it }) => it?.year ?? null,
  isDue: ({ evaluation: it }) => it !== null,
  files: (view) => [{ path: `evaluation${view.evaluation?.year ? `-${view.evaluation.year}` : ''}.docx`, view }],
};
