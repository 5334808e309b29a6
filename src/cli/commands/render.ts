// jalon render: the documents of each project, written where nothing of anybody's is lost.
import { basename, join, resolve } from 'node:path';
import { type Outcome, type ProjectFile, UsageError, type World, type WrittenFile } from '../../model/index.ts';
import { isThere, walk } from '../../reading/index.ts';
import {
  gapsReport,
  templateReport,
  undueReport,
  unnumberedReport,
  unprintedReport,
  unproofedReport,
  writtenReport,
} from '../../reporting/index.ts';
import { wantedTheme } from '../../usecases/documents/wanted-theme.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { isDocumentOf, shippedTitles } from '../../vocabulary/index.ts';
import { namedWords } from '../../wording/people/data-protection.ts';
import { endingOf } from '../batch/ending.ts';
import { runBatch } from '../batch/run-batch.ts';
import type { BatchOptions, Hears, Standpoint, Verb } from '../batch/verb.ts';
import { askedById, titleIn } from './asked-documents.ts';
import { type Drafted, type DraftOptions, draftProject } from './draft-project.ts';
import { projectsAmong } from './each-project.ts';
import { keepOutOfGit } from './named-folder.ts';
import { outFolders, rememberFolders } from './out-folders.ts';
import { officePress, officePressIfAny, place, run } from './place-documents.ts';
import { layoutTelling, notAsked, type Proofed, type ProofOptions, proofDrafts, refuseWithoutProof } from './proof-drafts.ts';
import { hasErrors, tellProblems } from './told-problems.ts';
import { sharedTemplates, wantedFormats } from './wanted-formats.ts';

export interface RenderOptions extends BatchOptions, ProofOptions, DraftOptions {
  readonly format?: string;
  readonly templates?: string;
  /** The file of a look that wins over each project's own. */
  readonly theme?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  /** A PDF beside each document. */
  readonly pdf?: boolean;
  /** The look has errors, which were told, and is used all the same. */
  readonly isFaulty?: boolean;
}

/** What is told of a project's documents once they are written. */
interface Rendered extends Omit<Proofed, 'written'>, Omit<Drafted, 'root' | 'today' | 'language' | 'into' | 'drafts'> {
  /** The folder of those that name people, from there; null when none does. */
  readonly named: string | null;
  /** There is no other project in the run. */
  readonly isLone: boolean;
  /** How the project writes functions held by women and men. */
  readonly wording: ProjectFile['wording'];
  readonly written: readonly WrittenFile[];
  /** Documents of which LibreOffice could make no PDF. */
  readonly unprinted: readonly string[];
}

function open(options: RenderOptions, at: Standpoint, hears: Hears) {
  const { dryRun = false, pdf = false, proof = false } = options;
  const { cwd, language } = at;
  const theme = wantedTheme(options.theme, cwd).theme ?? undefined;
  const sources = { formats: wantedFormats(options.format), organisation: sharedTemplates(options.templates, cwd), theme };
  const press = pdf ? officePress() : proof ? officePressIfAny() : null;

  async function work(context: RunContext): Promise<Rendered> {
    const tell = (title: string): void => hears('document', `${title} · ${context.project.info.title}`);
    const drafted = await draftProject(context, options, { ...sources, tell }, cwd, press);
    const { root, folder, today, drafts, problems, faults, missing, unnumbered, undue, untemplated, unread } = drafted;
    if (options.names && !dryRun && drafts.length > 0) keepOutOfGit(root, options.out, drafted.language);
    const documents = drafts.filter(({ number }) => number !== undefined).length;
    const said = { date: today, language: drafted.language };
    const isPrinted = await run(press, { language: said.language, isNeeded: pdf }, (begun) =>
      hears('pdf', `${begun}/${documents}`),
    );
    const made = isPrinted ? press : null;
    const { written, unprinted } = place(drafts, { root, press: made, keepsPdf: pdf, said, dryRun, language });
    const proofed = proof
      ? await proofDrafts(drafted, { home: context.workspace.root, press: made, options, language, hears })
      : notAsked;
    const { wording } = context.project.info;
    const told = {
      isLone: at.isLone,
      wording,
      folder,
      named: options.names ? drafted.into : null,
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
  const [name = '', ...others] = paths;
  if (name !== '' && others.length === 0 && !isThere(resolve(world.cwd, name)) && isDocumentOf(name, shippedTitles()))
    throw new UsageError('document-not-a-project', { name });
  const organisation = sharedTemplates(options.templates, world.cwd);
  const { projects } = projectsAmong(paths, world);
  const asked = askedById(options, [undefined, ...projects], organisation, options.lang ?? world.language);
  const { theme, read } = wantedTheme(options.theme, world.cwd);
  tellProblems(read, options.lang ?? world.language, world);
  if (theme === null) return 1;
  const out = options.out === undefined ? null : resolve(world.cwd, options.out);
  const all = out === null ? new Map<string, string>() : outFolders(out, projects);
  const folders = [...all].filter(([project, folder]) => folder !== basename(project));
  if (out !== null && options.dryRun !== true) rememberFolders(out, all);
  return runBatch(
    renderings,
    paths,
    { ...asked, ...(folders.length > 0 && { folders: Object.fromEntries(folders) }), ...(hasErrors(read) && { isFaulty: true }) },
    world,
  );
}

async function tellRendered(coming: AsyncIterable<Outcome<Rendered>>, options: RenderOptions, world: World): Promise<number> {
  const { dryRun = false, final = false, json, isFaulty = false } = options;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const ending = endingOf(options, world, 'rendered');
  const layout = options.proof ? layoutTelling(options, world) : null;
  let [isUnnumbered, isUnprinted, isRefused] = [false, false, false];
  for await (const { result, ...outcome } of coming) {
    ending.add({ ...outcome, problems: [...outcome.problems, ...(result?.problems ?? [])] }, result !== undefined);
    const { isLone = true, wording, ...rest } = result ?? {};
    ending.list({ root: outcome.root, ...rest });
    if (!result) continue;
    const { folder, written, faults, missing, undue, untemplated, unread, unprinted, unnumbered } = result;
    layout?.add(outcome.root, result.layout, result.proofed);
    isUnnumbered ||= unnumbered;
    isUnprinted ||= options.pdf === true && unprinted.length > 0;
    isRefused ||= faults.length > 0 || (final && missing.length > 0);
    if (json) continue;
    world.err(templateReport(faults, style));
    world.out(writtenReport(folder, written, { ...style, dryRun }));
    if (result.named !== null && written.length > 0) world.err(namedWords[style.language].told(join(folder, result.named)));
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
  if (!json && isUnnumbered) world.err(unnumberedReport(style));
  const code = Math.max(layout?.end(style.language) ?? 0, ending.end());
  if (isUnprinted) return 2;
  return isFaulty || isRefused ? Math.max(1, code) : code;
}
