// All that a project holds about one person, as two files: for people and for programs.
import { keptBytes } from '../../disk/index.ts';
import {
  type Language,
  languages,
  type OutputFile,
  type Project,
  type SearchedFile,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { type Identity, identitiesIn, keptData, personData, type Sought, withoutTitle } from '../../project/people/index.ts';
import { readStarter, searchedFiles, searchedIn } from '../../reading/index.ts';
import { jsonText, personDataReport } from '../../reporting/index.ts';
import { folded, isSameId, unknownName } from '../../values/index.ts';
import { personDataWords } from '../../wording/people/data-protection.ts';
import { type Change, changesIn, isAsWritten, keyedPrint } from '../../writing/index.ts';
import type { RunContext } from '../work-on.ts';

const nobody: Omit<Identity, 'id'> = { name: null, email: null, phone: null };
const wordsOf = (name: string): string => withoutTitle(name).split(/\s+/).map(folded).sort().join(' ');

/** By id, by e-mail or by name; a name or an address that no register has is looked for in the texts. */
function sought(typed: string, { actors }: Project, workspace: Workspace): Sought {
  const identities = identitiesIn(workspace);
  const text = typed.trim();
  if (/^PE-\d+$/i.test(text)) {
    const known = [...(actors.people ?? []), ...identities];
    const id = known.find((one) => isSameId(one.id, text))?.id;
    if (id === undefined)
      throw unknownName(
        'unknown-person',
        text,
        known.map((one) => one.id),
        { typed: text },
      );
    return { ...nobody, ...identities.find((one) => isSameId(one.id, text)), id };
  }
  const isIt = ({ name, email }: Identity): boolean =>
    email?.toLowerCase() === text.toLowerCase() || (name !== null && wordsOf(name) === wordsOf(text));
  const found = identities.find(isIt);
  if (found !== undefined) return found;
  if (text.includes('@')) return { ...nobody, id: null, email: text };
  if (/\s/.test(text)) return { ...nobody, id: null, name: text };
  throw new UsageError('unknown-person', { typed: text, nearest: '' });
}

/** To ask for an answer is no trace of the person. */
const isAsking = ({ command }: Change): boolean => /\bexport personn?e?\b/.test(command);

/** What an earlier answer to somebody wrote is that answer, and not what the project holds. */
function answersAmong(root: string, changes: readonly Change[]): (path: string) => boolean {
  const written = new Set(changes.filter(isAsking).flatMap(({ files }) => files.map(({ path }) => path)));
  const isWritten = (path: string): boolean => written.has(path) && /\.(?:md|json)$/.test(path) && isAsWritten(root, path);
  return (path) => isWritten(path) || /^\.private\/(?:(?:donnees|data)-[^/]*\.(?:md|json)|outputs\.json)$/.test(path);
}

/** Comments that `jalon init` lays out, with examples of people: they are about nobody. */
function examplesTeller(): (line: string) => boolean {
  const lines = languages.flatMap(readStarter).flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
  const examples = new Set(lines.filter((line) => line.startsWith('#')));
  return (line) => examples.has(line.trim());
}

/** The lines of a file that say something else, each in its place. */
const unlike = (lines: readonly string[], isKnown: (line: string) => boolean): readonly string[] =>
  lines.map((line) => (isKnown(line) ? '' : line));

/** All that the folder holds beside what was read as data or as texts: documents, archives, raw answers, what imports left aside, copies. */
function otherFiles(
  { files, texts }: Workspace,
  all: readonly SearchedFile[],
  isAnswer: (path: string) => boolean,
): readonly SearchedFile[] {
  const read = new Set([
    ...files.flatMap(({ path, kind, data }) => (kind === undefined || data === null ? [] : path)),
    ...texts.map(({ path }) => path),
  ]);
  return all.filter(({ path }) => !read.has(path) && !isAnswer(path));
}

interface Kept {
  readonly changes: readonly Change[];
  readonly all: readonly SearchedFile[];
  readonly isAnswer: (path: string) => boolean;
  readonly isExample: (line: string) => boolean;
}

/**
 * What jalon keeps of the changes of a project, with the person who runs it: the commands, and the files as they were, the latest first. What the
 * file says still, or a later version of it, is told once.
 */
function pastFiles(root: string, { changes, all, isAnswer, isExample }: Kept, language: Language): readonly SearchedFile[] {
  const words = personDataWords[language];
  const commands = { path: words.changes, lines: changes.filter((one) => !isAsking(one)).map(({ command }) => command) };
  const versions = changes
    .toReversed()
    .flatMap(({ at, files }) =>
      files.flatMap(({ path, was }) => (was === null || isAnswer(path) ? [] : { path, print: was, day: at.slice(0, 10) })),
    );
  const past = [...new Map(versions.map((one) => [`${one.path} ${one.print}`, one])).values()];
  const told = new Map(all.map(({ path, lines }) => [path, new Set(lines)]));
  return [
    ...(changes.length > 0 ? [commands] : []),
    ...past.flatMap(({ path, print, day }): SearchedFile[] => {
      const bytes = keptBytes(root, print);
      if (bytes === null) return [];
      const { lines, ...where } = searchedIn(path, bytes);
      const known = told.get(path) ?? new Set<string>();
      const version = {
        path: words.version(path, day),
        ...where,
        lines: lines && unlike(lines, (line) => known.has(line) || isExample(line)),
      };
      told.set(path, known);
      for (const line of lines ?? []) known.add(line);
      return [version];
    }),
  ];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Somebody without an id is told by a key: no file bears their name, and each has one of their own. */
const keyOf = ({ id, name, email }: Sought): string =>
  id ?? keyedPrint(name === null ? String(email).toLowerCase() : wordsOf(name)).slice(-8);

/** `typed`: an id, an address or a name; `name`: of the files, without their endings, from a key of the person. @throws UsageError `unknown-person` */
export function personFiles(
  typed: string,
  { project, workspace, today }: RunContext,
  language: Language,
  name: (key: string) => string,
) {
  const { root } = workspace;
  const changes = changesIn(root);
  const [all, isAnswer, isExample] = [[...searchedFiles(root)], answersAmong(root, changes), examplesTeller()];
  const others = [...otherFiles(workspace, all, isAnswer), ...pastFiles(root, { changes, all, isAnswer, isExample }, language)];
  const read = { ...workspace, linesOf: (path: string) => unlike(workspace.linesOf(path), isExample) };
  const person = personData(sought(typed, project, workspace), read, others);
  const kept = keptData(project, workspace, today);
  const markdown = personDataReport(person, { info: project.info, kept, language, today });
  const base = name(keyOf(person));
  const files: readonly OutputFile[] = [
    { path: `${base}.md`, bytes: bytesOf(markdown) },
    { path: `${base}.json`, bytes: bytesOf(jsonText({ jalon: 1, kind: 'person', person })) },
  ];
  return { person, files };
}
