// What leaves a project must be whole: made without a file that could not be read, it would lack something and not say so.
import { UsageError, type Workspace } from '../model/index.ts';

/** @throws UsageError `unread` */
export function refuseUnread<Read extends Pick<Workspace, 'files'>>(workspace: Read): Read {
  const faults = workspace.files.flatMap((file) => file.faults);
  const paths = faults.flatMap(({ code, at }) => (code === 'file/not-readable' ? [at.path] : []));
  if (paths.length > 0) throw new UsageError('unread', { paths });
  return workspace;
}
