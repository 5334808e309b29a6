// The formats of survey tools that a project has at hand, as its files say them.
import {
  formatIdOf,
  isFormatId,
  type SurveyFormat,
  type SurveyFormatFile,
  shippedSurveyFormats,
  type Workspace,
} from '../model/index.ts';
import type { SoundFile } from './structure/check-structure.ts';
import { checkedFile } from './structure/checked-file.ts';

export interface SeenFormat {
  readonly path: string;
  readonly id: string;
  readonly data: SurveyFormatFile;
}

export const formatsIn = (sound: readonly SoundFile[]): readonly SeenFormat[] =>
  sound.flatMap((file) =>
    file.kind === 'survey-format' ? [{ path: file.path, id: formatIdOf(file.path), data: file.data }] : [],
  );

/** A format of the project, and not of the organisation. */
export const isOwnFormat = (path: string): boolean => path.startsWith('survey-formats/');

/** Sorted by id: the project's own wins over the organisation's, which wins over the shipped one. What its schema refuses is left out, and what nobody could name. */
export function surveyFormatsOf({ files, places }: Pick<Workspace, 'files' | 'places'>): readonly SurveyFormat[] {
  const formats = new Map<string, SurveyFormat>(
    Object.entries(shippedSurveyFormats).map(([id, written]) => [
      id,
      { id, origin: 'shipped', path: null, hides: null, written },
    ]),
  );
  const read = files.flatMap((file) => {
    const { data } = file.kind === 'survey-format' ? checkedFile(file, 'survey-format', places) : { data: null };
    return data === null ? [] : [{ path: file.path, id: formatIdOf(file.path), data }];
  });
  const nearestLast = [...read.filter(({ path }) => !isOwnFormat(path)), ...read.filter(({ path }) => isOwnFormat(path))];
  for (const { path, id, data } of nearestLast) {
    if (!isFormatId(id)) continue;
    const origin = isOwnFormat(path) ? 'project' : 'organisation';
    formats.set(id, { id, origin, path, hides: formats.get(id)?.origin ?? null, written: data });
  }
  return [...formats.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
