// What a compiled schema says of a value that it refuses, before anybody asks what that means.

export interface Fault {
  /** JSON pointer. */
  readonly path: string;
  /** The number of the keyword that was broken, in the table made with the validators. */
  readonly site: number;
  readonly value: unknown;
  /** The key that is missing or unknown. */
  readonly key: string | undefined;
}

/** Past these, only their number matters. */
export const mostKept = 1000;

/** Called by the generated code: faults are gathered, null when there are none. */
export function fault(faults: Fault[] | null, path: string, site: number, value: unknown, key?: string): Fault[] {
  const all = faults ?? [];
  all.push(all[mostKept] ?? { path, site, value, key });
  return all;
}

/** Those of a part, after those of the whole. */
export function joined(faults: Fault[] | null, more: readonly Fault[]): Fault[] {
  const all = faults ?? [];
  for (const one of more) all.push(one);
  return all;
}
