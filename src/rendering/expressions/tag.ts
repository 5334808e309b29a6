/** A tag of a template once it is understood. */

export type Expression =
  | {
      readonly kind: 'path';
      /** `@index`, `@root.title` */
      readonly data: boolean;
      /** The number of `../` */
      readonly depth: number;
      readonly parts: readonly string[];
      /** `this.x` and `./x` never name a block parameter. */
      readonly scoped: boolean;
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | ({ readonly kind: 'call' } & Call);

export type Call = {
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly options: readonly { readonly name: string; readonly value: Expression }[];
};

/** `source` is the tag as Handlebars is to read it, without its braces. */
export type Tag =
  | { readonly kind: 'comment'; readonly source: string }
  /** `{{> name}}`: the body of a file that templates share stands here. */
  | { readonly kind: 'include'; readonly source: string; readonly name: string }
  | { readonly kind: 'value'; readonly source: string; readonly expression: Expression; readonly raw: boolean }
  | { readonly kind: 'open'; readonly source: string; readonly call: Call; readonly params: readonly string[] }
  | { readonly kind: 'else'; readonly source: string; readonly call?: Call; readonly params: readonly string[] }
  | { readonly kind: 'close'; readonly source: string; readonly helper: string };
