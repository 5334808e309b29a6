// What is drawn with shapes rather than as a chart: surfaces and words, the same in Word, on slides and in SVG.

/** `RRGGBB`, or a place of the theme. */
export type Ink = string | 'text' | 'muted' | 'line' | 'accent';
export type Spot = readonly [x: number, y: number];

export interface Area {
  readonly kind: 'area';
  /** Outer rings; where they lie in one another the inner one is a hole. */
  readonly rings: readonly (readonly Spot[])[];
  readonly fill: Ink;
  readonly stroke: Ink | null;
  /** What it stands for. */
  readonly said: string;
}
export interface Words {
  readonly kind: 'words';
  /** Where they begin, end, or are centred, and the middle of their height. */
  readonly at: Spot;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly said: string;
  readonly size: number;
  readonly ink: Ink;
  readonly isBold: boolean;
}
export type Mark = Area | Words;

/** In the units of whoever asked for it. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The room there is: `size` is that of its letters, `height` the most that it may take, when there is a limit. */
export interface SketchRoom {
  readonly width: number;
  readonly size: number;
  readonly height?: number;
}

export const rectangle = (x: number, y: number, width: number, height: number): readonly Spot[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A line that is a surface too: LibreOffice turns a group of Word that holds lines of no width. */
export const upright = (x: number, top: number, bottom: number, width: number, ink: Ink): Area => ({
  kind: 'area',
  rings: [rectangle(x - width / 2, top, width, bottom - top)],
  fill: ink,
  stroke: null,
  said: '',
});

/** Words that begin at their place unless they say otherwise. */
export const written = (
  at: Spot,
  said: string,
  size: number,
  look: Partial<Pick<Words, 'anchor' | 'ink' | 'isBold'>> = {},
): Words => ({
  kind: 'words',
  at,
  said,
  size,
  anchor: 'start',
  ink: 'text',
  isBold: false,
  ...look,
});
