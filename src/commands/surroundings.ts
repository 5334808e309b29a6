// What runs around a project when somebody asks for it: the editor's settings, the pipeline of a forge, the check before a commit.
import { relative, sep } from 'node:path';
import type { Language } from '../model/index.ts';
import { filesBySchema, findRepository, type Repository, readPipeline } from '../reading/index.ts';
import { inShell } from '../wording/in-shell.ts';

export interface SurroundingOptions {
  readonly editor?: 'vscode';
  readonly ci?: 'github' | 'gitlab';
  readonly hook?: boolean;
  /** Where pipelines and hooks install jalon from, as npm reads it. */
  readonly package: string;
}

export interface Surrounding {
  /** Full path of the folder that `path` starts from. */
  readonly root: string;
  readonly path: string;
  readonly text: string;
  readonly executable?: boolean;
  /** What a file of that name that is there already needs; absent when the name is ours alone. */
  readonly add?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const inPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** From the repository's folder, which the pre-commit tool leaves when it installs. */
const isPath = (spec: string): boolean => /^file:|^(?:\.{0,2}\/|~\/|[A-Za-z]:)|^[^@:]+\.(?:tgz|tar\.gz)$/.test(spec);

const filled = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/__([A-Z]+)__/g, (blank, name: string) => blanks[name] ?? blank);

/** The folder that people open is the project's. */
function editorSettings(root: string): Surrounding[] {
  const settings = json({
    'yaml.schemas': filesBySchema,
    'yaml.format.enable': false,
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  });
  const extensions = json({ recommendations: ['redhat.vscode-yaml'] });
  return [
    { root, path: '.vscode/settings.json', text: settings, add: settings },
    { root, path: '.vscode/extensions.json', text: extensions, add: extensions },
  ];
}

/** Forges look at the top of the repository, and one pipeline there checks all its projects. */
function pipeline({ root }: Repository, forge: 'github' | 'gitlab', spec: string, language: Language): Surrounding {
  const text = filled(readPipeline(`${forge}.yml`, language), { PACKAGE: JSON.stringify(spec) });
  return forge === 'github'
    ? { root, path: '.github/workflows/jalon.yml', text }
    : { root, path: '.gitlab-ci.yml', text, add: text };
}

/** The entry of the pre-commit tool, which a team shares, and git's own hook, which works at once on this machine. */
function hooks({ root, takesHook }: Repository, project: string, spec: string, language: Language): Surrounding[] {
  const below = relative(root, project).split(sep).join('/');
  const script = filled(readPipeline('pre-commit.sh', language), {
    PROJECT: inShell(below === '' ? '.' : below),
    PACKAGE: inShell(spec),
  });
  const entry = isPath(spec)
    ? { ENTRY: JSON.stringify(`npx --yes --package ${inShell(spec)} -- jalon validate`), LANGUAGE: 'system' }
    : { ENTRY: 'jalon validate', LANGUAGE: 'node' };
  const text = filled(readPipeline('pre-commit.yaml', language), {
    ...entry,
    FILES: JSON.stringify(`${below === '' ? '' : `^${inPattern(below)}/.*`}[.]ya?ml$`),
    PACKAGE: JSON.stringify(spec),
  });
  const config = isPath(spec) ? text.replace(/^ *additional_dependencies:.*\n/m, '') : text;
  const shared = { root, path: '.pre-commit-config.yaml', text: config, add: config.slice(config.indexOf('  - repo:')) };
  return takesHook ? [shared, { root, path: '.git/hooks/pre-commit', text: script, executable: true, add: script }] : [shared];
}

/** `root` is the project's folder, as a full path; nothing is read of the files that may be there already. */
export function surroundings(
  root: string,
  { editor, ci, hook, package: spec }: SurroundingOptions,
  language: Language,
): Surrounding[] {
  const repository = findRepository(root);
  return [
    ...(editor === undefined ? [] : editorSettings(root)),
    ...(ci === undefined ? [] : [pipeline(repository, ci, spec, language)]),
    ...(hook ? hooks(repository, root, spec, language) : []),
  ];
}
