// What was found of an object, kept on the object itself: it goes when the object goes. A WeakMap would say the same, but V8 empties one only
// when it looks through all of memory: until then what it holds stays, which over many projects is nearly all that was read.

class Bearer {
  constructor(bearer: object) {
    // biome-ignore lint/correctness/noConstructorReturn: fields of who extends this are then those of the object that was given.
    return bearer;
  }
}

export interface Kept<Found> {
  /** Undefined when nothing is kept. */
  readonly of: (bearer: object) => Found | undefined;
  /** In place of what is kept already. */
  readonly keep: (bearer: object, found: Found) => Found;
  /** What is kept, else what `find` gives, kept from now on. */
  readonly once: <Object extends object>(bearer: Object, find: (bearer: Object) => Found) => Found;
}

/** Nobody else sees what is kept, and copies of the object bear none of it. */
export function keptOn<Found>(): Kept<Found> {
  class Keeping extends Bearer {
    #found: Found;
    constructor(bearer: object, found: Found) {
      super(bearer);
      this.#found = found;
    }
    static of(bearer: object): Found | undefined {
      return #found in bearer ? bearer.#found : undefined;
    }
    static keep(bearer: object, found: Found): Found {
      if (#found in bearer) bearer.#found = found;
      else new Keeping(bearer, found);
      return found;
    }
  }
  return {
    of: Keeping.of,
    keep: Keeping.keep,
    once: (bearer, find) => Keeping.of(bearer) ?? Keeping.keep(bearer, find(bearer)),
  };
}
