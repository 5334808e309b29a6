// A structure that another tool keeps, brought in as a questionnaire of the project.
import type { Prompter } from '../../../../asking/index.ts';
import type { Project, SurveyStructure, World } from '../../../../model/index.ts';
import { surveyStructureReport } from '../../../../reporting/index.ts';
import { structureFile } from '../../../../usecases/import/survey/structure.ts';
import { surveyAsking } from '../../../../wording/surveys/survey-asking.ts';
import { surveyDraft } from '../../../../wording/surveys/survey-draft.ts';
import { surveyImport } from '../../../../wording/surveys/survey-import.ts';
import { type ChangeOptions, tellChange, tryChange } from '../../change.ts';
import { printJson } from '../../options.ts';

export interface StructureAsked {
  readonly path: string;
  readonly structure: SurveyStructure;
  readonly project: Project;
  readonly root: string;
  /** Null when nobody is there. */
  readonly prompter: Prompter | null;
}

/** Written with `--yes`, or when somebody says so. */
export async function bringStructure(
  { path, structure, project, root, prompter }: StructureAsked,
  options: ChangeOptions & { readonly yes?: boolean; readonly new?: boolean },
  world: World,
): Promise<0 | 1> {
  const { lang: language = world.language, yes = false, dryRun = false, json = false } = options;
  const words = surveyImport[language];
  const { told, revisions } = structureFile(path, structure, project, { isNew: options.new ?? false, language });
  if (!json) world.out(surveyStructureReport(told, { language, colour: world.colour }));
  if (revisions.length === 0) {
    if (json) printJson(world, 'structure', told);
    return 0;
  }
  const isAccepted =
    yes ||
    (prompter !== null && (await prompter.choose(surveyAsking[language].askWrite, surveyAsking[language].writeChoices, 0)) === 0);
  const tried = tryChange(root, revisions, { ...options, dryRun: dryRun || !isAccepted }, world);
  if (json) printJson(world, 'structure', { ...told, change: tried.change });
  else await tellChange(tried, options, world);
  if (tried.change.isWritten && !json) world.out(`${surveyDraft[language].structureNext(told.survey)}\n`);
  if (!isAccepted && !dryRun && prompter === null) world.err(`${words.notAsked}\n`);
  return tried.change.isRefused || (!isAccepted && !dryRun) ? 1 : 0;
}
