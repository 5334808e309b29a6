// Things of two states, paired by their ids.

interface Pairs<Thing> {
  readonly both: readonly { readonly before: Thing; readonly after: Thing }[];
  readonly added: readonly Thing[];
  readonly gone: readonly Thing[];
}

/** In the order of the second state; what is gone, in that of the first. */
export function paired<Thing extends { readonly id: string }>(before: readonly Thing[], after: readonly Thing[]): Pairs<Thing> {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  return {
    both: after.flatMap((one) => {
      const was = old.get(one.id);
      return was === undefined ? [] : [{ before: was, after: one }];
    }),
    added: after.filter(({ id }) => !old.has(id)),
    gone: before.filter(({ id }) => !now.has(id)),
  };
}

/** They are written alike. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
