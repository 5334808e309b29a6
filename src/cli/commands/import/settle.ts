// How an import ends: the change is shown, and written when that was asked for or is accepted.
import type { Prompter } from '../../../asking/index.ts';
import type { Revision, World } from '../../../model/index.ts';
import { exchange } from '../../../wording/exchanges/exchange.ts';
import { locked } from '../../../writing/index.ts';
import { type ChangeOptions, type MadeChange, tellChange, tryChange } from '../change.ts';
import { printJson } from '../options.ts';

export interface SettleOptions extends ChangeOptions {
  /** Asks nothing, and writes. */
  readonly yes?: boolean;
}

interface Settling {
  readonly root: string;
  /** From the files as they are when it is written. */
  readonly remade: () => readonly Revision[];
  readonly options: SettleOptions;
  readonly world: World;
  /** Null when nobody is asked. */
  readonly prompter: Prompter | null;
  /** False when too little was understood for anything to be written. */
  readonly isEnough?: boolean;
  /** What JSON says, by its kind, beside the change. */
  readonly report: readonly [kind: string, data: object];
}

export async function settle({ root, remade, world, prompter, isEnough = true, report, ...rest }: Settling): Promise<MadeChange> {
  const options = { ...rest.options, dryRun: !isEnough || rest.options.dryRun === true };
  const language = options.lang ?? world.language;
  const words = exchange[language].merge;
  const isWritten = options.yes === true && !options.dryRun;
  const tried = locked(root, () => tryChange(root, remade(), isWritten ? options : { ...options, dryRun: true }, world));
  const { change } = tried;
  if (options.json) {
    const [kind, data] = report;
    printJson(world, kind, { ...data, change });
    return change;
  }
  const isDone = isWritten || options.dryRun || change.isRefused || change.revisions.length === 0;
  await tellChange(tried, { ...options, isAsked: !isDone && prompter !== null }, world);
  if (isDone) return change;
  if (prompter === null) world.err(`${words.notAsked}\n`);
  else if ((await prompter.choose(words.write, [words.yes, words.no], 0)) === 0) {
    const written = locked(root, () => tryChange(root, remade(), options, world));
    // What it changes and brings was told before the question.
    const left = written.change.isRefused ? written.change : { ...written.change, problems: [], names: [] };
    await tellChange({ ...written, change: left }, options, { ...world, out: () => {} });
    return written.change;
  } else world.err(`${words.untouched}\n`);
  return change;
}
