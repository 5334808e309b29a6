// Tables of a project → the bytes of a workbook to be filled in, what it was made from kept inside.
import { baseRows, layoutNamed, namesShown, shownSheet, tablesOf } from '../../importing/index.ts';
import type { ExchangeBase, ExchangeTable, Language, Workspace } from '../../model/index.ts';
import { exchangeWorkbook } from '../../rendering/index.ts';
import { documentWords } from '../../wording/documents/documents.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { formatDate } from '../../wording/formats.ts';
import { fingerprint } from '../../writing/index.ts';
import { infoOf, knownIn, sayIn } from './exchange-words.ts';

export const textFingerprint = (text: string): string => fingerprint(new TextEncoder().encode(text));

export interface BookRequest {
  readonly workspace: Workspace;
  /** All the tables of the project: what references may lead to. */
  readonly all: readonly ExchangeTable[];
  /** Those of this workbook. */
  readonly tables: readonly ExchangeTable[];
  readonly kind: ExchangeBase['kind'];
  readonly lead: string | null;
  readonly title: string;
  readonly instructions: readonly string[];
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
}

export async function exchangeBook(request: BookRequest): Promise<Uint8Array> {
  const { workspace, all, tables, kind, lead, title, instructions, language, today } = request;
  const words = exchange[language];
  const say = sayIn(language);
  const info = infoOf(workspace);
  const known = knownIn(workspace, all, language);
  const names = namesShown(tables, known);
  const { title: of, siren } = info;
  const base: ExchangeBase = { kind, title: of, siren, exportedOn: today, language, lead, names, tables };
  return exchangeWorkbook({
    title,
    subject: info.territory ?? info.title,
    language: { fr: 'fr-FR', en: 'en-GB' }[language],
    date: today,
    notice: info.illustrative ? documentWords[language].notice(info.territory) : null,
    page: words.page,
    sheets: tables.map((table) => shownSheet(table, { say, names }, known, words.sheets)),
    instructions: { ...words.instructions, says: instructions },
    names: words.names,
    base: baseRows(base, textFingerprint),
    fixed: words.fixed,
    of: { title: of, siren },
  });
}

/** All that may be edited of a project, or the tables that are wanted; in its own language when none is asked for. */
export function projectBook(
  workspace: Workspace,
  today: string,
  asked?: Language,
  isWanted: (table: string) => boolean = () => true,
): Promise<Uint8Array> {
  const info = infoOf(workspace);
  const language = asked ?? info.language;
  const all = tablesOf(workspace.files);
  // Where no line may be written, nothing is to be done.
  const tables = all.filter(({ name, lines }) => isWanted(name) && (lines.length > 0 || !layoutNamed(name)?.isFixed));
  const title = exchange[language].title(info.title);
  const instructions = instructionsFor(language, today);
  return exchangeBook({ workspace, all, tables, kind: 'workbook', lead: null, title, instructions, language, today });
}

const instructionsFor = (language: Language, today: string): readonly string[] =>
  exchange[language].instructions.says(formatDate(today, language));
