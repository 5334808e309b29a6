// The parts of the documentation that are made from the code.
import { everyRule } from '../../src/checking/index.ts';
import { places } from '../../src/model/generated/references.ts';
import { findTemplates } from '../../src/reading/index.ts';
import { deliverables, portfolioKinds } from '../../src/rendering/index.ts';
import { HELPERS } from '../../src/rendering/project-functions.ts';
import { formats } from '../../src/reporting/index.ts';
import { commandLine } from '../../src/wording/commands/command-line.ts';
import { label } from '../../src/wording/index.ts';
import { reports } from '../../src/wording/reports.ts';
import { options } from './readme-commands.ts';
import { facts } from './readme-facts.ts';
import { keys } from './readme-keys.ts';
import { costs, rooms } from './readme-rooms.ts';
import { type Language, table } from './readme-table.ts';

const heads = {
  fr: {
    command: 'commande',
    does: 'ce qu’elle fait',
    code: 'code',
    severity: 'gravité',
    step: 'à partir de',
    why: 'pourquoi',
    document: 'document',
    format: 'format',
    title: 'titre',
    helper: 'fonction',
    example: 'exemple',
    file: 'fichier',
    holds: 'contenu',
  },
  en: {
    command: 'command',
    does: 'what it does',
    code: 'code',
    severity: 'severity',
    step: 'from step',
    why: 'why',
    document: 'document',
    format: 'format',
    title: 'title',
    helper: 'function',
    example: 'example',
    file: 'file',
    holds: 'content',
  },
};

/** Its own format, then those of the other templates that are shipped. */
const formatsOf = (
  { id, template = id, format }: Pick<(typeof deliverables)[number], 'id' | 'template' | 'format'>,
  language: Language,
): string =>
  [...new Set([format, ...findTemplates(template, language, {}).map((found) => found.format)])]
    .map((one) => `.${one}`)
    .join(', ');

/** What a command that has others says of each. */
const verbsOf = (name: string, words: object): [string, string][] =>
  Object.entries(words).flatMap(([verb, said]: [string, unknown]) =>
    typeof said === 'object' && said !== null && 'does' in said ? [[`\`jalon ${name} ${verb}\``, String(said.does)]] : [],
  );

/** What developers alone read stands in English alone. */
export const inEnglish: readonly string[] = ['costs', 'rooms'];

/** Each by the name that `<!-- made: name -->` gives. */
export const parts: Readonly<Record<string, (language: Language) => string | Promise<string>>> = {
  costs,
  facts,
  keys,
  options,
  rooms,
  commands: (language) => {
    const head = heads[language];
    const rows = Object.entries(commandLine[language]).flatMap(([name, words]) =>
      typeof words === 'string' ? [] : [[`\`jalon ${name}\``, words.does], ...verbsOf(name, words)],
    );
    return table([head.command, head.does], rows);
  },
  deliverables: (language) => {
    const head = heads[language];
    return table(
      [head.document, head.title, head.format],
      [...deliverables, ...portfolioKinds].map((kind) => [`\`${kind.id}\``, kind.title[language], formatsOf(kind, language)]),
    );
  },
  files: (language) => {
    const head = heads[language];
    return table(
      [head.file, head.holds],
      Object.entries(places).map(([kind, globs]) => [
        globs.map((glob) => `\`${glob}\``).join(', '),
        label(kind, language) ?? kind,
      ]),
    );
  },
  formats: (language) => {
    const head = heads[language];
    return table(
      [head.format, head.holds],
      formats.map((format) => [`\`${format.id}\``, format[language]]),
    );
  },
  helpers: (language) => {
    const head = heads[language];
    const rows = HELPERS.map((helper) => {
      const [tag, printed] = helper[language].example;
      return [`\`${helper.name}\``, helper[language].says, `\`${tag}\` → ${printed}`];
    });
    return table([head.helper, head.does, head.example], rows);
  },
  rules: (language) => {
    const head = heads[language];
    return table(
      [head.code, head.severity, head.step, head.why],
      everyRule.map((rule) => [
        `\`${rule.code}\``,
        reports[language].severity[rule.severity],
        rule.step ? (label(`project.step=${rule.step}`, language) ?? rule.step) : '',
        rule[language].why,
      ]),
    );
  },
};
