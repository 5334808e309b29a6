// The engine of templates for other programs: an Office or OpenDocument file with tags, any data, one document after the other.

import type { Language, Missing, Pictures, SharedBlocks } from './model/index.ts';
import { ArchiveRefused, MOST_BYTES, openArchive } from './rendering/archive/index.ts';
import { prepareExcel } from './rendering/excel-templates/index.ts';
import { type Argument, FUNCTIONS, type Helper, helperSet, madeGap } from './rendering/expressions/index.ts';
import { formatIn, prepareOdf, tellsFormat } from './rendering/odf/index.ts';
import {
  ANY,
  declaredTypes,
  isTypeList,
  type OfficeOptions,
  type PreparedOffice,
  shapeOfSchema,
  type TemplateProblem,
} from './rendering/ooxml/index.ts';
import { preparePowerPoint } from './rendering/powerpoint/index.ts';
import { type OfficeTheme, OWN_THEME } from './rendering/theming/index.ts';
import { prepareWord } from './rendering/word/index.ts';
import { templateFault } from './wording/templates/template-faults.ts';

export type { Language, Missing, Pictures } from './model/index.ts';
export type { Argument } from './rendering/expressions/index.ts';
export { type Place, TooMuch } from './rendering/ooxml/index.ts';

/** A function of one’s own: `{{name argument option=…}}`. */
export interface OwnHelper {
  /**
   * `args`: the values, in their order; `options`: those that are given by name. What it returns is printed as text, or tested and
   * gone through by blocks; `gap(…)` prints words and tells that something is missing.
   */
  readonly call: (args: readonly unknown[], options: Readonly<Record<string, unknown>>, language: Language) => unknown;
  /** What it takes, checked before any data is seen; any values when absent. */
  readonly takes?: readonly Argument[];
  /** The names of its options; none when absent. */
  readonly options?: readonly string[];
}

/** Colours and fonts that dress a template which follows its Office theme, as templates of Office itself do. */
export interface TemplateTheme {
  /** `RRGGBB`, by the places of an Office theme: dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink. Places that are not named stay. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly fonts?: { readonly headings: string; readonly text: string };
  /** `RRGGBB`, of the series of charts, in their order. */
  readonly series?: readonly string[];
  /** By accent, such as `accent6`: the field of the item at hand whose colour, `RRGGBB`, takes its place in loops. */
  readonly loopColours?: Readonly<Record<string, string>>;
}

export interface TemplateOptions {
  /** JSON Schema of the data: each tag is checked against it, in branches that no data takes too. Without it names are not checked. */
  readonly schema?: unknown;
  readonly helpers?: Readonly<Record<string, OwnHelper>>;
  readonly theme?: TemplateTheme;
  /** In which numbers, dates and problems are written; French by default. */
  readonly language?: Language;
  /** The name of the template, in its problems. */
  readonly name?: string;
  /** Word or PowerPoint files by their names: `{{> name}}` puts what one holds in its place. */
  readonly blocks?: Readonly<Record<string, Uint8Array>>;
}

/** Where and what is wrong, with one sentence that says it to the person who made the template. */
export type PreparedProblem = TemplateProblem & { readonly sentence: string };

export interface PreparedTemplate {
  /** Null when the file is none of them. */
  readonly format: 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods' | null;
  /** All at once; empty when the template can be used. */
  readonly problems: readonly PreparedProblem[];
  /** Links to other files, which are broken in every document; what was last shown of them stays. */
  readonly warnings: readonly PreparedProblem[];
  /**
   * The document of one data: same data, same bytes. `pictures`: by the paths that the data names. `missing`: collects what `gap` told.
   * @throws Error when the template has problems; `TooMuch` when a document has no end
   */
  readonly render: (data: unknown, given?: { readonly pictures?: Pictures; readonly missing?: Missing[] }) => Uint8Array;
}

