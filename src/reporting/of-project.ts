// In a run over several projects, each line names its own.
import type { Language } from '../model/index.ts';
import { colons } from '../wording/formats.ts';
import { visible } from '../wording/visible.ts';

/** The folder of the project, from the current one, where there are others; null for one that is alone. */
export interface OfProject {
  readonly project?: string | null;
}

/** A path of the project. */
export const pathIn = (path: string, { project }: OfProject): string => visible(project ? `${project}/${path}` : path);

export const saidOf = (line: string, { project, language }: OfProject & { readonly language: Language }): string =>
  project ? `${visible(project)}${colons[language]}${line}` : line;
