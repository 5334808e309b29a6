// What runs around a project when somebody asks for it: the editor's settings, the pipeline of a forge, the check before a commit.
import { type Language, UsageError } from '../../model/index.ts';
import { filesBySchema, findRepository, pathFrom, type Repository, readPipeline } from '../../reading/index.ts';
import { inShell } from '../../wording/visible.ts';

export interface SurroundingOptions {
  readonly editor?: 'vscode';
  readonly ci?: 'github' | 'gitlab';
  readonly hook?: boolean;
  /** What the pipeline installs: the https address of jalon's archive, or its path from the repository's folder. */
  readonly package?: string;
  /** The sum of that archive: `sha512-`, then 64 bytes in base64, as npm writes it. */
  readonly integrity?: string;
}

export interface Surrounding {
  /** Full path of the folder that `path` starts from. */
  readonly root: string;
  readonly path: string;
  readonly text: string;
  readonly executable?: boolean;
  /** What a file of that name that is there already needs; absent when the name is ours alone. */
  readonly add?: string;
  /** The names of what somebody has yet to write in it before it does its work. */
  readonly toFill?: readonly string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const inPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A name alone (`jalon`, `jalon@1`) is whatever somebody publishes under it. A dollar sign would mean something to a forge. */
const isArchive = (text: string): boolean =>
  /^https:\/\/[^\s$]+$/.test(text) || (/\.(?:tgz|tar\.gz)$/.test(text) && !/^\w+:|[$\\]/.test(text));

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

/**
 * What the pipeline is given to install; nothing is installed while a part of it is missing.
 * @throws UsageError `bad-package`, `bad-integrity`
 */
function installed({ package: archive = '', integrity = '' }: SurroundingOptions) {
  if (archive !== '' && !isArchive(archive)) throw new UsageError('bad-package', { value: archive });
  if (integrity !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
    throw new UsageError('bad-integrity', { value: integrity });
  return { JALON_PACKAGE: archive, JALON_INTEGRITY: integrity };
}

/** A territory checks all that its repository holds, and may write otherwise in the file that it was given. */
const usual = { JOB: 'jalon', STAGE: 'test', PATH: '.', ORGANISATION: '""', STRICT: '"false"', DOCUMENTS: '"true"' };

/** What runs on both forges: the file is indented as the place that asks for it. */
const scripts = { INSTALL: 'install.sh', CHECK: 'check.sh' } as const;

const margined = (text: string, margin: string): string => text.replace(/^(?=.)/gm, margin);

/** Of lines that are said in one language alone (`#fr `, `#en `), those of this one; of both, what they explain in each. */
const spoken = (text: string, language: Language | 'both'): string =>
  text.replace(/^( *)#(fr|en) (.*)\n/gm, (_, margin: string, own: string, line: string) =>
    language === own || (language === 'both' && line.startsWith('#')) ? `${margin}${line}\n` : '',
  );

/** `blanks`: by their names, as they stand in the file. */
export function pipelineText(
  name: Parameters<typeof readPipeline>[0],
  language: Language | 'both',
  blanks: Readonly<Record<string, string>>,
): string {
  const whole = Object.entries(scripts).reduce(
    (text, [blank, file]) =>
      text.replace(new RegExp(`^( *)__${blank}__\\n`, 'm'), (_, margin: string) => margined(readPipeline(file), margin)),
    spoken(readPipeline(name), language),
  );
  return whole.replace(/__([A-Z]+)__/g, (blank, one: string) => blanks[one] ?? blank);
}

/** Forges look at the top of the repository, and one pipeline there checks all its projects. */
function pipeline(
  { root }: Repository,
  forge: 'github' | 'gitlab',
  options: SurroundingOptions,
  language: Language,
): Surrounding {
  const archive = installed(options);
  const toFill = Object.entries(archive).flatMap(([name, value]) => (value === '' ? [name] : []));
  const text = pipelineText(`${forge}.yml`, language, {
    PACKAGE: JSON.stringify(archive.JALON_PACKAGE),
    INTEGRITY: JSON.stringify(archive.JALON_INTEGRITY),
    LOCALE: { fr: 'fr_FR.UTF-8', en: 'en_GB.UTF-8' }[language],
    ...usual,
  });
  return forge === 'github'
    ? { root, path: '.github/workflows/jalon.yml', text, toFill }
    : { root, path: '.gitlab-ci.yml', text, add: text, toFill };
}

/** The entry of the pre-commit tool, which a team shares, and git's own hook, which works at once on this machine. */
function hooks({ root, takesHook }: Repository, project: string, language: Language): Surrounding[] {
  const below = pathFrom(root, project);
  const script = pipelineText('pre-commit.sh', language, { PROJECT: inShell(below === '' ? '.' : below) });
  const config = pipelineText('pre-commit.yaml', language, {
    FILES: JSON.stringify(`${below === '' ? '' : `^${inPattern(below)}/.*`}[.]ya?ml$`),
  });
  const shared = { root, path: '.pre-commit-config.yaml', text: config, add: config.slice(config.indexOf('  - repo:')) };
  return takesHook ? [shared, { root, path: '.git/hooks/pre-commit', text: script, executable: true, add: script }] : [shared];
}

/**
 * `root` is the project's folder, as a full path; nothing is read of the files that may be there already.
 * @throws UsageError `package-without-ci`, `bad-package`, `bad-integrity`
 */
export function surroundings(root: string, options: SurroundingOptions, language: Language): Surrounding[] {
  const { editor, ci, hook } = options;
  if (ci === undefined && (options.package ?? options.integrity) !== undefined) throw new UsageError('package-without-ci');
  const repository = findRepository(root);
  return [
    ...(editor === undefined ? [] : editorSettings(root)),
    ...(ci === undefined ? [] : [pipeline(repository, ci, options, language)]),
    ...(hook ? hooks(repository, root, language) : []),
  ];
}
