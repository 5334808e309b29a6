// Every project of a portfolio passes, and leaves its digest: in this thread, or shared among several.
import type { Digest, Outcome, World } from '../../model/index.ts';
import { spareMemory } from '../../running/index.ts';
import type { PassProjects } from '../../usecases/portfolio/gather-portfolio.ts';
import { type Job, strangers } from '../batch/job.ts';
import { linesOf } from '../batch/lines.ts';
import { type BatchOptions, threadsFor } from '../batch/options.ts';
import { workNamed } from '../batch/verbs.ts';
import { settingsOf } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { counted } from './progress.ts';

export type PassOptions = CommonOptions & Pick<BatchOptions, 'workers'>;

/** From how many projects on starting threads pays. */
const FROM = 50;

/** What is made of each project in whichever thread comes back as its digest. */
const isDigested = (outcome: Outcome<unknown>): outcome is Outcome<Digest> => typeof outcome.root === 'string';

export const passProjects = (options: PassOptions, world: World): PassProjects =>
  async function* (roots) {
    if (roots.length === 0) return;
    const language = options.lang ?? world.language;
    const { colour, width, now } = world;
    const at = { ...settingsOf(options, world), language, colour, width, isLone: roots.length === 1, isKept: false };
    // Neither the formats nor the documents of a portfolio are anything to a thread.
    const job = { verb: 'digest', options: {}, at } satisfies Job;
    const tasks = roots.map((path, index) => ({ at: index, id: path, path }));
    if (roots.length > 1) spareMemory();
    const budget = world.trusts === false ? strangers : null;
    const workers = threadsFor(options.workers, roots.length, FROM);
    const work = await workNamed('digest');
    const lines = linesOf({ tasks, job, work, workers, isApart: budget !== null, budget, now, hears: () => {} });
    for await (const { outcome } of counted(lines, { stage: 'project', count: roots.length }, world, language))
      if (isDigested(outcome)) yield outcome;
  };
