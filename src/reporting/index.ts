// Results → text.
export { problemsReport } from './problems-report.ts';
