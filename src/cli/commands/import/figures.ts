// jalon import figures: a column of a table by commune, put together for the territory, shown, then brought into the portrait.
import { basename, resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { revise } from '../../../editing/index.ts';
import {
  type FigureColumn,
  type FoundFigures,
  findFigures,
  looksLikeRate,
  type Reckoning,
  reckon,
  yearInHeader,
} from '../../../importing/index.ts';
import { UsageError, type Workspace, type World } from '../../../model/index.ts';
import { readAnyTable, readText, readWorkspace } from '../../../reading/index.ts';
import { type FigureReportData, figureReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import { communesIn, figureEdits } from '../../../usecases/import/figures.ts';
import { refuseFaulty } from '../../../usecases/refuse-faulty.ts';
import { folded } from '../../../values/index.ts';
import { figureImport } from '../../../wording/exchanges/contributions-import.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { masked, prompterOf } from './discreetly.ts';
import { settle } from './settle.ts';

export interface ImportFiguresOptions extends ChangeOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
  /** What the portrait says of that label gives way. */
  readonly replace?: boolean;
  /** Headers, as the table has them. */
  readonly column?: string;
  readonly weights?: string;
  readonly label?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly year?: number;
  readonly as?: Reckoning;
  /** `SEXE=F`: only these rows. */
  readonly where?: readonly string[];
}

const columnNamed = (columns: readonly FigureColumn[], name: string, path: string): FigureColumn => {
  const found = columns.find(({ header }) => header === name) ?? columns.find(({ header }) => folded(header) === folded(name));
  if (found === undefined) throw new UsageError('figures-which-column', { path, headers: headersOf(columns) });
  return found;
};
const headersOf = (columns: readonly FigureColumn[]): readonly string[] =>
  columns.slice(0, 20).map(({ header }) => header.slice(0, 60));

/** The one that is named, the only one, else the one that somebody chooses. @throws UsageError `figures-which-column` */
async function chosenColumn(
  { figures, words }: FoundFigures,
  path: string,
  { column }: ImportFiguresOptions,
  prompter: Prompter | null,
  question: string,
): Promise<FigureColumn> {
  // Of a column that somebody names, what is no figure is told cell by cell.
  if (column !== undefined) return columnNamed([...figures, ...words], column, path);
  if (figures.length === 0) throw new UsageError('figures-none', { path });
  const [only, ...others] = figures;
  if (only !== undefined && others.length === 0) return only;
  const chosen =
    prompter === null || only === undefined ? undefined : figures[await prompter.choose(question, headersOf(figures), 0)];
  if (chosen === undefined) throw new UsageError('figures-which-column', { path, headers: headersOf(figures) });
  return chosen;
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);

/** Null for none. */
async function askYear({ text }: Prompter, { whichYear, notAYear }: (typeof figureImport)['fr']): Promise<string | null> {
  let question = whichYear;
  for (;;) {
    const typed = await text(question, '');
    if (typed === '' || isYear(typed)) return typed || null;
    question = notAYear(typed);
  }
}

async function bring(file: string, options: ImportFiguresOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false, replace = false } = options;
  const words = figureImport[language];
  const root = projectOf(options, world);
  const found = findFigures(await readAnyTable(file, resolve(world.cwd, file), converted));
  if (found === null) throw new UsageError('figures-without-codes', { path: file });
  const workspace = refuseFaulty(readWorkspace(root), ['diagnostic'], today);
  const communes = communesIn(workspace);
  if (communes.length === 0) throw new UsageError('figures-without-communes', {});
  const prompter = prompterOf(options, world, asker);
  const column = await chosenColumn(found, file, options, prompter, words.whichColumn);
  const label = options.label ?? (await prompter?.text(words.whichLabel, column.header)) ?? column.header;
  const unit = options.unit ?? ((await prompter?.text(words.whichUnit, '')) || undefined);
  const isRate = unit === '%' || looksLikeRate(found, column, label);
  const asked =
    prompter === null || options.as !== undefined ? null : await prompter.choose(words.howReckoned, words.ways, isRate ? 1 : 0);
  const reckoning = options.as ?? ((asked === null ? isRate : asked === 1) ? 'weighted-mean' : 'sum');
  const weights = options.weights === undefined ? null : columnNamed(found.figures, options.weights, file);
  const where = (options.where ?? []).map((one) => {
    const [header = '', ...value] = one.split('=');
    return { header, value: value.join('=') };
  });
  const year = options.year === undefined ? null : String(options.year);
  const made = reckon(found, { column, where, year, communes, reckoning, weights });
  if ('fault' in made) throw new UsageError(`figures-${made.fault}`, { path: file, headers: made.headers });
  const written = year ?? made.year ?? yearInHeader(column.header) ?? (prompter && (await askYear(prompter, words)));
  const date = written !== null && isYear(written) ? Number(written) : null;
  const isRemarked = made.unsure.some(({ readAs }) => readAs !== null);
  const qualifier = reckoning === 'weighted-mean' ? 'about' : made.missing.length > 0 ? 'over' : isRemarked ? 'about' : null;
  const source = options.source ?? basename(file);
  const figure = { label, value: made.value, unit, qualifier, source, date } as const;
  const edited = (now: Workspace) => figureEdits(figure, now, replace);
  const { edits: _, ...fate } = edited(workspace);
  const data: FigureReportData = {
    file,
    sheet: found.sheet.name,
    column: column.header,
    label,
    reckoning,
    weights: weights?.header ?? null,
    value: made.value,
    unit: unit ?? null,
    date,
    source,
    count: made.count,
    missing: made.missing,
    unsure: made.unsure,
    outside: found.outside,
    ...fate,
  };
  if (!json) world.out(figureReport(masked(world, data), { language, colour: world.colour }));
  const remade = () =>
    revise(edited(refuseFaulty(readWorkspace(root), ['diagnostic'], today)).edits, (path) => readText(root, path));
  const change = await settle({ root, remade, options, world, prompter, report: ['figures', data] });
  return change.isRefused || fate.what === 'different' ? 1 : 0;
}

/** 1 when the portrait says otherwise; 130 when somebody gave up at a question: nothing is written then. */
export async function importFigures(
  file: string,
  options: ImportFiguresOptions,
  world: World,
  asker?: Prompter,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(() => bring(file, options, world, asker));
}
