// A thread of a run: a project comes in, its line goes out; null where the thread that asked has to do it itself, and will see why.
import { isDiskError, UsageError } from '../../model/index.ts';
import { nameFolder, nameOrganisation } from '../../reading/index.ts';
import { begun } from '../../running/index.ts';
import { type Job, openWorker, type Worker } from './job.ts';
import type { Task } from './shard.ts';
import { workNamed } from './verbs.ts';

let worker: Promise<Worker> | undefined;

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
    if (worker === undefined) {
      common.at.named.forEach(nameFolder);
      if (common.at.organisation !== null) nameOrganisation(common.at.organisation);
    }
    worker ??= workNamed(common.verb).then((work) => openWorker(work, common));
    return JSON.stringify(await (await worker).line(task));
  } catch (error) {
    if (error instanceof UsageError || isDiskError(error)) return null;
    throw error;
  }
}
