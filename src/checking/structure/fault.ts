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

/** Called by the generated code: faults are gathered, null when there are none. */
export function fault(faults: Fault[] | null, path: string, site: number, value: unknown, key?: string): Fault[] {
  const all = faults ?? [];
  all.push({ path, site, value, key });
  return all;
}
