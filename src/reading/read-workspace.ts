// One project's folder, read whole and judged by nobody yet.
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { isLeftBySystems, isThere, sizeAt, waitingTexts } from '../disk/index.ts';
import { type Fault, ownTemplates, type SourceFile, type TextBlock, type Workspace } from '../model/index.ts';
import { isPrivate, type NameFault, nameFault, ownValue } from '../values/index.ts';
import { conflictsIn, conflictsRemembered } from './conflicts.ts';
import { copiesIn } from './copies.ts';
import { type Folder, leadBack, once, rootOf } from './held-folder.ts';
import { ignoresIn } from './ignores.ts';
import { kindOfFile } from './kind-of-file.ts';
import { misnamedIn } from './misnamed.ts';
import { oldChangeFaults } from './old-change.ts';
import { placesOf } from './places.ts';
import { wholeFile } from './read-bytes.ts';
import { methodNames } from './read-method.ts';
import { readSharedRules, rulesFolder, yamlIn } from './read-rules.ts';
import { knownPath, readInherited, readKnown } from './read-settings.ts';
import { sharedPaths, sharedTemplateFiles } from './read-shared.ts';
import { readSource, type Source } from './read-source.ts';
import { withSurveyFormats } from './read-survey-formats.ts';
import { textOf } from './read-text.ts';
import { withNamedFiles } from './read-theme.ts';
import { type RestRead, restOf } from './rest-of.ts';
import { byPath, survey, walk } from './walk.ts';

// Names that Linux keeps and that Windows or macOS does not: on a copy of the project there, the file is missing or another one.

const told = (fault: NameFault | null): Fault['found'] | null => fault && { ...fault };

/** `paths`: all files of a project, from its root. Each is told once, at its first fault. */
export function unportableNames(paths: readonly string[]): readonly Fault[] {
  const byFolded = new Map<string, string>();
  return paths.flatMap((path): Fault[] => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = byFolded.get(folded);
    if (other === undefined) byFolded.set(folded, path);
    const twin: Fault['found'] | null = other === undefined ? null : { reason: 'case', other };
    const lack = path.split('/').reduce<Fault['found'] | null>((found, name) => found ?? told(nameFault(name)), null) ?? twin;
    return lack === null ? [] : [wholeFile(path, 'file/name-not-portable', lack)];
  });
}

type SourceRead = SourceFile & Source & { readonly rest?: RestRead };

/** A name that starts with a dot is another tool's: `.gitlab-ci.yml`. */
const isYaml = (path: string): boolean => /(?:^|\/)[^./][^/]*\.ya?ml$/i.test(path);

/** The text is let go: places keep it. */
const bare = ({ path, kind, data, faults, rest }: SourceFile): SourceFile => ({
  path,
  kind,
  data,
  faults,
  ...(rest && { rest: { data: rest.data, lost: rest.lost, lines: rest.lines, isNameless: rest.isNameless } }),
});

/** As places are to find it. */
const asRead = ({ path, text, data, rest }: SourceRead): { path: string; text: string; data: unknown } =>
  rest ? { path, text: rest.text, data: rest.data } : { path, text, data };

const asItWillBe = (there: readonly string[], instead: ReadonlyMap<string, string | null>): readonly string[] =>
  [...new Set([...there, ...instead.keys()])]
    // What jalon keeps for itself is no file of the project.
    .filter((path) => instead.get(path) !== null && !path.startsWith('.jalon/'))
    .sort(byPath);

/** The folders that hold a path, from the root on. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'));

/** A project that stands in another is a project of its own: its files are none of the other, and that is told once. */
function withoutOthers(paths: readonly string[]): { readonly all: readonly string[]; readonly within: readonly Fault[] } {
  const others = paths.filter((path) => /^(?!templates\/).*\/project\.yaml$/.test(path));
  if (others.length === 0) return { all: paths, within: [] };
  const homes = new Set(others.map(dirname));
  const isOther = (path: string): boolean => foldersOf(path).some((folder) => homes.has(folder));
  const outer = others.filter((path) => !isOther(dirname(path)));
  return { all: paths.filter((path) => !isOther(path)), within: outer.map((path) => wholeFile(path, 'file/project-within')) };
}

const blockOf = (folder: Folder, path: string, instead: string | null | undefined): ReturnType<typeof textOf> =>
  instead ? { text: instead, isMarked: false } : textOf(folder, path);

/** In bytes; a file that is to be written has none yet. */
const sizeOf = (root: string, path: string): number => sizeAt(join(root, path));

/** A file that has no place in a project is not opened. */
function sourceOf(folder: Folder, path: string, instead: string | undefined): SourceRead {
  const kind = kindOfFile(path);
  if (kind === undefined) return { path, kind, data: null, text: '', faults: [] };
  const source = readSource(folder, path, instead);
  // Nobody leaves a file so: a shared folder has not brought it down.
  if (source.text === '' && source.faults.some(({ code }) => code === 'yaml/empty-file'))
    return { path, kind, ...source, faults: [wholeFile(path, 'file/zero-length')] };
  const [fault, another] = source.data === null ? source.faults : [];
  const rest = fault && another === undefined ? restOf(path, source.text, fault) : null;
  return { path, kind, ...source, ...(rest && { rest, faults: [...source.faults, ...rest.faults] }) };
}

