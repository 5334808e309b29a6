// The look that a project asks for, completed with the shipped one, and where its colours cannot be read.
import { type ActionState, actionStates, shippedLooks, shippedTheme, type Theme, type ThemeFile } from '../../model/index.ts';
import { contrast, darkened, mixed, nearestShade } from './colours.ts';

/** The schema of themes holds files to it; programs give what they like. */
function plain(colour: string): string {
  if (!/^#?[\da-f]{6}$/i.test(colour)) throw new RangeError(`“${colour}” is not a colour of six hexadecimal digits`);
  return colour.replace('#', '').toUpperCase();
}

/** A colour for each of the six. */
const statesWith = (colourOf: (state: ActionState) => string): Theme['colours']['states'] => ({
  'to-come': colourOf('to-come'),
  'in-progress': colourOf('in-progress'),
  done: colourOf('done'),
  late: colourOf('late'),
  blocked: colourOf('blocked'),
  abandoned: colourOf('abandoned'),
});

/** Where a project keeps a look of that name. */
export const lookFile = (look: string): string => `templates/themes/${look}.yaml`;

/** Of the files of a project and of its organisation, where the look of that name is: the project's own wins. */
export function lookAmong<File extends { readonly path: string }>(files: readonly File[], look: string): File | undefined {
  const own = lookFile(look);
  return files.find(({ path }) => path === own) ?? files.find(({ path }) => path.startsWith('..') && path.endsWith(`/${own}`));
}

/** One look begun with another: what it says of its own wins, colour by colour. */
export const lookOver = (own: ThemeFile, base: ThemeFile): ThemeFile => ({
  ...base,
  ...own,
  ...((base.colours || own.colours) && { colours: { ...base.colours, ...own.colours } }),
  ...((base.fonts || own.fonts) && { fonts: { ...base.fonts, ...own.fonts } }),
});

/** What a theme does not say is as in the look that it starts from, then as in the shipped one; the shipped one itself when nothing is said. */
export function themeOf(file: ThemeFile | null): Theme {
  if (file === null) return shippedTheme;
  const base = file.look === undefined || !Object.hasOwn(shippedLooks, file.look) ? undefined : shippedLooks[file.look];
  const written = base === undefined ? file : lookOver(file, base);
  const { accent, text, muted, band, axes, charts, states = {} } = written.colours ?? {};
  const { headings, text: body } = written.fonts ?? {};
  const { colours, fonts } = shippedTheme;
  return {
    // The very colours and fonts that are shipped, where nothing is said of them: templates keep their own look then.
    colours:
      written.colours === undefined
        ? colours
        : {
            accent: plain(accent ?? colours.accent),
            text: plain(text ?? colours.text),
            muted: plain(muted ?? colours.muted),
            band: plain(band ?? colours.band),
            // A theme of one colour is meant for all that is coloured.
            axes: (axes ?? colours.axes).map(plain),
            charts: (charts ?? axes ?? colours.charts).map(plain),
            states: statesWith((state) => plain(states[state] ?? colours.states[state])),
          },
    fonts:
      written.fonts === undefined
        ? fonts
        : { headings: headings ?? body ?? fonts.headings, text: body ?? headings ?? fonts.text },
    logo: written.logo ?? null,
    cover: written.cover?.picture ?? null,
    partners: (written.partners ?? []).map(({ name, logo }) => ({ name, logo: logo ?? null })),
  };
}

/** The paths of all its pictures. */
export const picturesIn = ({ logo, cover, partners }: Theme): readonly string[] =>
  [logo, cover, ...partners.map((one) => one.logo)].filter((path) => path !== null);

/** The same theme, each path of a picture as `placed` gives it. */
export const withPicturesAt = (written: ThemeFile, placed: (path: string) => string): ThemeFile => ({
  ...written,
  ...(written.logo !== undefined && { logo: placed(written.logo) }),
  ...(written.cover?.picture !== undefined && { cover: { ...written.cover, picture: placed(written.cover.picture) } }),
  ...(written.partners !== undefined && {
    partners: written.partners.map((one) => (one.logo === undefined ? one : { ...one, logo: placed(one.logo) })),
  }),
});

/** The colour of an axis by its place, from 0. */
export const axisColour = ({ colours }: Theme, index: number): string =>
  colours.axes[index % colours.axes.length] ?? colours.accent;

/** Two colours of which one is to be read on the other: `on` is null for white paper. */
export interface Clash {
  readonly key: 'accent' | 'text' | 'muted' | 'band' | 'axes' | 'charts' | 'states';
  /** In its list, from 0; the state whose colour it is. */
  readonly index: number | ActionState | null;
  readonly colour: string;
  readonly on: 'band' | null;
  readonly ground: string;
  readonly ratio: number;
  readonly wanted: typeof TEXT | typeof DRAWING;
  /** The nearest shade of the same hue that can be read on all its grounds; null when there is none. */
  readonly shade: string | null;
}

const WHITE = 'FFFFFF';
/** How far what is read, and what is drawn, stands out from its ground. */
const TEXT = 4.5;
const DRAWING = 3;

/**
 * The same look where everything can be read, for pages that anybody opens: a dark ground is lightened, then texts, accents and charts
 * are darkened as much as it takes, and no more. The theme itself when nothing has to change.
 */
export function readableTheme(theme: Theme): Theme {
  if (clashesOf(theme).length === 0) return theme;
  const { colours } = theme;
  const text = darkened(colours.text, [WHITE], TEXT);
  const tints = Array.from({ length: 101 }, (_, share) => mixed(colours.band, WHITE, share / 100));
  // A grey text can be read on black as well: the ground has to be a light one.
  const band = tints.find((tint) => contrast(text, tint) >= TEXT && contrast('000000', tint) >= TEXT) ?? WHITE;
  const onPage = (colour: string) => darkened(colour, [WHITE, band], TEXT);
  return {
    ...theme,
    colours: {
      text,
      band,
      accent: onPage(colours.accent),
      muted: onPage(colours.muted),
      axes: colours.axes.map((colour) => darkened(colour, [WHITE], TEXT)),
      charts: colours.charts.map((colour) => darkened(colour, [WHITE], DRAWING)),
      states: statesWith((state) => darkened(colours.states[state], [WHITE], TEXT)),
    },
  };
}

/** A page on a dark screen: its ground, and what is read and drawn on it and on its bands. */
export interface DarkColours extends Pick<Theme['colours'], 'accent' | 'text' | 'muted' | 'band'> {
  readonly paper: string;
}

/** The same look where the reader's screen is dark: grounds with a breath of the accent, texts and accents lightened as much as it takes. */
export function darkColours({ colours: { accent } }: Theme): DarkColours {
  const paper = mixed('14171A', accent, 0.06);
  const band = mixed('23282D', accent, 0.12);
  const onPage = (colour: string) => nearestShade(colour, [paper, band], TEXT) ?? WHITE;
  return { paper, band, accent: onPage(accent), text: onPage('ECEEF0'), muted: onPage('B4BBC0') };
}

/** WCAG 2.2, 1.4.3 for texts, 1.4.11 for the bars and lines of charts. */
export function clashesOf({ colours }: Theme): Clash[] {
  const { accent, text, muted, band, axes, charts, states } = colours;
  const pair = (key: Clash['key'], index: Clash['index'], colour: string, on: 'band' | null, wanted: Clash['wanted']): Clash => {
    const ground = on === null ? WHITE : band;
    return { key, index, colour, on, ground, ratio: contrast(colour, ground), wanted, shade: null };
  };
  const all = [
    ...(
      [
        ['accent', accent],
        ['text', text],
        ['muted', muted],
      ] as const
    ).flatMap(([key, colour]) => [pair(key, null, colour, null, TEXT), pair(key, null, colour, 'band', TEXT)]),
    ...axes.map((colour, index) => pair('axes', index, colour, null, TEXT)),
    ...charts.map((colour, index) => pair('charts', index, colour, null, DRAWING)),
    ...actionStates.map((state) => pair('states', state, states[state], null, TEXT)),
  ];
  const onBand = new Set<Clash['key']>(['accent', 'text', 'muted']);
  return all
    .filter(({ ratio, wanted }) => ratio < wanted)
    .map((one) => ({ ...one, shade: nearestShade(one.colour, onBand.has(one.key) ? [WHITE, band] : [WHITE], one.wanted) }));
}
