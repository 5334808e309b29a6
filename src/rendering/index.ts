// Template + view → Deliverable.
export { annotatedTemplate } from './annotations/annotated.ts';
export { markedTable } from './annotations/marked-table.ts';
export { checkTemplate, type TemplateFinding } from './check-template.ts';
export {
  absentSubjects,
  type DeliverableKind,
  deliverableKindOf,
  deliverables,
  faultsOfDocument,
  type Pack,
  type PortfolioKind,
  portfolioKindOf,
  portfolioKinds,
  unfolded,
  withParts,
} from './deliverables/index.ts';
export { ballotWorkbook } from './excel/ballot-workbook.ts';
export { exchangeWorkbook } from './excel/exchange-workbook.ts';
export { inclusionWorkbook } from './excel/inclusion-workbook.ts';
export { paragraphsOf } from './markdown/index.ts';
export { nationalPlan } from './national-plan/national-plan.ts';
export { TooMuch } from './ooxml/index.ts';
export { drawingProblems, enlarged, pictureProblems, readPicture } from './pictures/index.ts';
export { viewOfPortfolio } from './portfolio/view-of-portfolio.ts';
export {
  deliverableOf,
  documentOf,
  type Maker,
  makerOf,
  type PreparedDeliverable,
  prepareDeliverable,
  prepareTemplate,
  type TemplateSource,
} from './prepare-deliverable.ts';
export { slug } from './slug.ts';
export { describeFunctions, type TagNode, tagsOf, tagsOfPortfolio } from './tags/index.ts';
export { templateWords } from './template-words.ts';
export { htmlOf } from './text/index.ts';
export { lazily, type ProjectRequest, published, toldTo, viewOf, viewsOf, withFields } from './view/index.ts';
export {
  lacksPageNumbers,
  readComments,
  readParagraphs,
  type TemplateProblem,
  withPageNumbers,
  withPagesReckoned,
} from './word/index.ts';
