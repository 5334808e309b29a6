/** A sheet of a template, made ready for every view. */
import type { Designs } from '../charts/index.ts';
import type { Element } from '../ooxml/index.ts';
import type { ColumnLoop } from './columns.ts';
import type { TemplateRows } from './frame-blocks.ts';
import type { TemplateSheet } from './read-book.ts';

export type CompiledSheet = {
  readonly sheet: TemplateSheet;
  /** It holds no tag, nor does its name or its drawing. */
  readonly isPlain: boolean;
  readonly rows: TemplateRows;
  /** From left to right. */
  readonly columns: readonly ColumnLoop[];
  /** As it stands before any view: every reference of the template is in it. */
  readonly read: () => Element;
  /** What is drawn over a plain sheet. */
  readonly drawn: () => Element | undefined;
  readonly drawing: string | undefined;
  /** The charts of a designer that ours replace. */
  readonly designs: Designs;
};
