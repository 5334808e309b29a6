/** Prepares a template once, whatever the Office file: all its faults, or a function that writes one document after the other. */
import type { Language, Missing, Pictures, SharedBlocks } from '../../model/index.ts';
import { MARKS } from '../../values/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { createCompiler, type HelperSet, newSpending, type Writers } from '../expressions/index.ts';
import { type OfficeTheme, OWN_THEME, themed } from '../theming/index.ts';
import type { CompilerContext } from './compile-part.ts';
import { withProperties } from './custom-properties.ts';
import { structureWriters } from './guard-structure.ts';
import { includesOf, NO_BLOCKS } from './includes.ts';
import { openTemplate } from './open-template.ts';
import { isDoubt, type Problem, type Report, type TemplateProblem } from './problem.ts';
import { doneReading } from './read-part.ts';
import { ANY, type Shape } from './shape.ts';
import { speaking } from './speaking.ts';
import { bounded } from './too-much.ts';
import { asInTemplate } from './usual-names.ts';

export type OfficeOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
  /** What the template is dressed in; its own look without it. */
  readonly theme?: OfficeTheme;
  /** Those that its tags may include. */
  readonly blocks?: SharedBlocks;
  /** The language in which a template for both makes its documents; absent of one that has its own. */
  readonly speaks?: Language;
  /** Which document is made, that its files say so. */
  readonly document?: string;
};
export type PreparedOffice = {
  readonly problems: readonly TemplateProblem[];
  /** What its documents are made without: links to other files, which are broken. */
  readonly warnings: readonly TemplateProblem[];
  /** The parts of the template, as it was read; none of one that is refused. */
  readonly entries?: readonly Entry[];
  /**
   * The document of one view: same view, same bytes. Throws when the template has problems, and `TooMuch` when the document has no end. `missing` collects what it lacks;
   * `assets` are the pictures of the project, by the paths that the view gives them.
   */
  readonly render: (view: unknown, missing?: Missing[], assets?: Pictures) => Uint8Array;
};

/** What is handed in with each view. */
export type Given = {
  readonly missing: Missing[];
  readonly assets: Pictures;
  /** Whether the template has a part of that name. */
  readonly isTaken: (part: string) => boolean;
};
/** The entries of the document of one view. */
export type WriteDocument = (view: unknown, given: Given) => readonly Entry[];

/** What is one format's own. */
export type OfficeFormat<State> = {
  readonly writers: Writers<State>;
  /** What the format makes of the template's entries; nothing when it is not of that format. */
  readonly prepare: (entries: readonly Entry[], compiler: CompilerContext<State>) => WriteDocument | undefined;
  /** Gives a place its words. */
  readonly describe?: (problem: Problem) => Problem;
  /** Says which files are refused. */
  readonly open?: (bytes: Uint8Array, report: Report, warn: Report) => readonly Entry[] | undefined;
};

export function prepareOffice<State>(
  bytes: Uint8Array,
  { file, shape = ANY, helpers, theme = OWN_THEME, blocks = NO_BLOCKS, speaks, document }: OfficeOptions,
  { writers, prepare, describe = (problem) => problem, open = openTemplate }: OfficeFormat<State>,
): PreparedOffice {
  const problems: TemplateProblem[] = [];
  const warnings: TemplateProblem[] = [];
  const spending = newSpending();
  const compiler: CompilerContext<State> = {
    shape,
    helpers,
    compile: createCompiler<State>(helpers, { ...structureWriters<State>(), ...writers }, spending),
    spending,
    report: ({ isFallback, ...problem }) => {
      const isTold = ({ code, part, tag }: TemplateProblem) =>
        code === problem.code && part === problem.part && tag === problem.tag;
      const told = isDoubt(problem) ? warnings : problems;
      if (!isFallback || !told.some(isTold)) told.push({ ...describe(problem), file });
    },
    warn: (problem) => warnings.push({ ...problem, file }),
    theme,
    includes: includesOf(blocks),
  };
  const opened = open(bytes, compiler.report, compiler.warn);
  const dressed = opened && themed(opened, theme);
  const spoken = dressed && speaks ? speaking(dressed, speaks) : dressed;
  const entries = spoken && document ? withProperties(spoken, { [MARKS.document]: document }) : spoken;
  const write = entries && prepare(entries, compiler);
  doneReading([...(opened ?? []), ...(entries ?? [])]);
  const written = asInTemplate(opened ?? []);
  const names = new Set(entries?.map(({ name }) => name));
  return {
    problems,
    warnings,
    ...(entries && { entries }),
    render(view, missing = [], assets = new Map()) {
      if (!write || problems.length > 0) throw new Error(`The template ${file} has problems and cannot be rendered`);
      const given = { missing, assets, isTaken: (name: string) => names.has(name) };
      return closeArchive(bounded(file, spending, () => write(view, given), describe).map(written));
    },
  };
}
