// What leaves a project must be whole: made without a file that could not be read, it would lack something and not say so.
import { type FileKind, type SourceFile, UsageError, type Workspace } from '../model/index.ts';

type Read = Pick<Workspace, 'files'>;

/** Of what has no place in a project nothing is asked, and nothing is lost with an empty file. */
const isUnread = ({ kind, data, faults }: SourceFile): boolean =>
  faults.some(({ code }) => code === 'file/not-readable') ||
  (kind !== undefined && data === null && faults.some(({ code }) => code !== 'yaml/empty-file'));

const unreadIn = ({ files }: Read): readonly string[] => files.filter(isUnread).map(({ path }) => path);

/** `kind`: the files of it alone, whose ids the next one follows. @throws UsageError `unread` */
export function refuseUnread<Whole extends Read>(workspace: Whole, kind?: FileKind): Whole {
  return refuse('unread', workspace, ({ files }) => unreadIn({ files: files.filter((file) => !kind || file.kind === kind) }));
}

/** Where nothing was to be written. @throws UsageError `diff-unreadable` */
export const refuseUncompared = <Whole extends Read>(workspace: Whole): Whole => refuse('diff-unreadable', workspace, unreadIn);

function refuse<Whole extends Read>(code: string, workspace: Whole, lacking: (read: Whole) => readonly string[]): Whole {
  const paths = lacking(workspace);
  if (paths.length > 0) throw new UsageError(code, { paths });
  return workspace;
}

/** What nothing is called may stand in a file that could not be read: that file is told, and nothing that is called nearly so. */
export function unlessUnread<Found>(workspace: Read, find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    const unread = unreadIn(workspace);
    if (!(error instanceof UsageError) || error.code !== 'unknown-id' || unread.length === 0) throw error;
    throw new UsageError('unknown-id', { ...error.values, unread });
  }
}
