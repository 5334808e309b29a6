// What a new project is laid out from: the starter's files and the schemas that help an editor, in one language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFile } from './kind-of-file.ts';
import { packageHome } from './package-home.ts';
import { byName, walk } from './walk.ts';

export interface StarterFile {
  /** From the project's folder, forward slashes. */
  readonly path: string;
  readonly text: string;
}

const schemasFolder = '.jalon/schemas';

/** The first line of a YAML file: where an editor finds what may stand in it. Relative, since no address serves the schemas. */
function modeline(path: string): string {
  const kind = kindOfFile(path);
  const up = '../'.repeat(path.split('/').length - 1);
  return kind === undefined ? '' : `# yaml-language-server: $schema=${up}${schemasFolder}/${kind}.json\n`;
}

const isNode = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (said: unknown, language: string): unknown[] =>
  isNode(said) ? Object.values(said).map((one) => (isNode(one) ? one[language] : undefined)) : [];

/** A schema as an editor shows it: titles, help and what each value means in the reader's language; our own notes left out. */
function localised(node: unknown, language: 'fr' | 'en'): unknown {
  if (Array.isArray(node)) return node.map((item) => localised(item, language));
  if (!isNode(node)) return node;
  const said = language === 'en' && isNode(node['x-en']) ? { ...node, ...node['x-en'] } : node;
  const kept = Object.entries(said).filter(([key]) => !key.startsWith('x-'));
  const values = textsIn(node['x-values'], language);
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, localised(value, language)])),
    ...(values.length > 0 && Array.isArray(node['enum']) ? { enumDescriptions: values } : {}),
  };
}

function schemas(language: 'fr' | 'en'): StarterFile[] {
  const folder = join(packageHome(), 'schemas');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'view.json')
    .sort(byName)
    .map((name) => {
      const schema: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { path: `${schemasFolder}/${name}`, text: `${JSON.stringify(localised(schema, language), null, 2)}\n` };
    });
}

/** `gitignore` bears no dot in the package: npm would leave it out. */
export function readStarter(language: 'fr' | 'en'): readonly StarterFile[] {
  const folder = join(packageHome(), 'templates', 'starter', language);
  const files = walk(folder).map((name) => {
    const path = name === 'gitignore' ? '.gitignore' : name;
    return { path, text: modeline(path) + readFileSync(join(folder, name), 'utf8') };
  });
  return [...files, ...schemas(language)];
}
