// What editors are given: the schemas in one language, without our own notes, and the files of a new project, each leading to its schema.
import { join } from 'node:path';
import { entriesOf, organisationFolder } from '../disk/index.ts';
import { places } from '../model/generated/references.ts';
import type { Language } from '../model/index.ts';
import { byText, isRecord, ownValue } from '../values/index.ts';
import { kindOfFile } from './kind-of-file.ts';
import { packageHome, packageText } from './package-home.ts';
import { sharedTemplateFiles } from './read-shared.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { walk } from './walk.ts';

/** In a project's folder. */
const schemasFolder = '.jalon/schemas';

/** Schema → the files that it describes, all from the project's folder, as editors read it: one glob, or several. */
export const filesBySchema: Readonly<Record<string, string | readonly string[]>> = Object.fromEntries(
  Object.entries(places).map(([kind, globs]) => [`${schemasFolder}/${kind}.json`, globs.length === 1 ? globs.join() : globs]),
);

const textsIn = (said: unknown, language: string): unknown[] =>
  isRecord(said) ? Object.values(said).map((one) => (isRecord(one) ? one[language] : undefined)) : [];

/** Titles, help and what each value means in the reader's language. */
function localised(node: unknown, language: Language): unknown {
  if (Array.isArray(node)) return node.map((item) => localised(item, language));
  if (!isRecord(node)) return node;
  const said = language === 'en' && isRecord(node['x-en']) ? { ...node, ...node['x-en'] } : node;
  const kept = Object.entries(said).filter(([key]) => !key.startsWith('x-'));
  const values = textsIn(node['x-values'], language);
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, localised(value, language)])),
    ...(values.length > 0 && Array.isArray(node['enum']) ? { enumDescriptions: values } : {}),
  };
}

/** What templates may say: no file of a project is one. */
const ofViews: readonly string[] = ['view.json', 'portfolio-view.json'];

export function readEditorSchemas(language: Language): readonly { readonly path: string; readonly text: string }[] {
  return entriesOf(join(packageHome(), 'schemas'))
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.json') && !ofViews.includes(name))
    .sort(byText)
    .map((name) => {
      const schema: unknown = JSON.parse(packageText('schemas', name));
      return { path: `${schemasFolder}/${name}`, text: `${JSON.stringify(localised(schema, language), null, 2)}\n` };
    });
}

// What a new project is laid out from: the starter's files in one language, ours and over them those of the organisation, each leading editors
// to its schema.

export interface StarterFile {
  /** From the project's folder, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The first line of a YAML file: where an editor finds what may stand in it. Relative, since no address serves the schemas. */
function modeline(path: string): string {
  const kind = kindOfFile(path);
  const up = '../'.repeat(path.split('/').length - 1);
  return kind === undefined ? '' : `# yaml-language-server: $schema=${up}${schemasFolder}/${kind}.json\n`;
}

/** What an organisation gives its projects to start from: the texts of a folder of its own. A first line for editors is kept as it is. */
function sharedStarter(folder: string): readonly StarterFile[] {
  const home = organisationFolder();
  if (home === null) return [];
  const inside = `${folder.slice('templates/'.length)}/`;
  return sharedTemplateFiles().flatMap((name) => {
    const path = name.startsWith(inside) ? name.slice(inside.length) : '';
    const text = path === '' ? null : readText(home, `templates/${name}`);
    return text === null ? [] : [{ path, text: text.startsWith('# yaml-language-server:') ? text : modeline(path) + text }];
  });
}

/** `gitignore` bears no dot in the package: npm would leave it out. */
export function readStarter(language: Language): readonly StarterFile[] {
  const folder = ['templates', 'starter', language];
  const shipped = walk(join(packageHome(), ...folder)).map((name) => {
    const path = name === 'gitignore' ? '.gitignore' : name;
    return { path, text: modeline(path) + packageText(...folder, name) };
  });
  return [...new Map([...shipped, ...sharedStarter(folder.join('/'))].map((one) => [one.path, one])).values()];
}

/** What the starter's `project.yaml` says of its kind and of its method. */
export function startOf(language: Language): { readonly kind: unknown; readonly method: unknown } {
  const text = readStarter(language).find(({ path }) => path === 'project.yaml')?.text ?? '';
  const { data } = readYaml('project.yaml', text);
  return { kind: ownValue(data, 'kind'), method: ownValue(data, 'method') };
}

/** A file that runs around the project, in both languages, its `__BLANKS__` not filled yet: the pipeline of a forge, what it runs, what runs before a commit. */
export const readPipeline = (
  name: 'github.yml' | 'gitlab.yml' | 'install.sh' | 'check.sh' | 'pre-commit.yaml' | 'pre-commit.sh',
): string => packageText('templates', 'pipelines', name);