/**
 * A folder with `project.yaml`, as data, texts and places; of one that is held, nothing is read again. Files that cannot be read carry their fault; the others are read all the same.
 * `asked`: by path, texts that are not on the disk yet, read in place of what it holds; null for a file that is to go. A change that was decided
 * and waits to be made is read as it will be.
 */
export function readWorkspace(folder: Folder, asked: ReadonlyMap<string, string | null> = new Map()): Workspace {
  const root = rootOf(folder);
  const waiting = once(
    folder,
    (held) => held.waiting,
    root,
    () => waitingTexts(root),
  );
  const instead = new Map([...waiting, ...asked]);
  const { paths: there, faults } = survey(folder);
  const { all, within } = withoutOthers(instead.size === 0 ? there : asItWillBe(there, instead));
  const copies = copiesIn(folder, all, instead);
  const copied = new Set(copies.map(({ path }) => path));
  const paths = all.filter((path) => !copied.has(path));
  const misnamed = misnamedIn(paths);
  const misread = new Set(misnamed.map(({ path }) => path));
  const own = [
    ...misnamed,
    ...paths
      .filter((path) => isYaml(path) && !path.startsWith('templates/') && !misread.has(path))
      .map((path) => sourceOf(folder, path, instead.get(path) ?? undefined)),
  ];
  const read = withSurveyFormats(folder, withNamedFiles(folder, own));
  const blocks = paths.flatMap((path) => {
    const deliverable = /^texts\/([^/]+)\/[^/]+\.md$/.exec(path)?.[1];
    return deliverable === undefined ? [] : [{ deliverable, path, ...blockOf(folder, path, instead.get(path)) }];
  });
  const texts = blocks.flatMap((block): TextBlock[] =>
    'fault' in block
      ? []
      : [{ deliverable: block.deliverable, path: block.path, text: block.text.replace(/\r\n?/g, '\n').trimEnd() }],
  );
  // What stays on this computer is copied nowhere.
  const shared = paths.filter((path) => !isPrivate(path) && !isLeftBySystems(path));
  const unread = [
    ...faults,
    ...within,
    ...copies.flatMap((copy) => copy.faults),
    ...unportableNames(shared),
    ...oldChangeFaults(root),
    ...conflictsRemembered(folder),
    ...blocks.flatMap((block) => ('fault' in block ? [block.fault] : conflictsIn(block.path, block.text))),
  ];
  const answers = paths
    .filter((path) => path.startsWith('.private/answers/') || path.startsWith('.private/votes/'))
    .map((path) => ({ path, size: sizeOf(root, path) }));
  const aside = paths.filter((path) => path.startsWith('.private/import-aside/'));
  const templates = paths.filter((path) => path.startsWith('templates/')).map((path) => path.slice('templates/'.length));
  const sharedTemplates = sharedTemplateFiles();
  const inherited = readInherited(
    folder,
    read.find(({ path }) => path === 'project.yaml'),
  );
  const known = readKnown(folder, instead.get(knownPath) ?? undefined);
  const sharedRules = readSharedRules(folder, own);
  const written: readonly SourceRead[] = [...read, ...inherited, ...sharedRules, ...(known ? [known] : [])];
  const textByPath = new Map([...copies, ...written].map(({ path, text }) => [path, text]));
  const workspace: Workspace = {
    root,
    files: [...read.map(bare), ...unread.map((fault) => ({ path: fault.at.path, kind: undefined, data: null, faults: [fault] }))],
    texts,
    answers,
    aside,
    templates,
    sharedTemplates,
    methods: methodNames(ownTemplates({ templates, sharedTemplates })),
    ignores: [...read, ...texts].flatMap(({ path, text }) => ignoresIn(path, text)),
    inherited: inherited.map(bare),
    sharedRules: sharedRules.map(bare),
    known: known && bare(known),
    places: placesOf(written.map(asRead)),
    linesOf: (path) => textByPath.get(path)?.split(/\r\n|\n|\r/) ?? [],
    yamlIn,
  };
  return leadBack(workspace, folder);
}

// Every file that a project is read from: those of its folder, and those elsewhere that it names.

const textAt = (data: unknown, key: string): string[] => {
  const value = ownValue(data, key);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
};

const isElsewhere = (path: string): boolean => isAbsolute(path) || normalize(path).startsWith('..');

/** Settings that are extended, the theme, and the survey formats of the organisation. */
const namedIn = ({ files, inherited }: Workspace): readonly string[] => [
  ...inherited.map(({ path }) => path),
  ...files.filter(({ kind }) => kind === 'survey-format').map(({ path }) => path),
  ...files.filter(({ kind }) => kind === 'project').flatMap(({ data }) => textAt(data, 'theme')),
];

/** From the root, sorted, the rules of the organisation too; `named` are others that the project names, and files elsewhere may be missing. */
export function inputPaths(root: string, workspace: Workspace | null, named: readonly string[] = []): readonly string[] {
  const own = [...walk(root), ...(isThere(join(root, knownPath)) ? [knownPath] : [])];
  const others = [...(workspace === null ? [] : namedIn(workspace)), ...named];
  return [...new Set([...own, ...sharedPaths(root, rulesFolder), ...others.filter(isElsewhere)])].sort();
}
