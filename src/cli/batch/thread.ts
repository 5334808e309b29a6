// A thread of a run: a project comes in, its line goes out; null where the thread that asked has to do it itself, and will see why.
import { isDiskError, UsageError } from '../../model/index.ts';
import { nameFolder, nameOrganisation } from '../../reading/index.ts';
import { begun, clock } from '../../running/index.ts';
import type { Task } from './dealt.ts';
import { type Bench, type Job, openBench } from './job.ts';
import { workNamed } from './verbs.ts';

let bench: Promise<Bench> | undefined;

export default async function ({
  task,
  common,
  number,
}: {
  readonly task: Task;
  readonly common: Job;
  readonly number: number;
}): Promise<string | null> {
  begun(number);
  try {
    if (bench === undefined) {
      common.at.named.forEach(nameFolder);
      if (common.at.organisation !== null) nameOrganisation(common.at.organisation);
    }
    bench ??= workNamed(common.verb).then((work) => openBench(work, common, clock));
    return JSON.stringify(await (await bench).line(task));
  } catch (error) {
    if (error instanceof UsageError || isDiskError(error)) return null;
    throw error;
  }
}
