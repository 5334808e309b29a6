/** The door of the national action plan workbook. */
export { nationalPlan } from './national-plan.ts';
