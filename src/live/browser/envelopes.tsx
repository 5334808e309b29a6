// The money of each year, the time of people, the minimum of each axis and what waiting costs: what the room may change of the plan.
import { costOfWaiting } from '../../planning/index.ts';
import { settledProject } from '../reckoning.ts';
import { envelopeIn } from '../saved.ts';
import type { Sitting } from './sitting.ts';

const natures = ['investment', 'operating', 'fte'] as const;

export function Envelopes({ data, words, settled, act }: Sitting) {
  const project = settledProject(data, settled);
  const years = (project.plan.envelopes ?? []).map(({ year }) => year);
  const minimum = project.plan.rules?.minimumPerAxis ?? 0;
  const waiting = costOfWaiting(project);
  return (
    <div class="envelopes">
      {years.flatMap((year) =>
        natures.map((nature) => {
          const amount = envelopeIn(project, year, nature);
          return amount === null ? null : (
            <p key={`${nature} ${year}`}>
              <label for={`${nature}-${year}`}>{words.plan.envelope[nature](year)}</label>
              <input
                id={`${nature}-${year}`}
                type="number"
                min="0"
                step={nature === 'fte' ? '0.1' : '1000'}
                value={amount}
                onInput={({ currentTarget: { valueAsNumber } }) =>
                  Number.isFinite(valueAsNumber) &&
                  valueAsNumber >= 0 &&
                  act({ do: 'envelope', changed: { year, nature, amount: Math.round(valueAsNumber * 100) / 100 } })
                }
                onBlur={() => act({ do: 'settle' })}
              />
            </p>
          );
        }),
      )}
      <p>
        <label for="minimum">{words.plan.minimum}</label>
        <input
          id="minimum"
          type="number"
          min="0"
          max="50"
          step="1"
          value={minimum}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            Number.isInteger(valueAsNumber) && valueAsNumber >= 0 && act({ do: 'minimum', atLeast: Math.min(50, valueAsNumber) })
          }
          onBlur={() => act({ do: 'settle' })}
        />
      </p>
      <p>
        <label for="waiting">{words.plan.waiting}</label>
        <input
          id="waiting"
          type="number"
          min="0"
          max="100"
          step="1"
          value={waiting}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            valueAsNumber >= 0 && valueAsNumber <= 100 && act({ do: 'waiting', percent: valueAsNumber })
          }
          onBlur={() => act({ do: 'settle' })}
        />
      </p>
    </div>
  );
}
