// What the rules cannot know, since a mistake that is told already hides it: whoever asks for it is heard, so that nothing is told that only
// follows from that mistake.
import type { FileKind, Places, Position } from '../model/index.ts';

export interface Loss {
  readonly path: string;
  readonly kind: FileKind;
  /** The keys and indexes that lead to the thing that lacks something. */
  readonly keys: readonly string[];
  /**
   * `inside`: a value is lost, and nothing that may follow from it is told of the thing, nor of anything when it is what the project says of
   * itself; rules say which other kinds they conclude from. `own`: something that may not matter is lost, such as an item of a list or a key that
   * nobody knows; only what is told of the thing as a whole may follow from it.
   */
  readonly reach: 'inside' | 'own';
}

/** Hears who asks for what is lost. */
export interface Ledger {
  readonly hear: (loss: Loss) => void;
  /** What was asked for since the last call. */
  readonly heard: () => ReadonlySet<Loss>;
  /** Makes something once: whoever asks for it afterwards has asked for what it was made of. */
  readonly once: <Made>(make: () => Made) => () => Made;
}

const nothing: ReadonlySet<Loss> = new Set();

export function ledger(): Ledger {
  let heard = new Set<Loss>();
  const hear = (loss: Loss): void => {
    heard.add(loss);
  };
  return {
    hear,
    heard: () => {
      // Hundreds of rules ask, and in most projects nothing is lost.
      if (heard.size === 0) return nothing;
      const before = heard;
      heard = new Set();
      return before;
    },
    once: (make) => {
      let made: { readonly it: ReturnType<typeof make>; readonly of: ReadonlySet<Loss> } | null = null;
      return () => {
        if (made === null) {
          const before = heard;
          heard = new Set();
          made = { it: make(), of: heard };
          heard = before;
        }
        made.of.forEach(hear);
        return made.it;
      };
    },
  };
}

/** In an object that lacks something, asking for it is heard; where a list lacks an item, asking for the list is. */
export function listenTo(lost: ReadonlyMap<object, ReadonlyMap<string, Loss>>, { hear }: Ledger): void {
  for (const [holder, keys] of lost)
    for (const [key, loss] of keys) {
      const isThere = Object.hasOwn(holder, key);
      const left: unknown = isThere ? Reflect.get(holder, key) : undefined;
      const get = (): unknown => {
        hear(loss);
        return left;
      };
      Reflect.defineProperty(holder, key, { get, enumerable: isThere, configurable: true });
    }
}

/** Whether what is told at a place may only follow from what was lost. */
export function mayFollow(at: Position, losses: ReadonlySet<Loss>, keysAt: Places['keysAt']): boolean {
  if (losses.size === 0) return false;
  const keys = keysAt(at) ?? [];
  return [...losses].some((loss) => {
    if (loss.path !== at.path) return loss.reach === 'inside' && loss.kind === 'project';
    const isWithin = loss.keys.every((key, index) => keys[index] === key);
    return isWithin && (loss.reach === 'inside' || keys.length <= loss.keys.length + 1);
  });
}
