// The criteria: a slider each, its share, and where the ballots stand.
import { colon } from '../../values/index.ts';
import { formatNumber, formatShare } from '../../wording/formats.ts';
import { ballotsShown } from '../room-ballots.ts';
import { pointsOf, sharesOf } from '../state.ts';
import type { Sitting } from './sitting.ts';

/** Each ballot a tick, from 0 at the left to the greatest share at the right. */
function Spread({
  ballots,
  at,
  most,
  share,
}: {
  readonly ballots: readonly (readonly number[])[];
  readonly at: number;
  readonly most: number;
  readonly share: number;
}) {
  const across = (value: number) => 4 + (192 * value) / most;
  return (
    <svg class="spread" viewBox="0 0 200 14" aria-hidden="true" focusable="false">
      <line x1="4" x2="196" y1="10" y2="10" class="axis" />
      {ballots.map((shares, ballot) => (
        <circle key={ballot} cx={across(shares[at] ?? 0)} cy="10" r="3" class="ballot" />
      ))}
      <path d={`M${across(share)} 9 l-4 -8 h8 z`} class="now" />
    </svg>
  );
}

function spreadSaid({ words, language }: Sitting, ballots: readonly (readonly number[])[], at: number): string {
  if (ballots.length === 0) return '';
  const own = ballots.map((shares) => shares[at] ?? 0);
  const [least, most] = [Math.min(...own), Math.max(...own)];
  const said =
    most - least < 5e-4
      ? words.criteria.agreed(formatShare(least, language))
      : words.criteria.spread(formatShare(least, language), formatShare(most, language));
  return `${words.criteria.ballots(ballots.length)}${colon[language]}${said}`;
}

export function Criteria(sitting: Sitting) {
  const { data, words, language, settled, ranking, act } = sitting;
  const shares = sharesOf(settled, data);
  const points = settled.points ?? pointsOf(shares);
  const ballots = ballotsShown(data, settled.ballots);
  const most = Math.max(0.01, ...shares, ...ballots.flat());
  const said = (at: number) => formatShare(shares[at] ?? 0, language);
  return (
    <section class="criteria" aria-labelledby="criteria-heading">
      <h2 id="criteria-heading">{words.criteria.heading}</h2>
      <p class="quiet">{words.criteria.lead}</p>
      <ol>
        {ranking.criteria.map(({ id, title }, at) => (
          <li key={id}>
            <p class="head">
              <label for={`weight-${at}`}>{title}</label>
              <output for={`weight-${at}`}>{said(at)}</output>
            </p>
            <input
              type="range"
              id={`weight-${at}`}
              min={points.every((one, place) => place === at || one === 0) ? 1 : 0}
              max="100"
              step="1"
              value={points[at] ?? 0}
              aria-valuetext={words.criteria.share(said(at), formatNumber(points[at] ?? 0, language))}
              onInput={({ currentTarget }) => act({ do: 'weigh', at, points: currentTarget.valueAsNumber })}
              onBlur={() => act({ do: 'settle' })}
              onPointerUp={() => act({ do: 'settle' })}
            />
            {ballots.length > 0 && <Spread ballots={ballots} at={at} most={most} share={shares[at] ?? 0} />}
            <p class="quiet">
              {[spreadSaid(sitting, ballots, at), words.criteria.start(formatShare(data.weights.shares[at] ?? 0, language))]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {ballots.length === 0 && <p class="quiet">{words.criteria.typed}</p>}
      <button type="button" disabled={settled.points === null} onClick={() => act({ do: 'reset-weights' })}>
        {settled.ballots.length > 0 ? words.criteria.resetToBallots : words.criteria.reset}
      </button>
    </section>
  );
}
