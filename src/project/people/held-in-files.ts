// What each file of a project holds about people: what its schema says that it tells of them, and what is found in its texts.
import type { HeldInFile, HeldWhat, IdentifyingKind, SourceFile, Workspace } from '../../model/index.ts';
import { grouped, isHolder } from '../../values/index.ts';
import { referencesIn } from '../thread/index.ts';
import { identitiesIn, namesInPath, personalDataFinder } from './personal-data/index.ts';

type Tells = (what: HeldWhat, key: string) => void;
type Find = ReturnType<typeof personalDataFinder>;

/** Fields that hold what people said, or are about the one person heard. */
const said: readonly string[] = ['interview.notes', 'interview.quotations.text', 'workshop.notes', 'workshop.quotations.text'];
/** Where a meeting is held, and where an authority sits: public places. */
const publicPlaces: readonly string[] = ['place', 'address'];
const ofIdentities: readonly (readonly [string, IdentifyingKind])[] = [
  ['name', 'name'],
  ['email', 'e-mail'],
  ['phone', 'phone'],
];

function inTexts(value: unknown, key: string, find: Find, tells: Tells): void {
  if (typeof value === 'string') {
    if (said.includes(key)) tells('said', key);
    const last = key.slice(key.lastIndexOf('.') + 1);
    for (const { kind } of find(value)) if (kind !== 'address' || !publicPlaces.includes(last)) tells(kind, key);
  } else if (Array.isArray(value)) for (const item of value) inTexts(item, key, find, tells);
  else if (isHolder(value)) for (const [name, inner] of Object.entries(value)) inTexts(inner, `${key}.${name}`, find, tells);
}

function inFile({ kind, data }: SourceFile, find: Find, tells: Tells): void {
  if (kind === undefined || !isHolder(data)) return;
  if (kind === 'identities') {
    for (const one of Object.values(data))
      for (const [key, what] of ofIdentities) if (isHolder(one) && typeof one[key] === 'string') tells(what, '');
    return;
  }
  const { function: role, headcount = 1 } = data;
  if (kind === 'interview' && typeof role === 'string' && headcount === 1) tells('heard', 'interview.function');
  for (const { to, id, path } of referencesIn(kind, data))
    if (to === 'person')
      tells(/^PE-\d+$/i.test(id) ? 'role' : 'written', [kind, ...path.filter((one) => !/^[*@]/.test(one))].join('.'));
  inTexts(data, kind, find, tells);
}

interface Held {
  readonly path: string;
  readonly holds: Map<HeldWhat, { readonly keys: Set<string>; count: number }>;
}

/** Files that tell of nobody are left out; in the order of their paths. Private files count. */
export function heldInFiles(workspace: Pick<Workspace, 'files' | 'texts' | 'answers' | 'aside'>): readonly HeldInFile[] {
  const find = personalDataFinder(identitiesIn(workspace).flatMap(({ name }) => name ?? []));
  const held = new Map<string, Held>();
  const tellsOf = (path: string): Tells => {
    const one = held.get(path) ?? { path, holds: new Map() };
    return (what, key) => {
      held.set(path, one);
      const hold = one.holds.get(what) ?? { keys: new Set(), count: 0 };
      one.holds.set(what, hold);
      hold.count += 1;
      if (key !== '') hold.keys.add(key);
    };
  };
  for (const file of workspace.files) inFile(file, find, tellsOf(file.path));
  for (const { path, text } of workspace.texts) for (const { kind } of find(text)) tellsOf(path)(kind, '');
  for (const { path } of [...workspace.files, ...workspace.texts])
    for (const { kind } of namesInPath(find, path)) tellsOf(path)(kind, '');
  for (const { path } of workspace.answers) tellsOf(path)(path.startsWith('.private/votes/') ? 'ballots' : 'answers', '');
  for (const path of workspace.aside) tellsOf(path)('aside', '');
  return [...held.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, holds }) => ({ path, holds: [...holds].map(([what, { keys, count }]) => ({ what, keys: [...keys], count })) }));
}

// The same, of the files of a folder together.

interface HeldTogether extends HeldInFile {
  /** How many files tell of somebody. */
  readonly files: number;
}

/** `actions/` for all those of that folder, `.private/answers/` for those below; a file that stands alone keeps its path. */
export function heldByFolder(held: readonly HeldInFile[]): readonly HeldTogether[] {
  const folderOf = ({ path }: HeldInFile): string => path.slice(0, path.lastIndexOf('/') + 1);
  const folders = grouped(held, folderOf);
  const isAlone = (one: HeldInFile): boolean => folderOf(one) === '' || folders.get(folderOf(one))?.length === 1;
  return [...grouped(held, (one) => (isAlone(one) ? one.path : folderOf(one)))].map(([path, all]) => {
    const holds = new Map<HeldWhat, HeldInFile['holds'][number]>();
    for (const one of all.flatMap((file) => file.holds)) {
      const { keys = [], count = 0 } = holds.get(one.what) ?? {};
      holds.set(one.what, { what: one.what, keys: [...new Set([...keys, ...one.keys])], count: count + one.count });
    }
    return { path, files: all.length, holds: [...holds.values()] };
  });
}
