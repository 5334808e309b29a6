// jalon import survey: the answers of a wave as the tools that gathered them export them, recognised, counted, and put in the project.
import { resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { surveyFormatsOf } from '../../../checking/index.ts';
import { type Project, UsageError, type World } from '../../../model/index.ts';
import { readStructure, readWorkspace } from '../../../reading/index.ts';
import { type ReportStyle, surveyImportReport, surveyReadingReport, surveyReport } from '../../../reporting/index.ts';
import { type Brought, bring, isOpen, type Pass, readingsOf } from '../../../usecases/import/survey/bring.ts';
import { draftedIn, draftFile } from '../../../usecases/import/survey/draft.ts';
import { type FoundSurvey, findSurvey, type Several, withMapping } from '../../../usecases/import/survey/find-survey.ts';
import { soundProject } from '../../../usecases/refuse-faulty.ts';
import { publishedSurvey, surveyStatistics } from '../../../usecases/surveys-told.ts';
import { surveyAsking } from '../../../wording/surveys/survey-asking.ts';
import { surveyImport } from '../../../wording/surveys/survey-import.ts';
import { locked, openPart, type PartFile, remembering } from '../../../writing/index.ts';
import { type ChangeOptions, type MadeChange, projectOf, type TriedChange, tellChange, tellNames, tryChange } from '../change.ts';
import { printJson } from '../options.ts';
import { masked, prompterOf } from './discreetly.ts';
import { bringStructure } from './survey/bring-structure.ts';
import { openFiles } from './survey/open-files.ts';
import { settleAnswers } from './survey/settle-answers.ts';
import { settleColumns } from './survey/settle-columns.ts';
import { settleDraft } from './survey/settle-draft.ts';

export interface ImportSurveyOptions extends ChangeOptions {
  /** Its id; that which the file answers best by default. */
  readonly survey?: string;
  readonly wave?: string;
  /** The id of a format; that which the headers tell by default. */
  readonly format?: string;
  /** Sheets of a workbook that bear the same headers are counted together, whatever they are called. */
  readonly allSheets?: boolean;
  /** A questionnaire is drafted from the file, whatever the project has. */
  readonly new?: boolean;
  /** Writes without asking. */
  readonly yes?: boolean;
  /** Other results of the same wave give way. */
  readonly replace?: boolean;
}

const noPart: PartFile = { write: () => {}, kept: (path) => ({ path, bytes: null }), drop: () => {} };

/** What was written besides the results, and what the whole change would break. */
async function tellRest(tried: TriedChange, made: Pass, options: ImportSurveyOptions, world: World): Promise<void> {
  const { change } = tried;
  const rest = withoutResults(change, made);
  const { path: results, countedAt } = made.report.results;
  const isRest = ({ path }: { readonly path: string }): boolean => path !== results && path !== countedAt;
  const seen = ({ workspace, checked }: TriedChange['before']) => ({
    workspace: { ...workspace, files: workspace.files.filter(isRest) },
    checked,
  });
  if (rest.revisions.length > 0 || rest.problems.length > 0)
    await tellChange({ change: rest, before: seen(tried.before), after: seen(tried.after) }, options, world);
  else {
    tellNames(change, options.lang ?? world.language, world);
    if (change.revisions.length > 0 && !change.isWritten)
      world.err(`${surveyImport[options.lang ?? world.language].notWritten}\n`);
  }
  if (change.isWritten) world.out(`${surveyImport[options.lang ?? world.language].next(made.report.survey)}\n`);
}

/** The results are told in a line: nobody reads them as a difference. */
const withoutResults = (change: MadeChange, { report }: Pass): MadeChange => ({
  ...change,
  revisions: change.revisions.filter(({ path }) => path !== report.results.path && path !== report.results.countedAt),
});

/** Open answers go to a file that is no revision. */
const namedIn = ({ report: { openAnswers } }: Pass) => [{ path: openAnswers.path, count: openAnswers.names }];

function write(brought: Brought, made: Pass, part: PartFile, options: ImportSurveyOptions, world: World): TriedChange {
  const { root } = brought;
  return locked(root, () => {
    const { results, openAnswers: open } = made.report;
    const text = made.revisions.find(({ path }) => path === results.path)?.after ?? null;
    const along = [
      ...(open.count > 0 ? [part.kept(open.path)] : []),
      ...(text === null ? [] : [remembering(root, [[results.path, text]])]),
    ];
    return tryChange(root, made.revisions, options, world, { copies: made.copies, along, named: namedIn(made) });
  });
}

/** Counted while what people wrote goes to a file that nobody has accepted yet: it is dropped unless `work` keeps it. */
async function withPart<Result>(root: string, isWritten: boolean, work: (part: PartFile) => Promise<Result>): Promise<Result> {
  const part = isWritten ? openPart(root) : noPart;
  try {
    return await work(part);
  } finally {
    part.drop();
  }
}

/** What a draft came to, at once: for the team, as `jalon status --survey` says it. */
function figuresOf({ draft, project }: Brought, { survey }: FoundSurvey, { results }: Pass, style: ReportStyle): string {
  if (draft === undefined) return '';
  const counted = { ...project, surveyResults: [results] };
  const statistics = surveyStatistics(counted, survey, style.language);
  const published = publishedSurvey(counted, survey, style.language);
  return surveyReport({ statistics, published, changes: [], shownChanges: new Set(), by: null }, style);
}

/** Nobody is asked: written with `--yes`, else shown. */
async function importOnce(brought: Brought, found: FoundSurvey, options: ImportSurveyOptions, world: World): Promise<0 | 1> {
  const { lang: language = world.language, yes = false, dryRun = false, replace = false, json = false } = options;
  const style = { language, colour: world.colour };
  const reading = () => surveyReadingReport(masked(world, readingsOf(brought, found)), style);
  const unanswered = withMapping(brought.files, found).find(({ mapping }) =>
    mapping.questions.every(({ confidence }) => confidence === 'doubtful'),
  );
  if (unanswered !== undefined) {
    if (!json) world.out(reading());
    throw new UsageError('survey-not-answered', { path: unanswered.path, survey: found.survey.id });
  }
  return withPart(brought.root, yes && !dryRun, async (part): Promise<0 | 1> => {
    const made = bring(brought, found, replace, part.write);
    if (!json) world.out(reading() + surveyImportReport(masked(world, made.report), style));
    const isKept = made.report.results.what !== 'different';
    const tried =
      yes && !dryRun && isKept
        ? write(brought, made, part, options, world)
        : tryChange(brought.root, made.revisions, { ...options, dryRun: true }, world, { named: namedIn(made) });
    const { change } = tried;
    if (!json) world.out(figuresOf(brought, found, made, { ...style, width: world.width }));
    if (json) printJson(world, 'survey', { ...made.report, change: withoutResults(change, made) });
    else if (isKept) await tellRest(tried, made, options, world);
    if (!yes && !dryRun) world.err(`${surveyImport[language].notAsked}\n`);
    return change.isRefused || isOpen(made.report) || (!yes && !dryRun) ? 1 : 0;
  });
}

/** What the columns are, then what is not understood, then whether it is written: a file that was mapped before is asked nothing of. */
async function asked(
  brought: Brought,
  first: FoundSurvey,
  options: ImportSurveyOptions,
  world: World,
  prompter: Prompter,
): Promise<0 | 1> {
  const { lang: language = world.language } = options;
  const style = { language, colour: world.colour };
  const words = surveyAsking[language];
  let found = await settleColumns(brought, first, prompter, language, (now, file) =>
    world.out(surveyReadingReport(masked(world, readingsOf(brought, now)), style, file.path)),
  );
  let replaces = options.replace ?? false;
  const left = new Set<string>();
  for (;;) {
    if (found === null) return 1;
    const now = found;
    const next = await withPart(brought.root, true, async (part): Promise<0 | 1 | FoundSurvey> => {
      const made = bring(brought, now, replaces, part.write);
      world.out(surveyImportReport(masked(world, made.report), style));
      // A draft asks three things at most: what two columns are, and whether it is written.
      const settled = brought.draft ? now : await settleAnswers(brought, now, made.report, { prompter, language, left });
      if (settled !== now) return settled;
      world.out(figuresOf(brought, now, made, { ...style, width: world.width }));
      if (made.report.results.what === 'different') {
        if ((await prompter.choose(words.askReplace(made.report.results.path), words.replaceChoices, 0)) !== 1) return 1;
        replaces = true;
        return now;
      }
      const isSettled =
        now === first &&
        !isOpen(made.report) &&
        made.revisions.every(({ path }) =>
          [made.report.results.path, made.report.results.countedAt, '.gitignore'].includes(path),
        );
      if (!isSettled && (await prompter.choose(words.askWrite, words.writeChoices, 0)) !== 0) return 1;
      const tried = write(brought, made, part, options, world);
      await tellRest(tried, made, options, world);
      return tried.change.isRefused || isOpen(made.report) ? 1 : 0;
    });
    if (typeof next === 'number') return next;
    found = next;
  }
}

/** What the project asks nobody is drafted; a survey without questions asks nothing. */
const isDrafted = ({ surveys }: Project, { new: isNew = false, survey }: ImportSurveyOptions): boolean =>
  isNew || (survey === undefined && surveys.every(({ questions = [] }) => questions.length === 0));

async function start(paths: Several<string>, options: ImportSurveyOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today } = options;
  const root = projectOf(options, world);
  const workspace = readWorkspace(root);
  const project = soundProject(workspace, ['survey', 'survey-results', 'survey-format'], today);
  const prompter = prompterOf(options, world, asker);
  for (const path of paths) {
    const structure = readStructure(path, resolve(world.cwd, path));
    if (structure === null) continue;
    if (paths.length > 1) throw new UsageError('survey-structure-alone', { path });
    return bringStructure({ path, structure, project, root, prompter }, options, world);
  }
  const opening = {
    formats: surveyFormatsOf(workspace),
    wanted: options.format,
    asking: prompter && { prompter, language },
    sheets: { project, areAll: options.allSheets === true },
  };
  const files = await openFiles(paths, world.cwd, opening);
  const brought: Brought = { files, root, workspace, project, today, wave: options.wave };
  if (isDrafted(project, options)) {
    const found = draftedIn(brought);
    const { brought: drafted, found: survey } = draftFile(
      brought,
      prompter === null ? found : { ...found, drafted: await settleDraft(found.drafted, prompter, language) },
      language,
    );
    return prompter === null ? importOnce(drafted, survey, options, world) : asked(drafted, survey, options, world, prompter);
  }
  const found = findSurvey(project, options.survey, files);
  return prompter === null ? importOnce(brought, found, options, world) : asked(brought, found, options, world, prompter);
}

/** 1 when something was not taken, is to be settled, or nobody accepted it; 130 when somebody gave up at a question: nothing is written then. */
export async function importSurvey(
  paths: Several<string>,
  options: ImportSurveyOptions,
  world: World,
  asker?: Prompter,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(() => start(paths, options, world, asker));
}
