// What a project holds about one person, as Markdown that they can read.
import type { KeptData, Language, PersonData, PersonMention, ProjectFile } from '../../model/index.ts';
import { colon, isHolder, semicolon } from '../../values/index.ts';
import { formatDate, formatNumber, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { dataProtectionWords, personDataWords } from '../../wording/people/data-protection.ts';
import { markdownText } from '../markdown-text.ts';

interface PersonDataContext {
  readonly info: ProjectFile;
  readonly kept: readonly KeptData[];
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
}

const oneLine = (text: string): string => markdownText(text.replace(/\s+/g, ' ').trim());

/** The other fields of a line, by their names: « Rôle : conduit le projet ». */
function fieldsOf(about: object, key: string, language: Language): string {
  const [base, own] = [key.replace(/\.[^.]*$/, ''), key.split('.').at(-1)];
  const shown = (value: unknown, name = ''): string => {
    if (typeof value === 'number') return formatNumber(value, language);
    if (Array.isArray(value)) return value.map((one) => shown(one)).join(', ');
    if (!isHolder(value)) return label(`${base}.${name}=${value}`, language) ?? String(value);
    return Object.entries(value)
      .map(([inner, one]) => `${inner} ${shown(one)}`)
      .join(', ');
  };
  return Object.entries(about)
    .filter(([name]) => name !== own)
    .map(([name, value]) => `${label(`${base}.${name}`, language) ?? name}${colon[language]}${oneLine(shown(value, name))}`)
    .join(semicolon[language]);
}

/** « PE-07 – AC-012 : Pilotes ». */
function mentionLine({ line, cell, key, of, text, about }: PersonMention, language: Language): string {
  const words = personDataWords[language];
  const field = key === '' ? undefined : (label(key, language) ?? key.split('.').at(-1));
  const place = [cell && oneLine(cell), line && words.line(line), of, field].filter(Boolean).join(', ');
  const whole = about === null ? '' : ` (${fieldsOf(about, key, language)})`;
  return `- ${place === '' ? '' : place + colon[language]}${oneLine(text)}${whole}`;
}

function byFile(mentions: readonly PersonMention[], language: Language): readonly string[] {
  const paths = [...new Set(mentions.map(({ path }) => path))];
  return paths.flatMap((path) => [
    `### ${markdownText(path)}`,
    '',
    ...mentions.filter((one) => one.path === path).map((one) => mentionLine(one, language)),
    '',
  ]);
}

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), ''];

export function personDataReport(person: PersonData, { info, kept, language, today }: PersonDataContext): string {
  const words = personDataWords[language];
  const who = person.id ?? person.name ?? person.email ?? '';
  const known = (['id', 'name', 'email', 'phone'] as const).flatMap((field) =>
    person[field] === null ? [] : [`${words.fields[field]}${colon[language]}${oneLine(person[field])}`],
  );
  const { purposes = [], recipients = [], rightsContact, officer } = info.dataProtection ?? {};
  const retention = kept.flatMap(({ data, until }) =>
    until === null ? [] : [words.until(dataProtectionWords[language][data].title, formatPeriod(until, language))],
  );
  return [
    `# ${words.title(oneLine(who))}`,
    '',
    words.lead(oneLine(info.title), formatDate(today, language)),
    '',
    ...listed(words.identity, known),
    `## ${words.mentions}`,
    '',
    ...(person.mentions.length === 0 ? [words.none, ''] : byFile(person.mentions, language)),
    ...(person.toCheck.length === 0
      ? []
      : [`## ${words.toCheck}`, '', words.toCheckLead, '', ...byFile(person.toCheck, language)]),
    ...listed(words.purposes, purposes.map(oneLine)),
    ...listed(words.recipients, recipients.map(oneLine)),
    ...listed(words.retention, retention),
    `## ${words.rights}`,
    '',
    words.ask(oneLine(rightsContact ?? officer?.contact ?? words.somewhere)),
    '',
  ].join('\n');
}
