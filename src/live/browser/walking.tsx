// One weight at a time: a line an action as the weight goes from 0 to 100, and who leads where.
import { useMemo, useState } from 'preact/hooks';
import { formatShare } from '../../wording/formats.ts';
import { benefitEffort, walkOf } from '../reckoning.ts';
import { sharesOf } from '../state.ts';
import { namePlaces } from './name-places.ts';
import { type Sitting, titleOf } from './sitting.ts';

const BOX = { left: 44, top: 12, width: 640, height: 340 };
const across = (share: number): number => BOX.left + BOX.width * share;
const up = (score: number): number => BOX.top + BOX.height * (1 - score);
const marks = [0, 0.25, 0.5, 0.75, 1];

/** Names beyond this many would run over one another: the table and the ranks say them. */
const mostNamed = 24;

export function Walking(sitting: Sitting) {
  const { data, words, language, settled, ranking } = sitting;
  const [at, setAt] = useState(0);
  const { lines, leaders, weights } = useMemo(() => walkOf(data, settled, at), [data, settled, at]);
  const ranks = new Map(ranking.ranked.map(({ action, rank }) => [action, rank]));
  const share = sharesOf(settled, data)[at] ?? 0;
  const title = ranking.criteria[at]?.title ?? '';
  const leading = new Set(leaders.map(({ action }) => action));
  const inFront = [false, true].flatMap((isFirst) => lines.filter(({ action }) => leading.has(action) === isFirst));
  const named = lines.length <= mostNamed ? lines : lines.filter(({ action }) => leading.has(action)).slice(0, mostNamed);
  const wanted = named.map(({ scores }) => up(scores.at(-1) ?? 0));
  const places = namePlaces(wanted, BOX.height / mostNamed, BOX.top + BOX.height);
  const ends = new Map(named.map(({ action }, place) => [action, places[place] ?? 0]));
  return (
    <>
      <p>
        <label for="walked">{words.walking.choose}</label>{' '}
        <select id="walked" value={String(at)} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
          {ranking.criteria.map(({ id, title: name }, place) => (
            <option key={id} value={String(place)}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <figure>
        <figcaption class="quiet">{words.walking.caption(title)}</figcaption>
        <svg class="chart" viewBox="0 0 1000 400" role="img" aria-label={words.walking.caption(title)}>
          {marks.map((mark) => (
            <g key={mark}>
              <line x1={across(0)} x2={across(1)} y1={up(mark)} y2={up(mark)} class="grid" />
              <text x={BOX.left - 8} y={up(mark) + 4} text-anchor="end">
                {100 * mark}
              </text>
              <text x={across(mark)} y={BOX.top + BOX.height + 20} text-anchor="middle">
                {formatShare(mark, language).replace(/[.,]0/, '')}
              </text>
            </g>
          ))}
          <line x1={across(share)} x2={across(share)} y1={up(0)} y2={up(1)} class="now" />
          <text x={across(share)} y={BOX.top + BOX.height + 38} text-anchor="middle" class="now">
            {words.walking.now(formatShare(share, language))}
          </text>
          {inFront.map(({ action, scores }) => (
            <g key={action} class={leading.has(action) ? 'line leading' : 'line'}>
              <polyline points={scores.map((score, step) => `${across(weights[step] ?? 0)},${up(score)}`).join(' ')} />
              {ends.has(action) && (
                <text x={across(1) + 8} y={(ends.get(action) ?? 0) + 4}>
                  {`${ranks.get(action) ?? ''}. ${shortened(titleOf(data, action))}`}
                </text>
              )}
            </g>
          ))}
        </svg>
      </figure>
      <table>
        <caption>{words.walking.leads}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {words.walking.from}
            </th>
            <th scope="col" class="number">
              {words.walking.to}
            </th>
            <th scope="col">{words.ranking.action}</th>
          </tr>
        </thead>
        <tbody>
          {leaders.map(({ action, from, to }) => (
            <tr key={from}>
              <td class="number">{formatShare(from, language)}</td>
              <td class="number">{formatShare(to, language)}</td>
              <th scope="row">{titleOf(data, action)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** As fits beside a line. */
const shortened = (title: string): string => (title.length > 38 ? `${title.slice(0, 37).trimEnd()}…` : title);

export function Effort({ data, words, ranking, open }: Sitting) {
  const found = benefitEffort(ranking);
  if (found === null) return <p>{words.effort.none}</p>;
  const [wide, high] = [(effort: number) => 50 + 6 * effort, (benefit: number) => 330 - 3.1 * benefit];
  return (
    <figure>
      <figcaption class="quiet">{words.effort.caption}</figcaption>
      <svg class="chart points" viewBox="0 0 700 390">
        <title>{words.effort.caption}</title>
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={wide(0)} x2={wide(100)} y1={high(100 * mark)} y2={high(100 * mark)} class="grid" />
            <line x1={wide(100 * mark)} x2={wide(100 * mark)} y1={high(0)} y2={high(100)} class="grid" />
            <text x="42" y={high(100 * mark) + 4} text-anchor="end">
              {100 * mark}
            </text>
            <text x={wide(100 * mark)} y="350" text-anchor="middle">
              {100 * mark}
            </text>
          </g>
        ))}
        <text x="350" y="376" text-anchor="middle">
          {words.effort.effort}
        </text>
        <text x="14" y="180" text-anchor="middle" transform="rotate(-90 14 180)">
          {words.effort.benefit}
        </text>
        {found.points.map(({ action, rank, benefit, effort }) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={action}
            role="button"
            tabindex={0}
            aria-label={`${rank}. ${titleOf(data, action)}`}
            onClick={() => open(action)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open(action);
            }}
          >
            <circle cx={wide(effort)} cy={high(benefit)} r="11" />
            <text x={wide(effort)} y={high(benefit) + 4} text-anchor="middle" class="rank">
              {rank}
            </text>
          </g>
        ))}
      </svg>
      <ol class="legend">
        {found.points.map(({ action, rank }) => (
          <li key={action} value={rank}>
            {titleOf(data, action)}
          </li>
        ))}
      </ol>
    </figure>
  );
}
