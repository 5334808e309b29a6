// What reaches the disk: documents, edits, and files that an older format kept elsewhere.
import { shippedDocuments } from './generated/shipped-documents.ts';

/** `path` is relative to the output folder, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** For whom a document is: residents and the press read what is meant for them alone. */
export const readerships = ['elected', 'residents', 'press'] as const;
export type Readership = (typeof readerships)[number];

/** What templates are written in: Word, PowerPoint, Excel, the OpenDocument formats, HTML and Markdown. */
export const templateFormats = ['docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp', 'html', 'md'] as const;
export type TemplateFormat = (typeof templateFormats)[number];

/** What programs call their own templates, which make documents of these formats. */
const ownEndings: { readonly [format in TemplateFormat]?: string } = {
  docx: 'dotx',
  pptx: 'potx',
  xlsx: 'xltx',
  odt: 'ott',
  ods: 'ots',
  odp: 'otp',
};
/** How the names of templates of a format end, without dot: the format itself first. */
export const endingsOf = (format: TemplateFormat): readonly string[] => {
  const own = ownEndings[format];
  return own === undefined ? [format] : [format, own];
};
/** The end of the name of a template given back with its faults as comments, in the language of whoever asked. */
export const annotatedEndings = { fr: '-annoté', en: '-annotated' } as const;
const annotatedName = new RegExp(`(?:${Object.values(annotatedEndings).join('|')})(?:-\\d+)?\\.\\w+$`);
/** Such a file makes no document. */
export const isAnnotated = (file: string): boolean => annotatedName.test(file.normalize('NFC'));
/** The format of a template by its name; undefined of what is none. */
export const templateFormatOf = (file: string): TemplateFormat | undefined =>
  templateFormats.find((format) => endingsOf(format).some((ending) => file.toLowerCase().endsWith(`.${ending}`)));
/** In which a document of another format, an old one or one with macros, would be a template; undefined of what is none, or is one already. */
export function formatInstead(file: string): TemplateFormat | undefined {
  const ending = /\.(do[ct]m?|pp[ts][xm]?|potm?|xl[st][mb]?|fod[tps]|rtf)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined || templateFormatOf(file) !== undefined) return undefined;
  const flat = templateFormats.find((format) => ending === `f${format}`);
  return flat ?? (/^p/.test(ending) ? 'pptx' : /^x/.test(ending) ? 'xlsx' : 'docx');
}
/** Those that LibreOffice prints. */
const printedFormats = ['docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp'] as const;
export const isPrinted = (path: string): boolean => printedFormats.some((format) => path.endsWith(`.${format}`));
/** Diaries and tables are made from data alone. */
export const dataFormats = ['ics', 'csv'] as const;
/** What documents are. */
export const documentFormats = [...templateFormats, ...dataFormats] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const fromData: readonly string[] = dataFormats;
/** So is what is the text of a field of the view, whatever its format. */
export const isMadeOfData = ({ format, content }: { readonly format: string; readonly content?: string | undefined }): boolean =>
  fromData.includes(format) || content !== undefined;

type ByPath = Pick<ReadonlyMap<string, Uint8Array>, 'get'>;

/** The pictures of a project, by the paths that its documents give: PNG and JPEG, which are shown everywhere. */
export type Pictures = ByPath & {
  /** The same as SVG drawings, of those that are: held to be safe. */
  readonly drawings?: ByPath;
};

/**
 * What a document needed and the project does not say: the field, by the key of its schema (`meeting.date`), and of what thing; or a text
 * that nobody wrote, by the path of its file.
 */
export interface Missing {
  readonly key: string;
  readonly of: string | null;
  /** As the document says it to its reader. */
  readonly words?: string;
}

/** A document made for people: which one, from which template. */
export interface Deliverable extends OutputFile {
  readonly deliverable: string;
  readonly template: string;
  /** Shown there as to be completed. */
  readonly missing: readonly Missing[];
}

/** What became of a file that was made; `kept`: somebody edited the one that was there, so the new one went to `beside`. */
export interface WrittenFile {
  readonly path: string;
  readonly what: 'made' | 'unchanged' | 'kept';
  readonly beside?: string;
}

/**
 * Where a tag stands: the part of the archive; in a workbook, the sheet and the cell; on a slide, its number and the name of the shape; the number of a note;
 * the pages of a header; the paragraph, counted from one in the part or in the shape, and what it says.
 */
export type TemplatePlace = {
  readonly part: string;
  /** The shared block that holds it, as known to people. */
  readonly block?: string;
  readonly slide?: number;
  readonly shape?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly note?: number;
  /** Those that a header or a footer stands on, where it is not on all of them; the first of its sections, where there are several. */
  readonly pages?: 'first' | 'even';
  readonly section?: number;
  readonly paragraph?: number;
  readonly text?: string;
  /** What older programs show instead of what stands before it, and says the same: nobody is told of it. */
  readonly isFallback?: true;
};

/** A Word, PowerPoint or text file that templates include. */
export interface SharedBlock {
  /** As shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
/** Those of one format and one language, the nearest of each name. */
export interface SharedBlocks {
  readonly names: readonly string[];
  readonly read: (name: string) => SharedBlock | undefined;
}

/** The one way a file of the user is changed: `pointer` names the keys and indexes down to the value. */
export interface Edit {
  readonly path: string;
  readonly pointer: readonly (string | number)[];
  readonly change:
    | { readonly set: unknown }
    | { readonly remove: true }
    | { readonly append: unknown }
    | { readonly rename: string };
}

/** Every document of a project that jalon ships, by id: the folders of `texts/` bear these names. */
export const deliverableIds: readonly string[] = shippedDocuments.flatMap(({ id, of }) => (of === 'portfolio' ? [] : id));

// How files of an older format become files of the next one.

/** The format that this version reads and writes; the schema of `project.yaml` knows no other. */
export const currentFormat = 1;

/** Formats are counted from 0. */
export const isFormat = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** A YAML file wherever its format put it, as plain data. */
export interface RawFile {
  readonly path: string;
  readonly data: unknown;
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

/** From a format to the next: edits name the paths that files have before they move. The number of the format follows by itself. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly migrate: (files: readonly RawFile[]) => { readonly edits: readonly Edit[]; readonly moves: readonly Move[] };
}
