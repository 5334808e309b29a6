// Another id for a thing, in the text of one file: where it bears it, where it is referred to, and in the `[[AC-012]]` of its texts.
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { references } from '../model/generated/references.ts';
import { idInText, registerId, spellings } from './id-spelling.ts';
import { parsed } from './parse.ts';
import type { Thing } from './things.ts';

type Pointer = readonly (string | number)[];

export interface Renaming {
  /** Where the thing bears its id. */
  readonly at: Pick<Thing, 'path' | 'pointer'>;
  /** The id, after those of what holds it when only they make it known: `AC-012`, `T3`. */
  readonly chain: readonly string[];
  /** What the last of them becomes. */
  readonly to: string;
  /** Its register when its id is a word, which other registers may use too. */
  readonly register?: string;
}

interface Bearer {
  readonly path: readonly string[];
  readonly to: string;
  /** It is a phrase that names ids among other things. */
  readonly isPhrase?: true;
}

/** What bears ids though no schema says that it refers to one: the names of people, the places of waivers, formulas. */
const beside: Readonly<Record<string, readonly Bearer[]>> = {
  identities: [{ path: ['@key'], to: 'person' }],
  project: [{ path: ['checks', 'waivers', '*', 'place'], to: 'any', isPhrase: true }],
  indicators: [{ path: ['indicators', '*', 'formula'], to: 'indicator', isPhrase: true }],
};

/** Every word of the file, keys under `@key`. */
function* scalarsIn(node: ParsedNode | null, at: Pointer): Generator<{ readonly node: Scalar.Parsed; readonly at: Pointer }> {
  if (isScalar(node)) yield { node, at };
  else if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...at, index]);
  else if (isMap(node))
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      yield { node: key, at: [...at, '@key'] };
      yield* scalarsIn(value, [...at, String(key.value)]);
    }
}

const matches = (path: readonly string[], at: Pointer): boolean =>
  path.length === at.length &&
  path.every((step, index) => step === at[index] || (step === '*' && at[index] !== '@key')) &&
  (at.at(-1) === '@key') === (path.at(-1) === '@key');

/** The last id of a chain as it is written, replaced. */
const withLast = (written: string, to: string): string => written.slice(0, written.lastIndexOf('/') + 1) + to;

function inData(path: string, kind: string, text: string, { at: own, chain, to, register }: Renaming): string | null {
  const document = parsed(text);
  if (document === null) return null;
  const wanted: readonly Bearer[] = [...(references[kind] ?? []), ...(beside[kind] ?? [])].filter(
    (one) => register === undefined || one.to === register,
  );
  const isOwn = (at: Pointer): boolean => path === own.path && at.join('\n') === [...own.pointer, 'id'].join('\n');
  const named = new RegExp(`^${spellings(chain)}(?=/|$)`);
  /** How words as they are written name the thing, and after how many characters. */
  const namesIn = (at: Pointer, word: string, written: string): readonly { readonly name: string; readonly from: number }[] => {
    const found = wanted.find((one) => matches(one.path, at));
    if (found?.isPhrase) return [...written.matchAll(idInText(chain))].map(({ 0: name, index }) => ({ name, from: index }));
    const name = isOwn(at) ? word : found && named.exec(word)?.[0];
    return name === undefined || !written.includes(name) ? [] : [{ name, from: written.indexOf(name) }];
  };
  const splices = [...scalarsIn(document.contents, [])].flatMap(({ node, at }) => {
    const [start, end] = node.range;
    const names = typeof node.value === 'string' ? namesIn(at, node.value, text.slice(start, end)) : [];
    return names.map(({ name, from }) => ({ from: start + from, name }));
  });
  return splices.reduceRight(
    (now, { from, name }) => now.slice(0, from) + withLast(name, to) + now.slice(from + name.length),
    text,
  );
}

/** `[[AC-012]]` and `[[AC-012/T3]]`, in Markdown and in the texts of data. */
function inMentions(text: string, { chain, to, register }: Renaming): string {
  if (register !== undefined) return text;
  const mention = new RegExp(`(\\[\\[\\s*)(${spellings(chain)})(?=\\s*(?:/[^\\[\\]]*)?\\]\\])`, 'g');
  return text.replace(mention, (_, opening: string, written: string) => opening + withLast(written, to));
}

/**
 * The text of a file once the thing has its new id; every other character stays. `kind` is null for a text that is no data. Null when
 * the file cannot be read as data and names the thing.
 */
export function rename(path: string, kind: string | null, text: string, renaming: Renaming): string | null {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const now = kind === null ? body : (inData(path, kind, body, renaming) ?? (idInText(renaming.chain).test(body) ? null : body));
  return now === null ? null : mark + inMentions(now, renaming);
}

/** The path of a file that is named for the thing, under its new id. */
export const renamedPath = (path: string, { chain, to }: Renaming): string =>
  chain.length > 1 || !registerId.test(to)
    ? path
    : path.replace(new RegExp(`(?<=^|/)${spellings(chain)}(?=[-.][^/]*$)`), () => to);
