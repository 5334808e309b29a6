// All that a project holds about one person, as two files: for people and for programs.
import { type Language, type OutputFile, type Project, UsageError, type Workspace } from '../../model/index.ts';
import { type Identity, identitiesIn, keptData, personData, type Sought } from '../../project/people/index.ts';
import { folderOf, readText } from '../../reading/index.ts';
import { jsonText, personDataReport } from '../../reporting/index.ts';
import { folded, isSameId, unknownName } from '../../values/index.ts';
import type { RunContext } from '../check-project.ts';

const nobody: Omit<Identity, 'id'> = { name: null, email: null, phone: null };
const wordsOf = (name: string): string => name.split(/\s+/).map(folded).sort().join(' ');

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

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `typed`: an id, an address or a name; `name`: of the files, without their endings, from what is found of the person. @throws UsageError `unknown-person` */
export function personFiles(
  typed: string,
  { project, workspace, today }: RunContext,
  language: Language,
  name: (id: string | null) => string,
) {
  const raw = [...workspace.answers.map(({ path }) => path), ...workspace.aside].map((path) => ({
    path,
    text: readText(folderOf(workspace), path),
  }));
  const person = personData(sought(typed, project, workspace), workspace, raw);
  const kept = keptData(project, workspace, today);
  const markdown = personDataReport(person, { info: project.info, kept, language, today });
  const files: readonly OutputFile[] = [
    { path: `${name(person.id)}.md`, bytes: bytesOf(markdown) },
    { path: `${name(person.id)}.json`, bytes: bytesOf(jsonText({ jalon: 1, kind: 'person', person })) },
  ];
  return { person, files };
}
