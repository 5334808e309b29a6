/** What is wrong with a template, as values: which tag, where, and what was probably meant. */
import type { TemplatePlace } from '../../model/index.ts';
import type { TagFault } from '../expressions/index.ts';

/** Where a tag stands. */
export type Place = TemplatePlace;

export type TemplateFault =
  | TagFault['code']
  | 'template/not-an-archive'
  | 'template/other-format'
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
  | 'template/other-tag'
  | 'template/merge-field'
  | 'template/stale-field'
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

/** What keeps no document from being made: it is for a person to judge. */
export const isDoubt = ({ code }: Pick<TemplateProblem, 'code'>): boolean => code === 'template/absent-subject';

/** Within one template. */
export type Problem = Omit<TemplateProblem, 'file'>;
export type Report = (problem: Problem) => void;

/** What is shown of a tag that stays where it is. */
export const excerptOf = (text: string): string => /\{\{[^<]{0,60}?\}\}|\{\{[^<"]{0,60}/.exec(text)?.[0] ?? '';
