// What the options of jalon init say of the project that is to be laid out.
import type { Answers, Asked, Term } from '../../asking/index.ts';
import { fields } from '../../model/generated/fields.ts';
import { type Field, type Language, languages, UsageError } from '../../model/index.ts';
import { findTerritories, methodNames, startOf, type Territory, territoriesNear } from '../../reading/index.ts';
import { theOne, understand, unknownName } from '../../values/index.ts';
import { label, namesOf } from '../../wording/label.ts';
import { noMethod, territoryLine } from '../../wording/project/new-project.ts';
import { provisionalTitle, termOf } from './new-project.ts';

export interface ProjectOptions {
  readonly title?: string;
  /** A name or a part of one, a SIREN, an INSEE code. */
  readonly territory?: string;
  /** Of a territory that the lists do not hold. */
  readonly territoryName?: string;
  readonly kind?: string;
  readonly method?: string;
  /** Its first year, its years, or its first and last months: `2026`, `2026-2032`, `2026-03/2032-03`. */
  readonly term?: string;
  readonly lead?: string;
  readonly electedLead?: string;
  /** A workbook for each step too. */
  readonly excel?: boolean;
}

export const given = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** The one territory that the option names; null when there are several and somebody is there to say which. */
function territoryNamed(name: string, language: Language, asks: boolean): Territory | null {
  const found = findTerritories(name);
  const [only] = found;
  if (only === undefined)
    throw new UsageError('territory-not-found', { name, near: territoriesNear(name).map((one) => territoryLine(one, language)) });
  if (found.length === 1) return only;
  if (asks) return null;
  const matches = found.slice(0, 8).map((one) => territoryLine(one, language));
  throw new UsageError('territory-ambiguous', { name, matches: found.length > 8 ? [...matches, '…'] : matches });
}

const kindField = (): Field | undefined => fields['project']?.find(({ path }) => path === 'kind');

function kindNamed(typed: string): string {
  const field = kindField();
  const meant = field && understand(typed, field, (value) => namesOf(`project.kind=${value}`));
  if (meant && 'value' in meant) return String(meant.value);
  throw new UsageError('not-understood', {
    name: '--kind',
    typed,
    wanted: 'value',
    values: field?.values ?? [],
    place: 'project.kind',
  });
}

/** The one that projects start with here comes first. */
const startingWith = (first: unknown, all: readonly string[]): readonly string[] => [
  ...all.filter((one) => one === first),
  ...all.filter((one) => one !== first),
];

const methodsIn = (language: Language): readonly string[] => startingWith(startOf(language).method, [...methodNames(), 'none']);

/** Their title comes before what they are. */
const methodWords = (method: string, language: Language): string =>
  methodSaid(method, language).split(':', 1)[0]?.trim() ?? method;

/** A method of an organisation goes by the name of its file. */
const methodSaid = (method: string, language: Language): string =>
  label(`method=${method}`, language) ?? (method === 'none' ? noMethod[language] : method);

function methodNamed(typed: string, language: Language): string {
  const methods = methodsIn(language);
  const known = methods.map((item) => ({ item, names: [item, ...languages.map((one) => methodWords(item, one))] }));
  const found = theOne(typed, known);
  if (found !== undefined) return found;
  const words = methods.map((one) => methodWords(one, language));
  throw unknownName('unknown-method', typed, words, { name: typed, known: words });
}

export function termNamed(typed: string): Term {
  const [, start, end] = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(typed) ?? [];
  if (start !== undefined && end !== undefined && start < end) return { start, end };
  const [, first, last] = /^((?:19|20|21)\d{2})(?: ?[-–/] ?((?:19|20|21)\d{2}))?$/.exec(typed) ?? [];
  if (first !== undefined && last === undefined) return termOf(Number(first));
  if (first !== undefined && last !== undefined && first < last) return { start: `${first}-03`, end: `${last}-03` };
  throw new UsageError('bad-term', { typed });
}

/** What is known, what may be chosen, and what stands when nobody answers. `asks`: somebody is there to. */
export function askedFor(options: ProjectOptions, today: string, language: Language, asks = false): Asked<Territory> {
  const [title, territory, kind, method, term] = [
    options.title,
    options.territory,
    options.kind,
    options.method,
    options.term,
  ].map(given);
  const [lead, electedLead] = [given(options.lead), given(options.electedLead)];
  const territoryName = given(options.territoryName);
  if (territory !== undefined && territoryName !== undefined) throw new UsageError('territory-twice', { name: territory });
  const named = territoryName === undefined ? null : { name: territoryName };
  const found = territory === undefined ? named : territoryNamed(territory, language, asks);
  const isFound = found !== null;
  const year = Number(today.slice(0, 4));
  const currentTerm = termOf(year);
  return {
    known: {
      ...(isFound && { territory: found }),
      ...(kind !== undefined && { kind: kindNamed(kind) }),
      ...(method !== undefined && { method: methodNamed(method, language) }),
      ...(term !== undefined && { term: termNamed(term) }),
      ...(title !== undefined && { title }),
      ...(lead !== undefined && { lead }),
      ...(electedLead !== undefined && { electedLead }),
      ...(options.excel && { isExcel: true }),
    } satisfies Partial<Answers<Territory>>,
    kinds: startingWith(startOf(language).kind, kindField()?.values ?? []).map((value) => ({
      value,
      says: label(`project.kind=${value}`, language) ?? value,
    })),
    methods: methodsIn(language).map((value) => ({ value, says: methodSaid(value, language) })),
    terms: [termOf(year - 6), currentTerm, termOf(year + 6)],
    currentTerm,
    titleFor: (one) => provisionalTitle(one, language),
    ...(!isFound && { territoryTyped: territory }),
    find: findTerritories,
    says: (one) => territoryLine(one, language),
    language,
  };
}
