// Disk in: projects as they are written, and what the package itself ships.

export {
  bytesNamed,
  bytesWithin,
  entriesOf,
  forgetNamed,
  inside,
  isFolder,
  isThere,
  namedFolders,
  nameFolder,
  nameOrganisation,
  organisationFolder,
} from '../disk/index.ts';
export { filesBySchema, readEditorSchemas } from './editor-schemas.ts';
export { blocksFor, type FoundBlock, findBlocks } from './find-blocks.ts';
export { findProjects, isProject, projectAround } from './find-projects.ts';
export { findRepository, type Repository } from './find-repository.ts';
export {
  type FoundTemplate,
  findTemplates,
  readTemplate,
  type TemplateOrigin,
  type TemplateShelves,
  templateFilesOf,
} from './find-templates.ts';
export { findTerritories, type Territory } from './find-territory.ts';
export { type Folder, folderOf, type HeldFolder, heldFolder, rootOf } from './held-folder.ts';
export { inputPaths } from './input-paths.ts';
export { departmentOf } from './official-lists.ts';
export { oldChangeFolder, oldChangeIn, revisionsOf } from './old-change.ts';
export { packageFiles, packageHome } from './package-home.ts';
export { type AnswersFile, openAnswers } from './read-answers.ts';
export { readAsset } from './read-asset.ts';
export { largestFile } from './read-bytes.ts';
export { readCatalogue, readOwnCatalogue, readSurveyModels } from './read-catalogue.ts';
export { readDocuments } from './read-documents.ts';
export { freeAnswersPath, readFreeAnswers } from './read-free-answers.ts';
export { readMethod } from './read-method.ts';
export { planColumnsPath, readPlanColumns } from './read-plan-columns.ts';
export { mayBorrow, portfolioAt, projectsNamed, readPortfolio } from './read-portfolio.ts';
export { formatOf, readRaw } from './read-raw.ts';
export { readRules } from './read-rules.ts';
export { knownPath } from './read-settings.ts';
export { readSource } from './read-source.ts';
export { readPipeline, readStarter } from './read-starter.ts';
export { readSurveyFormats } from './read-survey-formats.ts';
export { readTable, tableOf } from './read-table.ts';
export { readTemplateFiles, type TemplateFile } from './read-template-files.ts';
export { readText } from './read-text.ts';
export { readTheme } from './read-theme.ts';
export { readWorkspace } from './read-workspace.ts';
export { linesIn, openLines, type StoredLine, type StoredLines } from './stored-lines.ts';
export { walk } from './walk.ts';
