// The reference of commands: what each takes and its options, as its own help says them.
import { run } from '../../src/cli.ts';
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
    cwd: '.',
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    width: 100_000,
    folds,
    now: () => 0,
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
    const title = /^(\p{L}+)[\u00a0 ]?:$/u.exec(line)?.[1];
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
  const inner = pairs(sections.get(language === 'fr' ? 'Commandes' : 'Commands'))
    .map(([term]) => term.split(' ')[0] ?? '')
    .filter((name) => name !== '' && name !== 'help');
  if (inner.length > 0) return (await Promise.all(inner.map((name) => told([...path, name], language)))).flat();
  const options = pairs(sections.get('Options')).filter(([term]) => !everywhere.test(term));
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

/** Every command that does something, in the order of the help. */
export const options = async (language: Language): Promise<string> => (await told([], language)).join('\n\n');
