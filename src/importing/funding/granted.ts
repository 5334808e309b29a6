// « Subvention » in a column beside the one « Financeurs » of a plan: what they give, whichever stands first.
import type { PlanCell, Settled } from '../plan-block.ts';
import { grantIn } from './named-funder.ts';

/** The place of the one column that says how much those of the one column of funders grant; -1 where amounts stand otherwise, or several do. */
export function grantAmong(
  heads: readonly { readonly header: string }[],
  keys: readonly (string | null)[],
  settled: Settled,
): number {
  const isFree = (header: string, at: number): boolean => keys[at] === null && !settled.has(header) && grantIn(header) !== null;
  const grants = heads.flatMap(({ header }, at) => (isFree(header, at) ? [at] : []));
  const isAlone = grants.length === 1 && keys.filter((key) => key === 'funder').length === 1 && !keys.includes('amount');
  return isAlone ? (grants[0] ?? -1) : -1;
}

interface Granted {
  readonly funder: PlanCell;
  /** As a cell of a column that names who pays. */
  readonly grant: PlanCell;
}

/** Null where the row does not say both, once each. */
export function grantedIn(cells: readonly PlanCell[]): Granted | null {
  const [funder, ...others] = cells.filter(({ key }) => key === 'funder');
  const [amount, ...more] = cells.filter(({ key }) => key === 'amount');
  const found = amount === undefined ? null : grantIn(amount.header);
  if (funder === undefined || amount === undefined || found === null || others.length + more.length > 0) return null;
  const giver = { ...found, funder: String(funder.value).trim() };
  return { funder, grant: { ...amount, key: 'funding', sense: { ...amount.sense, giver } } };
}
