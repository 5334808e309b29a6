// Disk in: projects as they are written, and what the package itself ships.

export {
  bytesWithin,
  entriesOf,
  forgetNamed,
  inside,
  isFolder,
  isLeftBySystems,
  isThere,
  namedFolders,
  nameFolder,
  nameOrganisation,
  organisationFolder,
  pathFrom,
  realOf,
  rightsAt,
  slashed,
} from '../disk/index.ts';
export { copyInPlace } from './copies.ts';
export { filesBySchema, readEditorSchemas, readPipeline, readStarter, type StarterFile, startOf } from './editor-schemas.ts';
export { type BlocksOfLanguage, blocksFor, blocksOn, type FoundBlock, findBlocks } from './find-blocks.ts';
export { findProjects, findRepository, isProject, isSkipped, projectAround, type Repository } from './find-projects.ts';
export {
  type FoundTemplate,
  findTemplates,
  isOwnTemplate,
  readTemplate,
  readTemplateFiles,
  type TemplateFile,
  type TemplateOrigin,
  type TemplateShelves,
  templateFilesOf,
} from './find-templates.ts';
export { findTerritories, type Territory, territoriesNear } from './find-territory.ts';
export { type Folder, folderOf, type HeldFolder, heldFolder, rootOf } from './held-folder.ts';
export { departmentCode, departmentOf } from './official-lists.ts';
export { oldChangeFolder, oldChangeIn, revisionsOf } from './old-change.ts';
export { packageFiles, packageHome, packageText } from './package-home.ts';
export { type AnswersFile, openAnswers, openAnyAnswers } from './read-answers.ts';
export { type ReadAnswers, readAnswersFile } from './read-answers-file.ts';
export { largestFile, readAsset } from './read-bytes.ts';
export { readCatalogue, readOwnCatalogue, readShippedCatalogue, readSurveyModels } from './read-catalogue.ts';
export { readDocument } from './read-document.ts';
export { readDocuments } from './read-documents.ts';
export { countedResultsPath, freeAnswersPath, readFreeAnswers } from './read-free-answers.ts';
export { methodNames, readMethod } from './read-method.ts';
export { mayBorrow, portfolioAt, portfoliosAt, projectsNamed, readPortfolio, whyLost } from './read-portfolio.ts';
export { readRules } from './read-rules.ts';
export { knownPath, planColumnsPath, readPlanColumns } from './read-settings.ts';
export { sharedTemplateFiles } from './read-shared.ts';
export { readSitting } from './read-sitting.ts';
export { formatOf, readRaw, readSource } from './read-source.ts';
export { readStructure } from './read-structure.ts';
export { readSurveyFormats } from './read-survey-formats.ts';
export {
  type Modernise,
  readAnyTable,
  readRecords,
  readTable,
  readTableOrJson,
  readWithBytes,
  tableOf,
  tableOrJson,
} from './read-table.ts';
export { readText } from './read-text.ts';
export { readTheme } from './read-theme.ts';
export { inputPaths, readWorkspace } from './read-workspace.ts';
export { searchedFiles, searchedIn } from './searched-files.ts';
export { solverOfPages } from './solver-of-pages.ts';
export { linesIn, openLines, type StoredLine, type StoredLines } from './stored-lines.ts';
export { walk } from './walk.ts';