/** What a function returns for a value that is missing: `words` in its place, and what is missing told to whoever renders. */
export const gap = (words: string, missing: Missing): unknown => madeGap(words, missing);

type Format = NonNullable<PreparedTemplate['format']>;

const PREPARE: { readonly [format in Format]: (bytes: Uint8Array, options: OfficeOptions) => PreparedOffice } = {
  docx: prepareWord,
  pptx: preparePowerPoint,
  xlsx: prepareExcel,
  odt: (bytes, options) => prepareOdf(bytes, options, 'odt'),
  odp: (bytes, options) => prepareOdf(bytes, options, 'odp'),
  ods: (bytes, options) => prepareOdf(bytes, options, 'ods'),
};

/** Reads a template once: `problems`, or a `render` that writes one document after the other. */
export function prepare(bytes: Uint8Array, options: TemplateOptions = {}): PreparedTemplate {
  const { schema, helpers = {}, theme, language = 'fr', name = '', blocks = {} } = options;
  const format = formatOf(bytes);
  const { problems, warnings, render } = PREPARE[format ?? 'docx'](bytes, {
    file: name,
    shape: schema === undefined ? ANY : shapeOfSchema(schema),
    helpers: helperSet(language, [...FUNCTIONS, ...Object.entries(helpers).map(([own, helper]) => described(own, helper))]),
    theme: officeThemeOf(theme),
    blocks: sharedBlocks(blocks),
  });
  const inWords = (problem: TemplateProblem): PreparedProblem => ({ ...problem, sentence: templateFault(problem, language) });
  return {
    format,
    problems: problems.map(inWords),
    warnings: warnings.map(inWords),
    render: (data, { pictures, missing } = {}) => render(data, missing, pictures),
  };
}

/** The same block for the same name, so that one is opened once for a template. */
function sharedBlocks(files: Readonly<Record<string, Uint8Array>>): SharedBlocks {
  const blocks = new Map(Object.entries(files).map(([name, bytes]) => [name, { file: name, bytes }]));
  return { names: [...blocks.keys()], read: (name) => blocks.get(name) };
}

/** Of Office, by what the type of the main part holds. */
const OFFICE = { 'wordprocessingml.': 'docx', 'presentationml.': 'pptx', 'spreadsheetml.': 'xlsx' } as const;

/** By the parts that say it alone. */
function formatOf(bytes: Uint8Array): Format | null {
  try {
    const entries = openArchive(bytes, MOST_BYTES, (name) => isTypeList(name) || tellsFormat(name));
    const main = declaredTypes(entries)?.types.filter((type) => type.endsWith('.main+xml')) ?? [];
    const [, office] = Object.entries(OFFICE).find(([family]) => main.some((type) => type.includes(family))) ?? [];
    return office ?? formatIn(entries) ?? null;
  } catch (error) {
    // Why it is not opened is told as a problem.
    if (error instanceof ArchiveRefused) return null;
    throw error;
  }
}

const ANY_VALUES: readonly Argument[] = [{ name: 'values', kind: 'any', optional: true, many: true }];

/** Nothing is explained of a function that only its maker calls. */
const UNTOLD = { says: '', example: ['', ''] } as const;

const described = (name: string, { call, takes = ANY_VALUES, options = [] }: OwnHelper): Helper => ({
  name,
  takes,
  options,
  gives: () => ANY,
  call,
  fr: UNTOLD,
  en: UNTOLD,
});

function officeThemeOf({ colours = {}, fonts, series, loopColours = {} }: TemplateTheme = {}): OfficeTheme {
  const { charts } = OWN_THEME;
  const isDressed = Object.keys(colours).length > 0 || fonts !== undefined;
  return {
    scheme: isDressed ? { colours: new Map(Object.entries(colours)), fonts: fonts ?? null, others: new Map() } : null,
    charts: {
      ...charts,
      ...(fonts && { font: fonts.text }),
      ...(series && series.length > 0 && { colours: { ...charts.colours, series } }),
    },
    loopColours,
  };
}
