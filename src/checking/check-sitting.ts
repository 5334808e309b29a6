// The file of a sitting → what it settled, or what is wrong in it.
import { type Places, type Problem, type Sitting, type SourceFile, sittingVersion, UsageError } from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { checkedFile } from './structure/checked-file.ts';

/** A file of another nature is told as such, not by the keys that it lacks. */
function refuseOthers({ path, data }: SourceFile): void {
  const { kind, version }: Readonly<Record<string, unknown>> = Object(data);
  if (kind !== 'jalon-sitting') throw new UsageError(kind === 'jalon-ballot' ? 'ballot-not-sitting' : 'not-a-sitting', { path });
  if (typeof version === 'number' && version > sittingVersion) throw new UsageError('sitting-of-later', { path });
}

/** A file with an error settles nothing. @throws UsageError for what no page of a sitting saved, the page itself, and for what a later jalon saved */
export function checkSitting(
  file: SourceFile,
  places: Places,
): { readonly sitting: Sitting | null; readonly problems: readonly Problem[] } {
  if (file.data !== null || file.faults.length === 0 || /\.html?$/i.test(file.path)) refuseOthers(file);
  const { data: sitting, faults } = checkedFile(file, 'sitting', places);
  return { sitting, problems: problemsOf(faults) };
}
