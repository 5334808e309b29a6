// The look that a project asks for, completed with the shipped one, and where its colours cannot be read.
import { shippedTheme, type Theme, type ThemeFile } from '../model/index.ts';
import { contrast } from './colours.ts';

/** The schema of themes holds files to it; programs give what they like. */
function plain(colour: string): string {
  if (!/^#?[\da-f]{6}$/i.test(colour)) throw new RangeError(`“${colour}” is not a colour of six hexadecimal digits`);
  return colour.replace('#', '').toUpperCase();
}

/** What a theme does not say is as in the shipped one; the shipped one itself when nothing is said. */
export function themeOf(written: ThemeFile | null): Theme {
  if (written === null) return shippedTheme;
  const { accent, text, muted, band, axes, charts } = written.colours ?? {};
  const { headings, text: body } = written.fonts ?? {};
  const { colours, fonts } = shippedTheme;
  return {
    colours: {
      accent: plain(accent ?? colours.accent),
      text: plain(text ?? colours.text),
      muted: plain(muted ?? colours.muted),
      band: plain(band ?? colours.band),
      // A theme of one colour is meant for all that is coloured.
      axes: (axes ?? colours.axes).map(plain),
      charts: (charts ?? axes ?? colours.charts).map(plain),
    },
    fonts: { headings: headings ?? body ?? fonts.headings, text: body ?? headings ?? fonts.text },
    logo: written.logo ?? null,
  };
}

/** The colour of an axis by its place, from 0. */
export const axisColour = ({ colours }: Theme, index: number): string =>
  colours.axes[index % colours.axes.length] ?? colours.accent;

/** Two colours of which one is to be read on the other: `on` is null for white paper. */
export interface Clash {
  readonly key: 'accent' | 'text' | 'muted' | 'band' | 'axes' | 'charts';
  /** In its list, from 0. */
  readonly index: number | null;
  readonly colour: string;
  readonly on: 'band' | null;
  readonly ground: string;
  readonly ratio: number;
  readonly wanted: 4.5 | 3;
}

const WHITE = 'FFFFFF';

/** WCAG 2.2, 1.4.3 for texts, 1.4.11 for the bars and lines of charts. */
export function clashesOf({ colours }: Theme): Clash[] {
  const { accent, text, muted, band, axes, charts } = colours;
  const pair = (key: Clash['key'], index: number | null, colour: string, on: 'band' | null, wanted: 4.5 | 3): Clash => {
    const ground = on === null ? WHITE : band;
    return { key, index, colour, on, ground, ratio: contrast(colour, ground), wanted };
  };
  const all = [
    ...(
      [
        ['accent', accent],
        ['text', text],
        ['muted', muted],
      ] as const
    ).flatMap(([key, colour]) => [pair(key, null, colour, null, 4.5), pair(key, null, colour, 'band', 4.5)]),
    ...axes.map((colour, index) => pair('axes', index, colour, null, 4.5)),
    ...charts.map((colour, index) => pair('charts', index, colour, null, 3)),
  ];
  return all.filter(({ ratio, wanted }) => ratio < wanted);
}
