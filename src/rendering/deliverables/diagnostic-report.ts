// The diagnostic in Word: what a council reads before any action is proposed.
import type { DeliverableKind } from './deliverable-kind.ts';

export const diagnosticReport: DeliverableKind = {
  id: 'diagnostic-report',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'diagnostic-report',
  title: { fr: 'Rapport de diagnostic', en: 'Diagnostic report' },
  isDue: ({ diagnostic, needs }) =>
    diagnostic.interviews + diagnostic.workshops + diagnostic.responses > 0 ||
    diagnostic.findings.length > 0 ||
    diagnostic.portrait.length > 0 ||
    needs.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'diagnostic-report.docx' : 'rapport-de-diagnostic.docx', view }],
};
