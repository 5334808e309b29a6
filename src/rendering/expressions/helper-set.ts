/** What a helper of the templates is: what it takes and gives, what it does, and how it is explained. */
import type { Language } from '../../model/index.ts';
import type { Shape } from '../ooxml/shape.ts';

/** `text`: whatever can be printed as it is; `field`: the name, between quotes, of a field of the items of the first argument. */
export type ArgumentKind = 'any' | 'text' | 'number' | 'money' | 'date' | 'period' | 'chart' | 'picture' | 'list' | 'field';

export type Argument = {
  readonly name: string;
  readonly kind: ArgumentKind;
  /** May be left out; `many`: may be given again and again. */
  readonly optional?: true;
  readonly many?: true;
};

/** One example: the tag, and what it prints for the sample view of the documentation. */
type HelperWords = { readonly says: string; readonly example: readonly [tag: string, printed: string] };

export type Helper = {
  readonly name: string;
  readonly takes: readonly Argument[];
  /** Options given by name: `decimals=0`. */
  readonly options?: readonly string[];
  /** The shape of what it gives, from the shapes of its arguments and the fields they name. */
  readonly gives: (shapes: readonly Shape[], fields: readonly (string | undefined)[]) => Shape;
  readonly call: (args: readonly unknown[], options: Readonly<Record<string, unknown>>, language: Language) => unknown;
  readonly fr: HelperWords;
  readonly en: HelperWords;
};

/** Words of a template in its language, by the names that its tags give them. */
export type Words = Readonly<Record<string, string>>;

/**
 * The helpers of one language, which also decides how a bare number or boolean is printed; and the words that `{{words.name}}` says at any
 * place. Without words, `words` is a name like another.
 */
export type HelperSet = {
  readonly language: Language;
  readonly helpers: Readonly<Record<string, Helper>>;
  readonly words?: Words | undefined;
  /** The subjects that this document, not being made for each of them, never has: their names lead nowhere. */
  readonly absent?: readonly string[] | undefined;
};
