/** What is known of a template, and what is noted while a document is written. */
import type { Missing } from '../../model/index.ts';
import type { Given } from '../ooxml/index.ts';
import type { Looks } from './looks.ts';
import type { Place } from './place-values.ts';

export type Shown = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** What fills the place of a picture, in millimetres. */
export type Filling = {
  readonly shown: Shown;
  readonly width: number;
  readonly height: number;
  /** The unit of a size that is asked for. */
  readonly unit: string | undefined;
  /** What is left of a picture that is cut. */
  readonly clip: string | undefined;
  readonly alt: string | null;
};

/** What the parts of one document share. */
export type OdfDocument = {
  readonly missing: Missing[];
  readonly assets: Given['assets'];
  readonly isTaken: Given['isTaken'];
  /** Pictures shown so far, by their paths in the project. */
  readonly shown: Map<string, Shown>;
};

/** What is noted while one part is written. */
export type OdfState = {
  readonly document: OdfDocument;
  readonly looks: Looks;
  readonly places: readonly Place[];
  /** Whether the text itself may hold tables. */
  readonly hasTables: boolean;
  /** Styles of our own that the part uses, by their names. */
  readonly styles: Map<string, string>;
  /** Names given so far, and the one last given to each name of the template. */
  readonly names: Set<string>;
  readonly given: Map<string, string>;
  /** The picture whose place is being written. */
  filling: Filling | null;
};

export const newDocument = ({ missing, assets, isTaken }: Given): OdfDocument => ({ missing, assets, isTaken, shown: new Map() });
export const newState = (document: OdfDocument, looks: Looks, places: readonly Place[], hasTables: boolean): OdfState => ({
  document,
  looks,
  places,
  hasTables,
  styles: new Map(),
  names: new Set(),
  given: new Map(),
  filling: null,
});
