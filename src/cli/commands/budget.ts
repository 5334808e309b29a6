// jalon budget: what the programme costs, who pays, what the envelopes have left, and what a refusal would do.

import type { AccountGrouping, Accounts, Outcome, Project, Refusal, World } from '../../model/index.ts';
import { accountsOf, fundersNamed, fundersToAsk, refusalOf, refusing } from '../../project/money/index.ts';
import { type NameOf, namesOf } from '../../project/thread/index.ts';
import { budgetReport, refusalReport } from '../../reporting/index.ts';
import { unknownName } from '../../values/index.ts';
import { label } from '../../wording/index.ts';
import { ofThoseMeant } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { planOf } from './plan.ts';
import { tellEach } from './tell-each.ts';

export interface BudgetOptions extends CommonOptions {
  readonly by?: AccountGrouping | 'funder';
  /** A funder, by id or name, that refuses what it has not paid yet. */
  readonly refused?: string;
}

interface Result {
  readonly project: Project;
  readonly today: string;
  readonly accounts: Accounts;
  readonly refusal: Refusal | null;
  /** The funders that may still refuse. */
  readonly known: readonly string[];
}

async function refusalIn(project: Project, typed: string, name: NameOf): Promise<Refusal> {
  const funders = fundersNamed(project, name, typed);
  const after = refusing(project, name, funders);
  return refusalOf({ project, plan: await planOf(project) }, { project: after, plan: await planOf(after) }, funders, name);
}

/** A funder may be unknown to some of many projects, and then refuses nothing there. */
function mustBeKnown(typed: string, outcomes: readonly Outcome<Result>[]): void {
  const read = outcomes.flatMap(({ result }) => result ?? []);
  if (read.length === 0 || read.some(({ refusal }) => (refusal?.funders.length ?? 0) > 0)) return;
  const known = [...new Set(read.flatMap((one) => one.known))];
  throw unknownName('unknown-funder', typed, known, { name: typed, known });
}

export const budget = (paths: readonly string[], options: BudgetOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) =>
    tellEach(projects, options, world, {
      work: async ({ project, today }, language): Promise<Result> => {
        const name = namesOf(project, (key) => label(key, language));
        return {
          project,
          today,
          accounts: accountsOf(project, await planOf(project), name),
          refusal: options.refused === undefined ? null : await refusalIn(project, options.refused, name),
          known: fundersToAsk(project, name),
        };
      },
      check(outcomes) {
        if (options.refused !== undefined) mustBeKnown(options.refused, outcomes);
      },
      kind: 'budgets',
      json: (told) => ({ budget: told?.accounts ?? null, ...(told?.refusal && { refusal: told.refusal }) }),
      say: (one, style) => (one.refusal ? refusalReport(one, one.refusal, style) : budgetReport(one, options.by, style)),
    }),
  );
