// Workspace → Project and Problems; and what each problem means.
export { capped } from './capped.ts';
export { type Checked, type CheckRequest, check, knownCodes, knownOf, ownRulesOf } from './check.ts';
export { checkPlanColumns, checkSitting, checkTheme } from './check-beside.ts';
export { checkCatalogue, checkSurveyModels, lastById } from './check-catalogue.ts';
export { type CheckedDocument, checkDocuments } from './check-documents.ts';
export { checkMethod } from './check-method.ts';
export { checkPortfolio } from './check-portfolio.ts';
export { errorsOf } from './errors-of.ts';
export { everyRule, ruleOf } from './every-rule.ts';
export { surveyFormatsOf } from './formats-seen.ts';
export { isSample } from './rules/about-project.ts';
export { writeKnown } from './settings/known-problems.ts';
export { isSound } from './structure/schema-faults.ts';
