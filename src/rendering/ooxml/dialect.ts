/** How a vocabulary names what the engine works on: Word's paragraphs and runs, or those of drawings and slides. */
import type { Element } from './tree.ts';

export type Dialect = {
  readonly paragraph: string;
  readonly run: string;
  readonly runProperties: string;
  readonly paragraphProperties: string;
  readonly text: string;
  readonly table: string;
  /** What shows a table and nothing else. */
  readonly tableFrame?: string;
  readonly row: string;
  readonly cell: string;
  /** Whether a loop over columns, within a cell, repeats the cell. */
  readonly growsColumns?: true;
  /** Elements of a run that stand for a character; `null` for one that says itself which it is, by `w:char`. */
  readonly characters: Readonly<Record<string, string | null>>;
  /** What escapes a value in these words, when it is not that of all words. */
  readonly writer?: string;
  /** Elements whose words are a text of their own, apart from that of the paragraph around, and what is called otherwise in them. */
  readonly flows?: ReadonlyMap<string, Partial<Dialect>>;
  /** Those that stand beside runs instead. */
  readonly betweenRuns: ReadonlySet<string>;
  /** Whether a text must say that its spaces count. */
  readonly declaresSpaces: boolean;
  /** Texts that are not shown, and that only values may enter: field instructions. */
  readonly instruction?: string;
  /** Marks of proofing and layout that cut tags and mean nothing. */
  readonly noise: ReadonlySet<string>;
  /** Where text is no longer there, and stays as it was: tracked deletions. */
  readonly deleted: ReadonlySet<string>;
  /** What stands between paragraphs or runs and shows nothing. */
  readonly silent: ReadonlySet<string>;
  /** What no block parts: tags in several of its children mean the whole, as those of several cells mean the row. */
  readonly unparted: ReadonlySet<string>;
  /** What stands around paragraphs and shows nothing without them: the items of a list. */
  readonly wraps?: ReadonlySet<string>;
  /** What a cell holds its paragraphs in. */
  readonly textBody?: string;
  /** The name that people gave to a shape; its paragraphs are counted apart. */
  readonly nameOf?: (element: Element) => string | undefined;
  /** What people know by its number in its part: a note. */
  readonly isNumbered?: (element: Element) => boolean;
  /** What stands around runs and may as well stand around some of them: a block that leaves it cuts it in two. */
  readonly parted?: ReadonlySet<string>;
  /** The same element once more, told apart from the first. */
  readonly again?: (element: Element) => Element;
  /** Boxes within a run, with paragraphs of their own, that a block may not leave. */
  readonly boxes: ReadonlySet<string>;
  /** Whether all its words stand in paragraphs: a tag in others is told. */
  readonly isAllParagraphs?: true;
  /** What must hold a paragraph at its end. */
  readonly endsWithParagraph: ReadonlySet<string>;
  /** What a paragraph's properties hold when the paragraph must stay: a section break. */
  readonly keeps: string;
};

/** Names of the writers that escape a value for its place. */
export const WRITERS = {
  text: '_text',
  plain: '_plain',
  instruction: '_instruction',
  /** Within the instruction of a field that is a link. */
  linked: '_linked',
  /** Before the cell that it dresses. */
  cell: '_cell',
  uri: '_uri',
  link: '_link',
} as const;

/** The words of charts, diagrams and slides. */
export const DRAWN: Dialect = {
  isAllParagraphs: true,
  paragraph: 'a:p',
  run: 'a:r',
  runProperties: 'a:rPr',
  paragraphProperties: 'a:pPr',
  text: 'a:t',
  table: 'a:tbl',
  row: 'a:tr',
  cell: 'a:tc',
  characters: { 'a:br': '\n' },
  writer: WRITERS.plain,
  betweenRuns: new Set(['a:br']),
  declaresSpaces: false,
  noise: new Set(),
  deleted: new Set(),
  silent: new Set(['a:endParaRPr', 'a:bodyPr', 'a:lstStyle']),
  unparted: new Set(['a:tr']),
  textBody: 'a:txBody',
  boxes: new Set(['c:rich', 'c:txPr', 'dgm:t', 'dsp:txBody', 'p:txBody']),
  endsWithParagraph: new Set(['c:rich', 'dgm:t', 'dsp:txBody', 'p:txBody', 'a:txBody']),
  keeps: '',
};
