// What takes time to reckon, and few documents say: begun when a template first reads it, then the document is made again.

/** Thrown to whoever reads what is not there yet. */
class NotYet extends Error {
  readonly coming: Promise<unknown>;
  constructor(coming: Promise<unknown>) {
    super('read before it was reckoned');
    this.coming = coming;
  }
}

/** Reads the value once it is reckoned, for those who read it within {@link onceReady} alone. */
export function later<Value>(reckon: () => Promise<Value>): () => Value {
  let coming: Promise<void> | undefined;
  let made: { readonly value: Value } | undefined;
  return () => {
    if (made !== undefined) return made.value;
    coming ??= reckon().then((value) => {
      made = { value };
    });
    throw new NotYet(coming);
  };
}

/** What `make` gives once all that it reads is there. */
export async function onceReady<Made>(make: () => Made | Promise<Made>): Promise<Made> {
  for (;;)
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
      await error.coming;
    }
}
