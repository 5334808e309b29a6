// Of which project a file says that it is, or of which document.
import type { ProjectFile, ProjectMark } from '../../model/index.ts';

/** The properties of a file that say so. */
export const MARKS = { title: 'jalon.project', siren: 'jalon.siren', document: 'jalon.document' } as const;

export const projectMark = ({ title, territory }: Pick<ProjectFile, 'title' | 'territory'>): ProjectMark => ({
  title,
  siren: territory?.siren === undefined ? null : String(territory.siren),
});

/** By the SIREN of its territory where both say one, else by its title. */
export const isSameProject = (one: ProjectMark, other: ProjectMark): boolean =>
  one.siren !== null && other.siren !== null ? one.siren === other.siren : one.title === other.title;
