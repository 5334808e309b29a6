// jalon rename: another id for a thing, everywhere at once: where it bears it, where it is referred to, in texts and in names of files.
import { findThing, idInText, thingsIn } from '../../editing/index.ts';
import type { World } from '../../model/index.ts';
import { knownPath, readText } from '../../reading/index.ts';
import { type Renamed, renamedAs } from '../../usecases/changes/renamed.ts';
import { calledThing } from '../../usecases/changes/told/told-fields.ts';
import { changes } from '../../wording/changes/changes.ts';
import { toldWords } from '../../wording/changes/told.ts';
import { visible } from '../../wording/visible.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

/** Lines where the old id still stands, in prose that is left as it was written: `path:line`. */
function leftIn(root: string, { workspace: { files, texts }, revisions, renaming: { chain, register } }: Renamed) {
  if (register !== undefined || chain.length > 1) return [];
  const after = new Map(revisions.map((one) => [one.path, one.after]));
  const paths = new Set(
    [...files, ...texts].map(({ path }) => path).concat([...after.keys()].filter((path) => path !== knownPath)),
  );
  return [...paths].flatMap((path) =>
    ((after.has(path) ? after.get(path) : readText(root, path)) ?? '')
      .split(/\r\n|\n|\r/)
      .flatMap((line, index) => (idInText(chain).test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** 0 when it is done, 1 when it would bring an error. */
export async function rename(from: string, to: string, options: ChangeOptions, world: World): Promise<0 | 1> {
  const root = projectOf(options, world);
  return locked(root, async () => {
    const made = renamedAs(root, from, to);
    // Looked for before anything is written: a file that cannot be read stops it while nothing has changed.
    const left = options.json ? [] : leftIn(root, made);
    const { chain, to: id } = made.renaming;
    const language = options.lang ?? world.language;
    const thing = findThing(thingsIn(made.workspace.files), chain.join('/'));
    const of = thing ? calledThing(thing, language) : chain.join('/');
    const field = {
      subject: chain[0] ?? null,
      of,
      field: toldWords[language].id,
      how: 'changed',
      from: chain.at(-1) ?? '',
      to: id,
    } as const;
    const said = { fields: [field], moved: [], problems: null };
    const code = await makeChange(root, made.revisions, options, world, { renamed: made.renamed, said });
    if (code === 0 && left.length > 0) world.err(changes[language].left(chain.join('/'), left.map(visible)));
    return code;
  });
}
