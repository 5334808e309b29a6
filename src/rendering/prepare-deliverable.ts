// A deliverable made ready once, for a thousand projects: its template compiled, all its faults known.
import portfolioSchema from '../../schemas/portfolio-view.json' with { type: 'json' };
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import {
  type Deliverable,
  type Language,
  type Missing,
  type Pictures,
  type PortfolioView,
  type SharedBlocks,
  shippedTheme,
  type TemplateFormat,
  type TemplateWords,
  type Theme,
  templateFormatOf,
  type View,
} from '../model/index.ts';
import type { Wording } from '../wording/gendered.ts';
import type { Entry } from './archive/index.ts';
import { type DeliverableKind, portfolioKinds, valuesAt } from './deliverables/index.ts';
import { prepareExcel } from './excel-templates/index.ts';
import { prepareOdf } from './odf/index.ts';
import { ANY, shapeOfSchema } from './ooxml/index.ts';
import { preparePowerPoint } from './powerpoint/index.ts';
import { helpersFor } from './project-functions.ts';
import { templateWords } from './template-words.ts';
import { prepareText, type TextFormat, withContentPolicy, writeCalendar } from './text/index.ts';
import { officeTheme } from './theming/index.ts';
import { prepareWord, type TemplateProblem } from './word/index.ts';

export interface TemplateSource {
  /** As shown to people; its extension is the format of the document. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The blocks that its tags may include; none when absent. */
  readonly blocks?: SharedBlocks | undefined;
  /** Words that people give to its document, or to all: they win over ours. */
  readonly words?: TemplateWords | undefined;
  /** The subjects that its document, not being made for each of them, never has; none when absent. */
  readonly absent?: readonly string[] | undefined;
  /** How the project writes functions held by women and men. */
  readonly wording?: Wording | undefined;
}

export interface PreparedDeliverable {
  readonly problems: readonly TemplateProblem[];
  /** The files of one project; none when it is too early for this document. `assets`: its pictures, by the paths that the view gives. */
  make(view: View, assets?: Pictures): Promise<readonly Deliverable[]>;
}

/**
 * `source` is the template of the document; a calendar, made from data alone, needs none. A theme other than the shipped one
 * dresses the template in its colours and fonts.
 */
export const prepareDeliverable = (
  kind: DeliverableKind,
  source: TemplateSource | null,
  language: Language,
  theme: Theme = shippedTheme,
): PreparedDeliverable => deliverableOf(kind, makerOf(source, language, theme, kind.content), source?.file ?? null);

/** `file`: the template that the maker was made of, as shown to people; null of what is made from data alone. */
export function deliverableOf(kind: DeliverableKind, { problems, render }: Maker, file: string | null): PreparedDeliverable {
  const format = file === null ? kind.format : formatOf(file);
  return {
    problems,
    async make(view, assets = new Map()) {
      const files = kind.isDue(view) ? kind.files(view) : [];
      return Promise.all(
        files.map(async ({ path, view: shown }): Promise<Deliverable> => {
          const missing: Missing[] = [];
          const bytes = await render(shown, missing, assets);
          return {
            path: path.replace(/\.\w+$/, `.${format}`),
            bytes,
            deliverable: kind.id,
            template: file ?? '',
            missing: eachOnce(missing),
          };
        }),
      );
    },
  };
}

/** How the files of a document are made, whatever they are called and whenever they are due: the long part, which documents may share. */
export const makerOf = (source: TemplateSource | null, language: Language, theme: Theme, content?: string): Maker =>
  source === null ? dataMaker(content) : prepareTemplate(source, language, theme, 'project');

/** Made from data alone: the text at a field of the view, else the whole calendar. */
const dataMaker = (content: string | undefined): Maker => ({
  problems: [],
  render: (view) =>
    new TextEncoder().encode(
      content === undefined ? writeCalendar(view) : String(valuesAt(view, content.split('.')).values[0] ?? ''),
    ),
});

/** How one file is made. */
export interface Maker<Seen = View> {
  readonly problems: readonly TemplateProblem[];
  /** What its files are made without; none when absent. */
  readonly warnings?: readonly TemplateProblem[];
  /** The parts of its template, when it has some and they could be read. */
  readonly entries?: readonly Entry[];
  readonly render: (view: Seen, missing: Missing[], assets: Pictures) => Uint8Array | Promise<Uint8Array>;
}

/** What a template sees: one project, or many. */
export type Subject = 'project' | 'portfolio';

/** A template makes the document whose name it bears, or its folder. */
export function seenBy(file: string, pooled: readonly string[] = portfolioKinds.map(({ id }) => id)): Subject {
  const [name = '', folder = ''] = file.split(/[/\\]/).reverse();
  return pooled.some((id) => folder === id || name.startsWith(id)) ? 'portfolio' : 'project';
}

/** The document of a template, by its folder or its own name: `programme/template.docx`, `programme.fr.docx`. */
export function documentOf(file: string): string {
  const [name = '', folder = ''] = file.split(/[/\\]/).reverse();
  return folder !== '' && /^(?:fr|en|template)\.\w+$/.test(name) ? folder : (/^[^.]*/.exec(name)?.[0] ?? '');
}

/** A block stands in other templates, whose values it says. */
export const isBlockFile = (file: string): boolean => /(?:^|[/\\])documents[/\\]blocks[/\\][^/\\]+$/.test(file);

/** One template for both languages, by its name: what it makes speaks the language that is asked for. */
const isForBoth = (file: string): boolean => !/(?:^|[./\\])(?:fr|en)\.\w+$/.test(file);

/** `hear`: told what each field that counts people counts, when a tag names one. */
export function prepareTemplate(
  { file, bytes, blocks, words, absent, wording }: TemplateSource,
  language: Language,
  theme: Theme = shippedTheme,
  sees: Subject = seenBy(file),
  hear?: (counts: string) => void,
): Maker<View | PortfolioView> {
  const isBlock = isBlockFile(file);
  const options = {
    file,
    shape: isBlock ? ANY : shapeOfSchema(sees === 'portfolio' ? portfolioSchema : viewSchema, hear),
    helpers: {
      ...helpersFor(language, isBlock ? undefined : templateWords(documentOf(file), language, words, wording), wording),
      absent,
    },
    ...(blocks && { blocks }),
    ...(isForBoth(file) && { speaks: language }),
  };
  const format = formatOf(file);
  if (format === 'html') return fromText(bytes, { ...options, theme, format });
  if (format === 'md') return fromText(bytes, { ...options, theme, format: 'markdown' });
  const office = { ...options, theme: officeTheme(theme) };
  if (format === 'odt' || format === 'ods' || format === 'odp') return prepareOdf(bytes, office, format);
  const named = { ...office, document: documentOf(file) };
  if (format === 'xlsx') return prepareExcel(bytes, named);
  return format === 'pptx' ? preparePowerPoint(bytes, named) : prepareWord(bytes, named);
}

function fromText(
  bytes: Uint8Array,
  options: Parameters<typeof prepareText>[1] & { readonly format: TextFormat },
): Maker<View | PortfolioView> {
  const { problems, warnings, render } = prepareText(new TextDecoder().decode(bytes), options);
  const encoder = new TextEncoder();
  const finished = options.format === 'html' ? withContentPolicy : (text: string) => text;
  return {
    problems,
    warnings,
    render: (view, missing, assets) => encoder.encode(finished(render(view, missing, assets))),
  };
}

/** What a template is written in, by its name. */
export const formatOf = (file: string): TemplateFormat => templateFormatOf(file) ?? 'docx';

function eachOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [JSON.stringify([one.key, one.of]), one])).values()];
}
