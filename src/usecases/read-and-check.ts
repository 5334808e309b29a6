// One project's folder, read and checked.
import type { Checked } from '../checking/index.ts';
import type { Workspace } from '../model/index.ts';
import { type Folder, heldFolder, readWorkspace } from '../reading/index.ts';
import { checkInFull, type FullRequest } from './check-in-full.ts';

/** A project as it is on the disk, or would be. */
export interface CheckedProject {
  readonly workspace: Workspace;
  readonly checked: Checked;
}

/** Adds to `checkInFull`: the folder is read, each file once; `instead` holds texts that stand for those of the disk, null for none. */
export function readAndCheck(folder: Folder, request: FullRequest, instead?: ReadonlyMap<string, string | null>): CheckedProject {
  const workspace = readWorkspace(typeof folder === 'string' ? heldFolder(folder) : folder, instead);
  return { workspace, checked: checkInFull(workspace, request) };
}
