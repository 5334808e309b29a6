// The names of people, which stand beside the project, for whoever asks to see them in documents.
import type { Workspace } from '../model/index.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** By the id of the person in the register. */
export const peopleNamed = ({ files }: Pick<Workspace, 'files'>): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ kind }) => kind === 'identities')
      .flatMap(({ data }) => (isRecord(data) ? Object.entries(data) : []))
      .flatMap(([id, one]): [string, string][] => (isRecord(one) && typeof one.name === 'string' ? [[id, one.name]] : [])),
  );
