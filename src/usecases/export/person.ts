// All that a project holds about one person, as two files: for people and for programs.
import { keptBytes } from '../../disk/index.ts';
import { type Language, type OutputFile, type Project, UsageError, type Workspace } from '../../model/index.ts';
import {
  type Identity,
  identitiesIn,
  keptData,
  personData,
  type RawFile,
  type Sought,
  withoutTitle,
} from '../../project/people/index.ts';
import { searchedFiles, searchedLines } from '../../reading/index.ts';
import { jsonText, personDataReport } from '../../reporting/index.ts';
import { folded, isSameId, unknownName } from '../../values/index.ts';
import { personDataWords } from '../../wording/data-protection.ts';
import { changesIn } from '../../writing/index.ts';
import type { RunContext } from '../check-project.ts';

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

/** What an earlier answer to somebody wrote is that answer, and not what the project holds. */
const isAnswer = (path: string): boolean => /^\.private\/(?:(?:donnees|data)-[^/]*\.(?:md|json)|outputs\.json)$/.test(path);

/** All that the folder holds beside what was read as data or as texts: documents, archives, raw answers, what imports left aside, copies. */
function otherFiles({ root, files, texts }: Workspace): readonly RawFile[] {
  const read = new Set([
    ...files.flatMap(({ path, kind, data }) => (kind === undefined || data === null ? [] : path)),
    ...texts.map(({ path }) => path),
  ]);
  return [...searchedFiles(root)].filter(({ path }) => !read.has(path) && !isAnswer(path));
}

/** What jalon keeps of the changes of a project, with the person who runs it: the commands, and the files as they were. */
function pastFiles(root: string, language: Language): readonly RawFile[] {
  const changes = changesIn(root);
  const words = personDataWords[language];
  // To ask for an answer is no trace of the person either.
  const asked = changes.map(({ command }) => command).filter((command) => !/\bexport person\b/.test(command));
  const commands = { path: words.changes, lines: asked };
  const versions = changes.flatMap(({ at, files }) =>
    files.flatMap(({ path, was }) => (was === null ? [] : { path, print: was, day: at.slice(0, 10) })),
  );
  const past = [...new Map(versions.map((one) => [`${one.path} ${one.print}`, one])).values()];
  return [
    ...(changes.length > 0 ? [commands] : []),
    ...past.flatMap(({ path, print, day }): RawFile[] => {
      const bytes = keptBytes(root, print);
      return bytes === null ? [] : [{ path: words.version(path, day), lines: searchedLines(path, bytes) }];
    }),
  ];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `typed`: an id, an address or a name; `name`: of the files, without their endings, from what is found of the person. @throws UsageError `unknown-person` */
export function personFiles(
  typed: string,
  { project, workspace, today }: RunContext,
  language: Language,
  name: (id: string | null) => string,
) {
  const others = [...otherFiles(workspace), ...pastFiles(workspace.root, language)];
  const person = personData(sought(typed, project, workspace), workspace, others);
  const kept = keptData(project, workspace, today);
  const markdown = personDataReport(person, { info: project.info, kept, language, today });
  const files: readonly OutputFile[] = [
    { path: `${name(person.id)}.md`, bytes: bytesOf(markdown) },
    { path: `${name(person.id)}.json`, bytes: bytesOf(jsonText({ jalon: 1, kind: 'person', person })) },
  ];
  return { person, files };
}
