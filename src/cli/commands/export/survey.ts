// jalon export survey: a questionnaire for the tools that ask it.
import type { World } from '../../../model/index.ts';
import { surveyExportReport } from '../../../reporting/index.ts';
import { type SurveyRequest, surveyFiles } from '../../../usecases/export/survey.ts';
import { type Exported, type ExportOptions, writeExport } from './write-export.ts';

export type SurveyOptions = ExportOptions & SurveyRequest;

export const exportSurvey = (id: string, options: SurveyOptions, world: World): Promise<number> =>
  writeExport(
    { options, world, folder: 'build/surveys', isOne: true, say: surveyExportReport },
    ({ project }): Exported<ReturnType<typeof surveyFiles>['details']> => surveyFiles(project, id, options),
  );
