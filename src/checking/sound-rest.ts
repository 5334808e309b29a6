// What the rules look at when some files have mistakes of structure: the project without those mistakes, and where its things were written.
import type { FileKind, Places, Project, Workspace } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { type Ledger, listenTo } from './losses.ts';
import type { Origin } from './structure/draft.ts';
import type { Structure } from './structure/read-structure.ts';

export interface Looked {
  /** Null when too little of `project.yaml` is left to judge by. */
  readonly project: Project | null;
  readonly sound: Structure['sound'];
  readonly places: Places;
  /** Kinds of file that may hold ids which could not be read. */
  readonly nameless: ReadonlySet<FileKind>;
}

/** Things copied to be judged stand where they were read. */
function placesThrough(places: Places, origins: ReadonlyMap<object, Origin>): Places {
  const name = <Key extends string | number>(holder: object, key: Key): string | number =>
    origins.get(holder)?.names.get(key) ?? key;
  const real = (holder: object): object => origins.get(holder)?.of ?? holder;
  return {
    keysAt: places.keysAt,
    of: (holder) => places.of(real(holder)),
    key: (holder, key) => places.key(real(holder), String(name(holder, key))),
    value: (holder, key) => places.value(real(holder), name(holder, key)),
  };
}

export function lookedAt(
  workspace: Workspace,
  { sound, partial, parts, found }: Structure,
  project: Project | null,
  ears: Ledger,
): Looked {
  const whole = new Set(sound.map(({ path }) => path));
  const nameless = new Set(
    workspace.files.flatMap(({ path, kind }) =>
      kind === undefined || whole.has(path) || parts.get(path)?.isNameless === false ? [] : [kind],
    ),
  );
  if (partial.length === 0) return { project, sound, places: workspace.places, nameless };
  for (const { lost } of parts.values()) listenTo(lost, ears);
  const order = new Map(workspace.files.map(({ path }, index) => [path, index]));
  const all = [...sound, ...partial].sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  const origins = new Map([...parts.values()].flatMap((part) => [...part.origins]));
  // How rules are to judge is what could not be read.
  const { rest } = workspace.files.find(({ path }) => path === 'project.yaml') ?? {};
  const isBlind =
    rest?.lost?.some(([key]) => key === 'checks') ||
    found.some(({ at }) => at.path === 'project.yaml' && workspace.places.keysAt(at)?.[0] === 'checks');
  const places = placesThrough(workspace.places, origins);
  return { project: isBlind ? null : assemble(workspace, all, sound), sound: all, places, nameless };
}
