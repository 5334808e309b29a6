// A view to take examples from: that of the project here, else of the one that is shipped.
import { join } from 'node:path';
import type { Language, View, World } from '../../model/index.ts';
import { packageHome } from '../../reading/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { readAndCheck } from '../read-and-check.ts';
import { viewer } from '../viewer.ts';
import { projectHere } from './here.ts';

const shipped = 'examples/roche-aux-fees';

/** The project's title, and what one of its documents sees. A project that cannot be read is passed over. */
export async function exampleView(
  kind: DeliverableKind,
  { today, language }: { readonly today: string; readonly language: Language },
  world: World,
): Promise<{ readonly from: string; readonly view: View }> {
  for (const root of [projectHere(world), join(packageHome(), shipped)]) {
    if (root === null) continue;
    const { workspace, checked } = readAndCheck(root, {}, today);
    const { project } = checked;
    if (project === null) continue;
    const see = await viewer({ project, workspace, today }, { language, audience: kind.audiences[0] ?? 'elected' });
    return { from: project.info.title, view: see(kind) };
  }
  throw new Error('the shipped example cannot be read');
}
