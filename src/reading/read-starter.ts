// What a new project is laid out from: the starter's files in one language, each leading editors to its schema.
import { join } from 'node:path';
import { schemasFolder } from './editor-schemas.ts';
import { kindOfFile } from './kind-of-file.ts';
import { packageHome, packageText } from './package-home.ts';
import { walk } from './walk.ts';

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

/** `gitignore` bears no dot in the package: npm would leave it out. */
export function readStarter(language: 'fr' | 'en'): readonly StarterFile[] {
  const folder = ['templates', 'starter', language];
  return walk(join(packageHome(), ...folder)).map((name) => {
    const path = name === 'gitignore' ? '.gitignore' : name;
    return { path, text: modeline(path) + packageText(...folder, name) };
  });
}

/** A file that runs around the project, its `__BLANKS__` not filled yet: the pipeline of a forge, how it installs jalon, what runs before a commit. */
export const readPipeline = (
  name: 'github.yml' | 'gitlab.yml' | 'install.sh' | 'pre-commit.yaml' | 'pre-commit.sh',
  language: 'fr' | 'en',
): string => packageText('templates', 'pipelines', language, name);
