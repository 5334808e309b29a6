// The money of each year, the time of people, the minimum of each axis and what waiting costs: what the room may change of the plan.
import { costOfWaiting } from '../../planning/index.ts';
import { settledProject } from '../reckoning.ts';
import { envelopeIn } from '../saved.ts';
import type { Sitting } from './sitting.ts';

const natures = ['investment', 'operating', 'fte'] as const;

interface AmountProps extends Pick<Sitting, 'act'> {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly step: string;
  readonly max?: number;
  /** What is typed once it is a number that may be. */
  readonly give: (typed: number) => void;
}

function Amount({ id, label, value, step, max, give, act }: AmountProps) {
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        max={max}
        step={step}
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          Number.isFinite(valueAsNumber) && valueAsNumber >= 0 && give(valueAsNumber)
        }
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value);
          act({ do: 'settle' });
        }}
      />
    </p>
  );
}

export function Envelopes({ data, words, settled, act }: Sitting) {
  const project = settledProject(data, settled);
  const years = (project.plan.envelopes ?? []).map(({ year }) => year);
  return (
    <div class="envelopes">
      {years.flatMap((year) =>
        natures.map((nature) => {
          const amount = envelopeIn(project, year, nature);
          return amount === null ? null : (
            <Amount
              key={`${nature} ${year}`}
              id={`${nature}-${year}`}
              label={words.plan.envelope[nature](year)}
              value={amount}
              step={nature === 'fte' ? '0.1' : '1000'}
              give={(typed) => act({ do: 'envelope', changed: { year, nature, amount: Math.round(typed * 100) / 100 } })}
              act={act}
            />
          );
        }),
      )}
      <Amount
        id="minimum"
        label={words.plan.minimum}
        value={project.plan.rules?.minimumPerAxis ?? 0}
        step="1"
        max={50}
        give={(typed) => Number.isInteger(typed) && act({ do: 'minimum', atLeast: Math.min(50, typed) })}
        act={act}
      />
      <Amount
        id="waiting"
        label={words.plan.waiting}
        value={costOfWaiting(project)}
        step="1"
        max={100}
        give={(typed) => typed <= 100 && act({ do: 'waiting', percent: typed })}
        act={act}
      />
    </div>
  );
}
