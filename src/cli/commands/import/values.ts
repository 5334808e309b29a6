// jalon import values: figures that somebody kept in a table, understood cell by cell, shown, then brought into values/.
import { resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { revise } from '../../../editing/index.ts';
import { findValues, readValues, reconcileValues } from '../../../importing/index.ts';
import { UsageError, type Workspace, type World } from '../../../model/index.ts';
import { readText, readWithBytes, readWorkspace } from '../../../reading/index.ts';
import { valuesImportReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import { indicatorsIn, valuesIn } from '../../../usecases/changes/values-in.ts';
import { countedValues } from '../../../usecases/import/accepted.ts';
import { valueMarks } from '../../../usecases/import/marks.ts';
import { refuseFaulty } from '../../../usecases/refuse-faulty.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { type AnnotateOptions, giveBack } from './annotate.ts';
import { masked, prompterOf } from './discreetly.ts';
import { type AcceptOptions, isAccepted } from './is-accepted.ts';
import { settle } from './settle.ts';

export interface ImportValuesOptions extends ChangeOptions, AcceptOptions, AnnotateOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
  /** What is there for a period gives way. */
  readonly replace?: boolean;
}

async function bring(file: string, options: ImportValuesOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false } = options;
  const root = projectOf(options, world);
  const read = await readWithBytes(file, resolve(world.cwd, file), converted);
  const { table } = read;
  const found = findValues(table);
  if (found === null) throw new UsageError('values-without-header', { path: file, sheets: table.sheets.map(({ name }) => name) });
  const { files } = refuseFaulty(readWorkspace(root), ['indicators', 'values'], today);
  const { values, remarks, outside } = readValues(found, indicatorsIn(files));
  const reconciled = (now: Workspace['files']) => reconcileValues(values, valuesIn(now), options.replace ?? false);
  const { fates } = reconciled(files);
  const data = { file, sheet: found.sheet.name, headerRow: found.row, fates, remarks, outside };
  if (!json) world.out(valuesImportReport(masked(world, data), { language, colour: world.colour }));
  giveBack({ file, ...read }, () => valueMarks(table, data, language), options, world);
  const isEnough = isAccepted(countedValues(fates, remarks), options, world);
  const prompter = prompterOf(options, world, asker);
  const remade = () =>
    revise(reconciled(refuseFaulty(readWorkspace(root), ['indicators', 'values'], today).files).edits, (path) =>
      readText(root, path),
    );
  const change = await settle({ root, remade, options, world, prompter, isEnough, report: ['values', data] });
  const isOpen =
    remarks.some(({ code }) => !['column-aside', 'share', 'read-as'].includes(code)) ||
    fates.some(({ what }) => ['different', 'twice', 'beside', 'repeated'].includes(what));
  return change.isRefused || isOpen || !isEnough ? 1 : 0;
}

/** 1 when something was not taken, or is to be settled; 130 when somebody gave up at a question: nothing is written then. */
export async function importValues(
  file: string,
  options: ImportValuesOptions,
  world: World,
  asker?: Prompter,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(() => bring(file, options, world, asker));
}
