// Who people are, as the private file says.
import type { Workspace } from '../../../model/index.ts';
import { isHolder } from '../../../values/index.ts';

export interface Identity {
  /** Of the person in the register. */
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Nobody when there is no such file. */
export const identitiesIn = ({ files }: Pick<Workspace, 'files'>): readonly Identity[] =>
  files
    .filter(({ kind }) => kind === 'identities')
    .flatMap(({ data }) => (isHolder(data) ? Object.entries(data) : []))
    .flatMap(([id, one]) =>
      isHolder(one) && !id.startsWith('x-')
        ? [{ id, name: textOr(one['name']), email: textOr(one['email']), phone: textOr(one['phone']) }]
        : [],
    );
