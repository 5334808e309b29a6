// The reference of commands: what each takes and its options, as its own help says them.
import { run } from '../../src/cli.ts';
import { commandLine } from '../../src/wording/commands/command-line.ts';
import { helpWords } from '../../src/wording/commands/help.ts';
import { quiet } from '../cli/typed.ts';
import { type Language, table } from './readme-table.ts';

const words = {
  fr: { arguments: 'Arguments', options: 'Options', examples: 'Exemples', option: 'option', argument: 'argument', does: 'effet' },
  en: {
    arguments: 'Arguments',
    options: 'Options',
    examples: 'Examples',
    option: 'option',
    argument: 'argument',
    does: 'effect',
  },
};

/** Told once, at the head of the page. */
const everywhere = /^(?:--json|--today|--lang|--organisation|--untrusted|--trusted|-h)\b/;

async function helpOf(path: readonly string[], language: Language): Promise<string> {
  const said: string[] = [];
  const folds = { out: 100_000, err: 100_000 };
  await run([...path, '--help'], {
    ...quiet,
    cwd: '.',
    width: 100_000,
    folds,
    language,
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  return said.join('');
}

/** The lines under each title; those before the first title under `''`. */
function sectionsOf(help: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>([['', []]]);
  let current = sections.get('');
  for (const line of help.split('\n')) {
    const title = /^(\p{L}[^:]*?)[\u00a0 ]?:$/u.exec(line)?.[1];
    if (title === undefined) {
      if (line.trim() !== '') current?.push(line.trim());
    } else {
      current = [];
      sections.set(title, current);
    }
  }
  return sections;
}

const pairs = (lines: readonly string[] = []): [string, string][] =>
  lines.map((line) => {
    const [term = '', ...said] = line.split(/ {2,}/);
    return [term, said.join(' ')];
  });
const asTable = (head: readonly string[], rows: readonly [string, string][]): string[] =>
  rows.length === 0
    ? []
    : [
        table(
          head,
          rows.map(([term, said]) => [`\`${term}\``, said]),
        ),
      ];

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

async function told(path: readonly string[], language: Language): Promise<string[]> {
  const its = words[language];
  const sections = sectionsOf(await helpOf(path, language));
  const [usage = '', ...does] = sections.get('') ?? [];
  const machines = helpWords[language].options.machines.replace(/ ?:$/, '');
  const options = ['Options', machines].flatMap((title) => pairs(sections.get(title))).filter(([term]) => !everywhere.test(term));
  const examples = sections.get(its.examples) ?? [];
  return [
    `## jalon ${path.join(' ')}`,
    asSentence(does.join(' ')),
    `\`${usage.replace(/^\p{L}+[\u00a0 ]?: /u, '')}\``,
    ...asTable([its.argument, its.does], pairs(sections.get(its.arguments))),
    ...asTable([its.option, its.does], options),
    ...(examples.length === 0
      ? []
      : [`${its.examples}${language === 'fr' ? '\u00a0:' : ':'} ${examples.map((line) => `\`${line}\``).join(', ')}`]),
  ];
}

/** The names of those that do something themselves, in the order of the table that heads the page. */
const pathsOf = (name: string, words: object): string[][] => {
  const inner = Object.entries(words).flatMap(([verb, said]: [string, unknown]) =>
    typeof said === 'object' && said !== null && 'does' in said ? [verb] : [],
  );
  return inner.length === 0 ? [[name]] : inner.map((verb) => [name, verb]);
};

/** Every command that does something. */
export const options = async (language: Language): Promise<string> => {
  const paths = Object.entries(commandLine[language]).flatMap(([name, words]) =>
    typeof words === 'string' ? [] : pathsOf(name, words),
  );
  return (await Promise.all(paths.map((path) => told(path, language)))).flat().join('\n\n');
};
