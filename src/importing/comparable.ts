// A value of a field in the form in which a project and a plan can be compared: a plan says less than a project.

import type { WrittenMoney, WrittenPeriod } from '../model/index.ts';
import { byText, grouped, isHolder, moneyOf, ownValue, periodOf, recordsOf, total } from '../values/index.ts';
import { linesIn, readNames } from './cells/read-list.ts';

type Values = Readonly<Record<string, unknown>>;

const isPeriod = (value: unknown): value is WrittenPeriod => typeof value === 'string' || typeof value === 'number';
const isMoney = (value: unknown): value is WrittenMoney =>
  typeof value === 'number' || (isHolder(value) && 'min' in value && 'max' in value);
export const centsOf = (value: unknown) => (isMoney(value) ? moneyOf(value) : null);

/** The value at a path of keys joined by points. */
export const valueAt = (holder: unknown, path: string): unknown => path.split('.').reduce<unknown>(ownValue, holder);

/** As a cell holds them: one a line, without bullets, each once. */
const linesOf = (value: unknown): unknown => (Array.isArray(value) ? linesIn(value.join('\n')) : value);

const forms: Readonly<Record<string, (action: unknown) => unknown>> = {
  start: (action) => {
    const value = valueAt(action, 'start');
    return isPeriod(value) ? (periodOf(value)?.start ?? value) : value;
  },
  end: (action) => {
    const value = valueAt(action, 'end');
    return isPeriod(value) ? (periodOf(value)?.end ?? 'ongoing') : value;
  },
  partners: (action) => {
    const partners = valueAt(action, 'partners');
    return Array.isArray(partners) ? partners.map((one: unknown) => valueAt(one, 'organisation') ?? one) : partners;
  },
  // The order of columns says nothing.
  'x-import': (action) => {
    const beside = Object.entries(Object(valueAt(action, 'x-import')));
    return beside.length === 0 ? undefined : beside.sort(([a], [b]) => byText(a, b));
  },
  objectives: (action) => linesOf(valueAt(action, 'objectives')),
  bodies: (action) => linesOf(valueAt(action, 'bodies')),
  indicators: (action) => linesOf(valueAt(action, 'indicators')),
  attachments: (action) => linesOf(recordsOf(valueAt(action, 'attachments')).map(({ url, path, label }) => url ?? path ?? label)),
  'means.human': (action) =>
    [valueAt(action, 'means.human'), valueAt(action, 'means.technical')].filter((text) => text !== undefined).join('\n'),
};

const comparable = (action: unknown, path: string): string => {
  const value = (forms[path] ?? ((one: unknown) => valueAt(one, path)))(action);
  return JSON.stringify(typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (value ?? null));
};

/** « Région ; État » of one line are two for a plan that gives them no amount. */
function namesIn(funder: unknown): readonly string[] {
  const read = readNames({ value: String(funder ?? '') });
  return 'value' in read ? read.value : [];
}

/** What is planned, by those of `keys` that tell lines apart. */
function sums(lines: readonly Values[], keys: readonly string[]): string {
  const shares = grouped(lines, (line) => JSON.stringify(keys.map((key) => line[key] ?? null)));
  const summed = [...shares].map(([share, own]) => [share, total(own.map(({ planned }) => centsOf(planned)))] as const);
  return JSON.stringify(summed.sort(([a], [b]) => byText(a, b)));
}

/** Whether the lines of the project come to those of the plan, which may say less: no year, no section. A tax basis unsaid is the project’s; where it has none, any. */
function isSameBudget(own: readonly Values[], planned: readonly Values[], basis: string | undefined): boolean {
  const ofProject = (lines: readonly Values[]): readonly Values[] =>
    lines.filter((line) => line['planned'] !== undefined).map((line) => ({ ...line, basis: line['basis'] ?? basis }));
  const [held, said] = [ofProject(own), ofProject(planned)];
  const isTold = [...held, ...said].every((line) => line['basis'] !== undefined);
  const keys = [
    ...(isTold ? ['basis'] : []),
    ...['year', 'nature'].filter((key) => said.some((line) => line[key] !== undefined)),
  ];
  return sums(held, keys) === sums(said, keys);
}

/** Whether the project, whose tax basis is `basis`, says all that the plan does: a plan may leave out funders, and what each gives. */
export function saysAsMuch(action: unknown, planned: unknown, path: string, basis: string | undefined): boolean {
  if (path === 'budget') return isSameBudget(recordsOf(valueAt(action, path)), recordsOf(valueAt(planned, path)), basis);
  if (path !== 'funding') return comparable(action, path) === comparable(planned, path);
  const lines = recordsOf(valueAt(action, path));
  return recordsOf(valueAt(planned, path)).every(({ funder, amount, kind, scheme }) => {
    const isOf = (line: Values): boolean => scheme === undefined || line['scheme'] === scheme;
    const named = (line: Values): boolean =>
      (line['funder'] === funder && (funder !== undefined || line['kind'] === kind) && isOf(line)) ||
      (amount === undefined && namesIn(line['funder']).includes(String(funder)));
    const own = lines.filter((line) => named(line) && line['status'] !== 'refused');
    if (amount === undefined) return own.length > 0;
    const sum = total(own.map((line) => centsOf(line['amount'])));
    return own.length > 0 && JSON.stringify(sum) === JSON.stringify(centsOf(amount));
  });
}
