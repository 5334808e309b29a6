/** What is wrong with a template, as values: which tag, where, and what was probably meant. */
import type { TagFault } from '../expressions/index.ts';

/**
 * Where a tag stands: the part of the archive; in a workbook, the sheet and the cell; on a slide, its number and the name of the shape; the number of a note;
 * the pages of a header; the paragraph, counted from one in the part or in the shape, and what it says.
 */
export type Place = {
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

export type TemplateFault =
  | TagFault['code']
  | 'template/not-an-archive'
  | 'template/not-a-word-file'
  | 'template/not-a-powerpoint-file'
  | 'template/not-an-excel-file'
  | 'template/not-an-odf-text'
  | 'template/not-an-odf-workbook'
  | 'template/not-an-odf-deck'
  | 'template/not-in-odf'
  | 'template/not-utf8'
  | 'template/holds-programs'
  | 'template/fetches-from-outside'
  | 'template/link-broken'
  | 'template/add-in-removed'
  | 'template/object-pictured'
  | 'template/telling-field'
  | 'template/merge-field'
  | 'template/tracked-changes'
  | 'template/holds-object'
  | 'template/runs-a-program'
  | 'template/active-field'
  | 'template/active-formula'
  | 'template/unsafe-link'
  | 'template/unknown-include'
  | 'template/include-of-itself'
  | 'template/too-many-includes'
  | 'template/include-brings'
  | 'template/include-loses'
  | 'template/include-within-field'
  | 'template/bad-xml'
  | 'template/declares-entities'
  | 'template/bad-syntax'
  | 'template/tag-too-long'
  | 'template/too-many-tags'
  | 'template/too-many-items'
  | 'template/too-long'
  | 'template/too-deep'
  | 'template/rows-too-far'
  | 'template/unclosed-tag'
  | 'template/unclosed-block'
  | 'template/unopened-block'
  | 'template/crossed-blocks'
  | 'template/second-else'
  | 'template/else-inside-paragraph'
  | 'template/block-out-of-place'
  | 'template/tag-out-of-reach'
  | 'template/block-leaves-table'
  | 'template/block-leaves-box'
  | 'template/tag-in-formula'
  | 'template/table-in-loop'
  | 'template/columns-out-of-place'
  | 'template/table-in-columns'
  | 'template/pivot-in-loop'
  | 'template/image-out-of-place'
  | 'template/not-a-picture'
  | 'template/unsafe-drawing'
  | 'template/chart-out-of-place'
  | 'template/cell-out-of-place';

export type TemplateProblem = Place & {
  readonly code: TemplateFault;
  readonly file: string;
  /** The tag as it was written. */
  readonly tag: string;
  /** The name nothing bears, the helper given something wrong, the fault of the archive. */
  readonly name?: string;
  readonly nearest?: string;
  readonly expected?: string;
  /** The other tag of the quarrel: the block that is crossed, the one that was open. */
  readonly other?: Place & { readonly tag: string };
};

/** Within one template. */
export type Problem = Omit<TemplateProblem, 'file'>;
export type Report = (problem: Problem) => void;

/** What is shown of a tag that stays where it is. */
export const excerptOf = (text: string): string => /\{\{[^<]{0,60}?\}\}|\{\{[^<"]{0,60}/.exec(text)?.[0] ?? '';
