// A file of the corpus, read: what of its facts comes out right, stands aside, is wrong or is lost.
import { type ReadPlan, readPlan } from '../../src/importing/index.ts';
import type { Table } from '../../src/model/index.ts';
import type { Fact } from '../fixtures/intake/files.ts';

export const planOf = (table: Table): ReadPlan | null => readPlan(table, { settled: new Map(), basis: 'excl-tax' });

/** Of every action that was read, in the words of the corpus. */
export const readFacts = (plan: ReadPlan | null): readonly Fact[] =>
  (plan?.actions ?? []).flatMap(({ fields, way }) => {
    const title = String(fields.get('title'));
    const all = new Map<string, unknown>([...fields, ['way', way.map((level) => level.title)]]);
    const compared = ['title', 'way', 'description', 'leads', 'partners', 'status', 'start', 'end', 'budget'];
    return compared.flatMap((field) => (all.has(field) ? [{ action: title, field, value: all.get(field) }] : []));
  });

const same = (one: Fact, other: Fact): boolean =>
  one.action === other.action && one.field === other.field && JSON.stringify(one.value) === JSON.stringify(other.value);

export interface Counted {
  readonly right: number;
  /** Told with its cell, and kept beside or left. */
  readonly aside: number;
  /** Read as something that the file does not say. */
  readonly wrong: number;
  /** Neither read nor told. */
  readonly lost: number;
}

export function counted(wanted: readonly Fact[], plan: ReadPlan | null): Counted {
  const read = readFacts(plan);
  const isWanted = (one: Fact): boolean => wanted.some((other) => same(one, other));
  const right = wanted.filter((one) => read.some((other) => same(one, other))).length;
  const wrong = read.filter((one) => !isWanted(one)).length;
  const missing = wanted.filter((one) => !read.some((other) => other.action === one.action && other.field === one.field));
  const told = (plan?.cells ?? []).filter(({ fate }) => fate === 'kept' || fate === 'left' || fate === 'skipped');
  const aside = Math.min(missing.length, told.length);
  return { right, aside, wrong, lost: missing.length - aside };
}
