// A project's documents, made and not yet written: which of them, in which folder, and what each lacks.
import { basename, resolve } from 'node:path';
import type { Deliverable, Language, Missing, Problem, Readership } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import type { TemplateProblem } from '../../rendering/index.ts';
import type { Press } from '../../running/index.ts';
import { type DocumentOptions, type Made, makeDocuments } from '../../usecases/documents/documents.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { PUBLIC_PAGE } from '../../usecases/documents/wanted-deliverables.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { namesTyped } from '../../values/index.ts';
import { ownOf } from './asked-documents.ts';
import { namedFolder } from './named-folder.ts';
import { awaitPageNumbers, type Draft, draftOf, isTwin } from './place-documents.ts';

export interface DraftOptions {
  readonly lang?: Language;
  readonly only?: string;
  readonly out?: string;
  /** With `out`, the folder there of a project, where that is not its own name. */
  readonly folders?: Readonly<Record<string, string>>;
  readonly year?: number;
  readonly audience?: Readership;
  /** The body whose next agenda is drafted. */
  readonly body?: string;
  /** Documents that lack something are not written. */
  readonly final?: boolean;
  /** People by their names too: documents for elected members alone. */
  readonly names?: boolean;
}

export interface Drafted {
  /** Where `written` paths start from, as people would type it. */
  readonly folder: string;
  /** In the descriptions of documents of one's own. */
  readonly problems: readonly Problem[];
  readonly faults: readonly TemplateProblem[];
  /** What each document lacks. */
  readonly missing: readonly Lacking[];
  /** Tables of contents wait for the page numbers that come with a PDF. */
  readonly unnumbered: boolean;
  /** Asked for by their names, of which the project has nothing to say yet; the public page, asked for or not. */
  readonly undue: readonly string[];
  /** Asked for by their names, in formats of which they have no template. */
  readonly untemplated: Made['untemplated'];
  /** Why the history of the project is not read, when it has one. */
  readonly unread: Made['unread'];
  readonly root: string;
  readonly today: string;
  readonly language: Language;
  /** The folder of the root that they go into, with its stroke; empty for the root itself. */
  readonly into: string;
  readonly drafts: readonly Draft[];
}

/** In which formats, from which shared templates, under which look. */
type Sources = Pick<DocumentOptions, 'formats' | 'organisation' | 'theme' | 'tell'>;

type Lacking = { readonly path: string; readonly missing: readonly Missing[] };

/** In a project, documents go to build/ and its manifest remembers them; elsewhere each project has a folder of its own. */
export async function draftProject(
  context: RunContext,
  options: DraftOptions,
  sources: Sources,
  cwd: string,
  press: Press | null,
): Promise<Drafted> {
  const { lang, year, audience, names, body, final, out, folders = {}, only } = options;
  const { root: home } = context.workspace;
  const documents = documentsOf({ project: home, organisation: sources.organisation });
  const { kinds, lacking: absent } = ownOf(options, documents.ofProject);
  const made = await makeDocuments(context, kinds, { language: lang, year, audience, names, body, ...sources });
  const lacking = made.files.filter(({ missing }) => missing.length > 0);
  const files = final ? made.files.filter((file) => !lacking.includes(file)) : made.files;
  const root = out === undefined ? home : resolve(cwd, out, folders[home] ?? basename(home));
  const language = lang ?? context.project.language;
  const into = names ? namedFolder(out, language) : out === undefined ? 'build/' : '';
  const draft = ({ deliverable, template, path, bytes }: Deliverable): Draft => {
    const kind = kinds.find(({ id }) => id === deliverable);
    const twin = kind && { kind, isTwin: isTwin(path, kind, documents.ofProject) };
    return draftOf({ path: `${into}${path}`, bytes, template, ...twin }, press);
  };
  return {
    root,
    folder: pathFrom(cwd, root),
    today: context.today,
    language,
    into,
    drafts: files.map(draft),
    faults: made.faults,
    problems: [...documents.problems, ...made.problems],
    undue: only === undefined ? made.undue.filter((id) => id === PUBLIC_PAGE) : [...made.undue, ...absent],
    untemplated: made.untemplated.filter(({ id }) => only !== undefined && namesTyped(only).includes(id)),
    unread: made.unread,
    unnumbered: press === null && awaitPageNumbers(files),
    missing: lacking.map(({ path, missing }) => ({ path, missing })),
  };
}
