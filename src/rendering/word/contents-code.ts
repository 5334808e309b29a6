/** What the code of a field asks of a contents list, or of a list of captions (ISO/IEC 29500-1, 17.16.5.68). */
import type { Styles } from './styles.ts';

export interface Asked {
  /** The levels of headings, the first and the last. */
  readonly levels: readonly [number, number];
  /** Whether a paragraph may give itself a level. */
  readonly hasOwnLevels: boolean;
  /** Other styles, and the level that each has in the list. */
  readonly styles: ReadonlyMap<string, number>;
  /** What the captions that it lists count; null for headings. */
  readonly caption: string | null;
  readonly isLinked: boolean;
  /** The levels whose page is not said. */
  readonly unpaged: readonly [number, number];
}

/** Switches that say what stands in the lines; `z` and `w` and `x` change nothing here. */
const TAKEN = new Set(['o', 'u', 't', 'c', 'h', 'n', 'z', 'w', 'x']);
const NONE = [0, 0] as const;
const ALL = [1, 9] as const;

/** Null for another field, or for a list that is made in a way that is not known here: it stays as its author left it. */
export function readContentsCode(code: string, styles: Styles): Asked | null {
  const [name, ...switches] = code.trim().split('\\');
  if (name?.trim().toUpperCase() !== 'TOC') return null;
  const asked = new Map(switches.map((one) => [one.charAt(0).toLowerCase(), /"([^"]*)"|(\S+)/.exec(one.slice(1))]));
  if (![...asked.keys()].every((letter) => TAKEN.has(letter))) return null;
  const said = (letter: string): string => asked.get(letter)?.[1] ?? asked.get(letter)?.[2] ?? '';
  const others = asked.has('t') ? stylesIn(said('t'), styles) : new Map<string, number>();
  return {
    levels: asked.has('o') || asked.has('u') || others.size === 0 ? range(said('o')) : NONE,
    hasOwnLevels: asked.has('u'),
    styles: others,
    caption: asked.has('c') ? said('c').toLowerCase() : null,
    isLinked: asked.has('h'),
    unpaged: asked.has('n') ? range(said('n')) : NONE,
  };
}

function range(words: string): readonly [number, number] {
  const [, first, last] = /^(\d)\s*-\s*(\d)$/.exec(words) ?? [];
  return first === undefined ? ALL : [Number(first), Number(last)];
}

/** `Annexe;1;Encadré;2`: what stands between them depends on the language of the computer, and so do the names of headings. */
function stylesIn(words: string, styles: Styles): ReadonlyMap<string, number> {
  const parts = words.split(/[;,]/).map((part) => part.trim());
  return new Map(
    parts.flatMap((name, index) => {
      const level = Number(parts[index + 1]);
      const id = index % 2 === 0 ? styles.idOf('paragraph', name.replace(/^titre (?=\d$)/i, 'heading ')) : undefined;
      return id !== undefined && level > 0 ? [[id, level] as const] : [];
    }),
  );
}
