// jalon render: the documents of each project, written where nothing of anybody's is lost.
import { basename, relative, resolve } from 'node:path';
import type { Deliverable, Language, Missing, Outcome, Problem, ProjectFile, Readership, World } from '../../model/index.ts';
import { walk } from '../../reading/index.ts';
import type { TemplateProblem } from '../../rendering/index.ts';
import {
  gapsReport,
  templateReport,
  undueReport,
  unnumberedReport,
  unprintedReport,
  unproofedReport,
  writtenReport,
} from '../../reporting/index.ts';
import type { Press } from '../../running/index.ts';
import type { RunContext } from '../../usecases/check-project.ts';
import { type DocumentOptions, type Made, makeDocuments } from '../../usecases/documents/documents.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { PUBLIC_PAGE } from '../../usecases/documents/wanted-deliverables.ts';
import { wantedTheme } from '../../usecases/documents/wanted-theme.ts';
import type { Written } from '../../writing/index.ts';
import { endingOf } from '../batch/ending.ts';
import { jsonList } from '../batch/json-list.ts';
import type { BatchOptions } from '../batch/options.ts';
import { runBatch } from '../batch/run-batch.ts';
import type { Hears, Standpoint, Verb } from '../batch/verb.ts';
import { askedById, namesIn, ownOf, titleIn } from './asked-documents.ts';
import { projectsAmong } from './each-project.ts';
import {
  awaitPageNumbers,
  type Draft,
  draftOf,
  isTwin,
  officePress,
  officePressIfAny,
  place,
  refuseTwins,
  run,
} from './place-documents.ts';
import { layoutTelling, notAsked, type Proofed, type ProofOptions, proofDrafts, refuseWithoutProof } from './proof-drafts.ts';
import { hasErrors, tellProblems } from './told-problems.ts';
import { sharedTemplates, wantedFormats } from './wanted-formats.ts';

export interface RenderOptions extends BatchOptions, ProofOptions {
  readonly only?: string;
  readonly out?: string;
  readonly year?: number;
  readonly audience?: Readership;
  /** The body whose next agenda is drafted. */
  readonly body?: string;
  readonly format?: string;
  readonly templates?: string;
  /** The file of a look that wins over each project's own. */
  readonly theme?: string;
  /** Documents that lack something are not written. */
  readonly final?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  /** People by their names too: documents for elected members alone. */
  readonly names?: boolean;
  /** A PDF beside each document. */
  readonly pdf?: boolean;
  /** The look has errors, which were told, and is used all the same. */
  readonly isFaulty?: boolean;
}

interface Rendered extends Omit<Proofed, 'written'> {
  /** There is no other project in the run. */
  readonly isLone: boolean;
  /** How the project writes functions held by women and men. */
  readonly wording: ProjectFile['wording'];
  /** Where `written` paths start from, as people would type it. */
  readonly folder: string;
  readonly written: readonly Written[];
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
  /** Documents of which LibreOffice could make no PDF. */
  readonly unprinted: readonly string[];
}

/** A project's documents, made and not yet written. */
interface Drafted
  extends Pick<Rendered, 'folder' | 'problems' | 'faults' | 'missing' | 'unnumbered' | 'undue' | 'untemplated' | 'unread'> {
  readonly root: string;
  readonly today: string;
  readonly language: Language;
  readonly drafts: readonly Draft[];
}

/** In which formats, from which shared templates, under which look. */
type Sources = Pick<DocumentOptions, 'formats' | 'organisation' | 'theme' | 'tell'>;

type Lacking = { readonly path: string; readonly missing: readonly Missing[] };

/** In a project, documents go to build/ and its manifest remembers them; elsewhere each project has a folder of its own. */
async function draftProject(
  passing: RunContext,
  options: RenderOptions,
  sources: Sources,
  cwd: string,
  press: Press | null,
): Promise<Drafted> {
  const { lang, year, audience, names, body, final, out, only } = options;
  const { root: home } = passing.workspace;
  const documents = documentsOf({ project: home, organisation: sources.organisation });
  const { kinds, lacking: absent } = ownOf(options, documents.ofProject);
  const made = await makeDocuments(passing, kinds, { language: lang, year, audience, names, body, ...sources });
  const lacking = made.files.filter(({ missing }) => missing.length > 0);
  const files = final ? made.files.filter((file) => !lacking.includes(file)) : made.files;
  const root = out === undefined ? home : resolve(cwd, out, basename(home));
  const draft = ({ deliverable, template, path, bytes }: Deliverable): Draft => {
    const kind = kinds.find(({ id }) => id === deliverable);
    const twin = kind && { kind, isTwin: isTwin(path, kind, documents.ofProject) };
    return draftOf({ path: out === undefined ? `build/${path}` : path, bytes, template, ...twin }, press);
  };
  return {
    root,
    folder: relative(cwd, root),
    today: passing.today,
    language: lang ?? passing.project.language,
    drafts: files.map(draft),
    faults: made.faults,
    problems: [...documents.problems, ...made.problems],
    undue: only === undefined ? made.undue.filter((id) => id === PUBLIC_PAGE) : [...made.undue, ...absent],
    untemplated: made.untemplated.filter(({ id }) => namesIn(only)?.includes(id)),
    unread: made.unread,
    unnumbered: press === null && awaitPageNumbers(files),
    missing: lacking.map(({ path, missing }) => ({ path, missing })),
  };
}

