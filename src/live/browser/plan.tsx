// The plan under its envelopes: amounts and rules to change, what is kept and left, why, and what would let one in.
import { useState } from 'preact/hooks';
import type { Plan, PlannedAction, Project, Ranking, WhyNot, YearPlan } from '../../model/index.ts';
import { plan as planOf, whyNot } from '../../planning/index.ts';
import { planGrounds } from '../../project/money/index.ts';
import { colon, total } from '../../values/index.ts';
import { formatMoney, formatNumber } from '../../wording/formats.ts';
import type { ReasonNames } from '../../wording/plans/plan-reasons.ts';
import { planStated, statedReason } from '../../wording/plans/plan-statements.ts';
import { quoted } from '../../wording/quoted.ts';
import { settledProject } from '../reckoning.ts';
import type { Settled } from '../state.ts';
import { Envelopes } from './envelopes.tsx';
import { Rules } from './rules.tsx';
import { type Sitting, titleOf } from './sitting.ts';
import { Answer } from './why-not.tsx';

interface Computed {
  readonly of: Settled;
  readonly project: Project;
  readonly ranking: Ranking;
  readonly plan: Plan;
}

type Computing = 'idle' | 'computing' | 'failed';

const asMoney = (cents: number) => ({ min: cents, max: cents });

/** Lets the page say that it computes before it does. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

function usedSaid({ words, language }: Sitting, { envelopes, fte }: YearPlan): readonly string[] {
  const said = (label: string, used: string, available: string | null): string =>
    `${label}${colon[language]}${available === null ? words.plan.unlimited(used) : words.plan.used(used, available)}`;
  return [
    ...envelopes
      .filter(({ used, available }) => used > 0 || available !== null)
      .map(({ nature, used, available }) =>
        said(
          words.plan.natures[nature],
          formatMoney(asMoney(used), language),
          available === null ? null : formatMoney(asMoney(available), language),
        ),
      ),
    ...(fte.available === null
      ? []
      : [said(words.plan.natures.fte, formatNumber(fte.used, language), words.plan.fte(formatNumber(fte.available, language)))]),
  ];
}

function Year({
  sitting,
  year,
  names,
  ask,
}: {
  readonly sitting: Sitting;
  readonly year: YearPlan;
  readonly names: ReasonNames;
  readonly ask: (action: string) => void;
}) {
  const { words, language, data, open } = sitting;
  const [kept, left] = [true, false].map((isKept) => year.actions.filter(({ choice }) => (choice === 'selected') === isKept));
  const row = (planned: PlannedAction, mayAsk: boolean) => (
    <li key={planned.action} data-planned={`${year.year} ${planned.action} ${planned.choice}`}>
      <button type="button" class="link" onClick={() => open(planned.action)}>
        {titleOf(data, planned.action)}
      </button>{' '}
      <span class="quiet">{statedReason(planned, total([planned.investment, planned.operating]), language, names)}</span>{' '}
      {mayAsk && (
        <button
          type="button"
          class="small"
          aria-label={words.plan.whyNot(titleOf(data, planned.action))}
          onClick={() => ask(planned.action)}
        >
          {words.plan.ask}
        </button>
      )}
    </li>
  );
  return (
    <section aria-labelledby={`year-${year.year}`}>
      <h3 id={`year-${year.year}`}>
        {words.plan.year(year.year)}
        {year.frozen && ` (${words.plan.frozen})`}
      </h3>
      <p class="quiet">{usedSaid(sitting, year).join(' · ')}</p>
      <h4>{words.plan.kept}</h4>
      <ul>{kept?.map((one) => row(one, false))}</ul>
      <details>
        <summary>{`${words.plan.left} (${left?.length ?? 0})`}</summary>
        <ul>{left?.map((one) => row(one, !year.frozen))}</ul>
      </details>
    </section>
  );
}

export function PlanView(sitting: Sitting) {
  const { data, words, language, settled, ranking } = sitting;
  const [computing, setComputing] = useState<Computing>('idle');
  const [computed, setComputed] = useState<Computed | null>(null);
  const [answer, setAnswer] = useState<WhyNot | null>(null);
  const names: ReasonNames = {
    action: (id) => quoted(titleOf(data, id), language),
    named: (ids) => ids.filter((id) => data.project.actions.some((one) => one.id === id)),
    ...planGrounds(computed?.plan ?? null, computed?.ranking ?? null),
  };
  const run = async (job: () => Promise<void>): Promise<void> => {
    setComputing('computing');
    await painted();
    try {
      await job();
      setComputing('idle');
    } catch {
      setComputing('failed');
    }
  };
  const compute = () =>
    run(async () => {
      const project = settledProject(data, settled);
      setAnswer(null);
      setComputed({ of: settled, project, ranking, plan: await planOf(project, ranking) });
    });
  const ask = (action: string) =>
    run(async () => {
      if (computed !== null) setAnswer(await whyNot(computed.project, computed.ranking, action));
    });
  const stated = computed && planStated(computed.plan, language);
  return (
    <>
      <p class="quiet">{words.plan.lead}</p>
      <Envelopes {...sitting} />
      <Rules {...sitting} />
      <p>
        <button type="button" class="strong" disabled={computing === 'computing'} onClick={compute}>
          {words.plan.compute}
        </button>{' '}
        <span role="status">
          {computing === 'computing' && words.plan.computing}
          {computing === 'failed' && words.plan.failed}
          {computing === 'idle' && computed !== null && computed.of !== settled && words.plan.stale}
        </span>
      </p>
      {answer && (
        <section class="panel" aria-label={words.plan.whyNot(titleOf(data, answer.action))}>
          <h3>{words.plan.whyNot(titleOf(data, answer.action))}</h3>
          <Answer answer={answer} sitting={sitting} names={names} />
        </section>
      )}
      {computed && (
        <div class="plan" data-computed={computed.plan.method}>
          {stated && <p>{stated}</p>}
          {computed.plan.worth && (
            <p class="quiet">
              {words.plan.worth(
                formatNumber(computed.plan.worth.value, language, { decimals: 1 }),
                formatNumber(computed.plan.worth.atMost, language, { decimals: 1 }),
              )}
            </p>
          )}
          {computed.plan.years.length === 0 && <p>{words.plan.none}</p>}
          {computed.plan.years.map((year) => (
            <Year key={year.year} sitting={sitting} year={year} names={names} ask={ask} />
          ))}
        </div>
      )}
    </>
  );
}
