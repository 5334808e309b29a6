// The files of model questionnaires → those that can be used, by the names of their files.
import type { Survey, SurveyModel, Workspace } from '../model/index.ts';
import { lastById } from './check-catalogue.ts';
import { checkStructure } from './structure/check-structure.ts';

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (data: unknown): data is Survey => data !== null;

/** Of two of the same name, the last is the project’s. One with a fault is left out. */
export function checkSurveyModels({ files, places }: Pick<Workspace, 'files' | 'places'>): readonly SurveyModel[] {
  const sound = files.flatMap((file): readonly SurveyModel[] => {
    const isAccepted = file.data !== null && checkStructure(file, 'survey', places).length === 0;
    const id = /(?<![^/])([^/]+)\.yaml$/.exec(file.path)?.[1] ?? file.path;
    return isAccepted && isSound(file.data) ? [{ id, survey: file.data }] : [];
  });
  return lastById([sound]);
}