function open(options: RenderOptions, at: Standpoint, hears: Hears) {
  const { dryRun = false, pdf = false, proof = false } = options;
  const { cwd, language } = at;
  const theme = wantedTheme(options.theme, cwd).theme ?? undefined;
  const sources = { formats: wantedFormats(options.format), organisation: sharedTemplates(options.templates, cwd), theme };
  const press = pdf ? officePress() : proof ? officePressIfAny() : null;

  async function work(passing: RunContext): Promise<Rendered> {
    const tell = (title: string): void => hears('document', `${title} · ${passing.project.info.title}`);
    const drafted = await draftProject(passing, options, { ...sources, tell }, cwd, press);
    const { root, folder, today, drafts, problems, faults, missing, unnumbered, undue, untemplated, unread } = drafted;
    const documents = drafts.filter(({ number }) => number !== undefined).length;
    const said = { date: today, language: drafted.language };
    const isPrinted = await run(press, { language: said.language, isNeeded: pdf }, (begun) =>
      hears('pdf', `${begun}/${documents}`),
    );
    const made = isPrinted ? press : null;
    const { written, unprinted } = place(drafts, { root, press: made, keepsPdf: pdf, said, dryRun, language });
    const proofed = proof
      ? await proofDrafts(drafted, { home: passing.workspace.root, press: made, options, language, hears })
      : notAsked;
    const { wording } = passing.project.info;
    const told = {
      isLone: at.isLone,
      wording,
      folder,
      problems,
      faults,
      missing,
      unnumbered,
      undue,
      untemplated,
      unread,
      unprinted,
    };
    return { ...told, ...proofed, written: [...written, ...proofed.written] };
  }
  return { work, close: () => press?.close() };
}

export const renderings: Verb<RenderOptions, Rendered> = {
  id: 'render',
  threadsFrom: 4,
  telling: ['output', 'strict', 'quiet'],
  isToldInPipes: ({ quiet = false }) => !quiet,
  speaks: true,
  // LibreOffice takes as many cores as it wants.
  isInOneThread: ({ pdf, proof }) => pdf === true || proof === true,
  shared: ({ templates, theme }, cwd) => [
    ...(templates === undefined ? [] : walk(resolve(cwd, templates)).map((path) => resolve(cwd, templates, path))),
    ...(theme === undefined ? [] : [resolve(cwd, theme)]),
  ],
  outputs: ({ folder, written }, cwd) => written.map(({ path, beside }) => resolve(cwd, folder, beside ?? path)),
  open,
  tell: tellRendered,
};

export async function render(paths: readonly string[], options: RenderOptions, world: World): Promise<number> {
  refuseWithoutProof(options);
  const organisation = sharedTemplates(options.templates, world.cwd);
  const { projects } = projectsAmong(paths, world);
  const asked = askedById(options, [undefined, ...projects], organisation, options.lang ?? world.language);
  const { theme, read } = wantedTheme(options.theme, world.cwd);
  tellProblems(read, options.lang ?? world.language, world);
  if (theme === null) return 1;
  if (options.out !== undefined) refuseTwins(projects);
  return runBatch(renderings, paths, { ...asked, ...(hasErrors(read) && { isFaulty: true }) }, world);
}

async function tellRendered(coming: AsyncIterable<Outcome<Rendered>>, options: RenderOptions, world: World): Promise<number> {
  const { dryRun = false, final = false, json, isFaulty = false } = options;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const ending = endingOf(style.language, world);
  const list = json ? jsonList(world, 'rendered') : null;
  const layout = options.proof ? layoutTelling(options, world) : null;
  let [isUnnumbered, isUnprinted, isRefused] = [false, false, false];
  for await (const { result, ...outcome } of coming) {
    ending.add({ ...outcome, problems: [...outcome.problems, ...(result?.problems ?? [])] });
    const { isLone = true, wording, ...rest } = result ?? {};
    list?.add({ root: outcome.root, ...rest });
    if (!result) continue;
    const { folder, written, faults, missing, undue, untemplated, unread, unprinted, unnumbered } = result;
    layout?.add(outcome.root, result.layout, result.proofed);
    isUnnumbered ||= unnumbered;
    isUnprinted ||= options.pdf === true && unprinted.length > 0;
    isRefused ||= faults.length > 0 || (final && missing.length > 0);
    if (json) continue;
    world.err(templateReport(faults, style));
    world.out(writtenReport(folder, written, { ...style, dryRun }));
    const shelves = { project: resolve(world.cwd, outcome.root), organisation: sharedTemplates(options.templates, world.cwd) };
    const titleOf = titleIn(shelves, style.language);
    const of = { ...style, project: isLone ? null : outcome.root };
    world.err(
      undueReport({ undue, untemplated, unread }, { ...of, titleOf }) +
        unprintedReport(unprinted, of) +
        unproofedReport(result, of) +
        gapsReport(missing, { ...of, final, wording }),
    );
  }
  list?.end();
  if (!json && isUnnumbered) world.err(unnumberedReport(style));
  const code = Math.max(layout?.end(style.language) ?? 0, ending.end());
  if (isUnprinted) return 2;
  return isFaulty || isRefused ? Math.max(1, code) : code;
}
