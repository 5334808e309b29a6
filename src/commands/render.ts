// jalon render: the documents of each project, written where nothing of anybody's is lost.
import { basename, relative, resolve } from 'node:path';
import { type Language, type Missing, type Outcome, type Readership, UsageError, type World } from '../model/index.ts';
import type { DeliverableKind, TemplateProblem } from '../rendering/index.ts';
import { gapsReport, templateReport, unnumberedReport, unprintedReport, writtenReport } from '../reporting/index.ts';
import type { Press } from '../running/index.ts';
import type { Written } from '../writing/index.ts';
import { type DocumentOptions, makeDocuments } from './documents.ts';
import { eachProject, exitCodeOf, type Passing } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { awaitPageNumbers, type Draft, draftOf, officePress, place } from './place-documents.ts';
import { progressOn } from './progress.ts';
import { errorsOnly } from './rank.ts';
import { wantedDeliverables } from './wanted-deliverables.ts';
import { sharedTemplates, wantedFormats } from './wanted-formats.ts';
import { wantedTheme } from './wanted-theme.ts';

export interface RenderOptions extends CommonOptions {
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
  /** People by their names too: documents for elected members alone. */
  readonly names?: boolean;
  /** A PDF beside each document. */
  readonly pdf?: boolean;
}

interface Rendered {
  /** Where `written` paths start from, as people would type it. */
  readonly folder: string;
  readonly written: readonly Written[];
  readonly faults: readonly TemplateProblem[];
  /** What each document lacks. */
  readonly missing: readonly Lacking[];
  /** Tables of contents wait for the page numbers that come with a PDF. */
  readonly unnumbered: boolean;
  /** Documents of which LibreOffice could make no PDF. */
  readonly unprinted: readonly string[];
}

/** A project's documents, made and not yet written. */
interface Drafted extends Pick<Rendered, 'folder' | 'faults' | 'missing' | 'unnumbered'> {
  readonly root: string;
  readonly today: string;
  readonly language: Language;
  readonly drafts: readonly Draft[];
}

/** In which formats, from which shared templates, under which look. */
type Sources = Pick<DocumentOptions, 'formats' | 'organisation' | 'theme' | 'tell'>;

interface Lacking {
  readonly path: string;
  readonly missing: readonly Missing[];
}

/** The documents asked for, or all. */
function chosen({ only, names: byName, audience }: RenderOptions): readonly DeliverableKind[] {
  const names = only?.split(',').map((word) => word.trim());
  const found = wantedDeliverables(names, audience);
  const isFor = (readers: Readership) => (kind: DeliverableKind) => kind.audiences.includes(readers);
  if (byName && !(audience === undefined ? found.every(isFor('elected')) : audience === 'elected'))
    throw new UsageError('names-for-elected', {});
  const unmeant = audience && found.find((kind) => !isFor(audience)(kind));
  if (unmeant) throw new UsageError('not-for-audience', { name: unmeant.id, audiences: unmeant.audiences });
  return found;
}

/** In a project, documents go to build/ and its manifest remembers them; elsewhere each project has a folder of its own. */
async function draftProject(
  passing: Passing,
  kinds: readonly DeliverableKind[],
  options: RenderOptions,
  sources: Sources,
  world: World,
  press: Press | null,
): Promise<Drafted> {
  const { lang, year, audience, names, body, final, out } = options;
  const made = await makeDocuments(passing, kinds, { language: lang, year, audience, names, body, ...sources });
  const lacking = made.files.filter(({ missing }) => missing.length > 0);
  const files = final ? made.files.filter((file) => !lacking.includes(file)) : made.files;
  const { root: home } = passing.workspace;
  const root = out === undefined ? home : resolve(world.cwd, out, basename(home));
  return {
    root,
    folder: relative(world.cwd, root),
    today: passing.today,
    language: lang ?? passing.project.language,
    drafts: files.map(({ path, bytes }) => draftOf({ path: out === undefined ? `build/${path}` : path, bytes }, press)),
    faults: made.faults,
    unnumbered: press === null && awaitPageNumbers(files),
    missing: lacking.map(({ path, missing }) => ({ path, missing })),
  };
}

export async function render(paths: readonly string[], options: RenderOptions, world: World): Promise<number> {
  const { dryRun = false, final = false, json, pdf } = options;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const kinds = chosen(options);
  const { theme, isFaulty } = wantedTheme(options.theme, world, style.language);
  if (theme === null) return 1;
  const sources = { formats: wantedFormats(options.format), organisation: sharedTemplates(options.templates, world), theme };
  const press = pdf ? officePress() : null;
  const progress = progressOn(world, style.language);
  const outcomes: Outcome<Rendered>[] = [];
  const waiting: Outcome<Drafted>[] = [];

  function finish({ result, ...outcome }: Outcome<Drafted>): void {
    if (!result) {
      outcomes.push(outcome);
      return;
    }
    const { root, folder, today, drafts, faults, missing, unnumbered } = result;
    const said = { date: today, language: result.language };
    const { written, unprinted } = place(drafts, { root, press, said, dryRun, language: style.language });
    outcomes.push({ ...outcome, result: { folder, written, faults, missing, unnumbered, unprinted } });
    if (json) return;
    progress.clear();
    world.err(templateReport(faults, style));
    world.out(writtenReport(folder, written, { ...style, dryRun }));
    world.err(unprintedReport(unprinted, style) + gapsReport(missing, { ...style, final }));
  }

  try {
    for await (const outcome of eachProject(paths, options, world, (passing) => {
      const tell = (title: string): void => progress.tell('document', `${title} · ${passing.project.info.title}`);
      return draftProject(passing, kinds, options, { ...sources, tell }, world, press);
    }))
      if (press) waiting.push(outcome);
      else finish(outcome);
    const documents = waiting.flatMap(({ result }) => result?.drafts.filter(({ number }) => number !== undefined) ?? []).length;
    await press?.run((begun) => progress.tell('pdf', `${begun}/${documents}`));
    for (const outcome of waiting) finish(outcome);
  } finally {
    progress.clear();
    press?.close();
  }
  if (json)
    printJson(
      world,
      'rendered',
      outcomes.map(({ root, result }) => ({ root, ...result })),
    );
  else if (outcomes.some(({ result }) => result?.unnumbered)) world.err(unnumberedReport(style));
  world.err(errorsOnly(outcomes, style.language, world));
  if (outcomes.some(({ result }) => (result?.unprinted.length ?? 0) > 0)) return 2;
  const isRefused = ({ result }: Outcome<Rendered>): boolean =>
    (result?.faults.length ?? 0) > 0 || (final && (result?.missing.length ?? 0) > 0);
  return isFaulty || outcomes.some(isRefused) ? Math.max(1, exitCodeOf(outcomes)) : exitCodeOf(outcomes);
}
