// How documents look: every colour and font decided.

import type { ActionState } from './action-state.ts';

export interface Theme {
  /** Each `RRGGBB`. */
  readonly colours: {
    readonly accent: string;
    readonly text: string;
    readonly muted: string;
    /** The light ground of header rows and boxes. */
    readonly band: string;
    /** One an axis, taken again from the first when there are more axes. */
    readonly axes: readonly string[];
    /** One a series of a chart. */
    readonly charts: readonly string[];
    /** What chips, charts by state and the fifth accent take: white text is read on each. */
    readonly states: Readonly<Record<ActionState, string>>;
  };
  readonly fonts: { readonly headings: string; readonly text: string };
  /** The path of a picture, from the project's folder or whole, as those below. */
  readonly logo: string | null;
  /** The picture of the cover. */
  readonly cover: string | null;
  /** Who backs the project, in the order in which the cover shows them. */
  readonly partners: readonly { readonly name: string; readonly logo: string | null }[];
}
