// The ranking that moves: places, scores, what changed since the start, and what is firm.
import type { RankedAction } from '../../model/index.ts';
import { categorySaid, outOf100, rankSaid, type Sitting, titleOf } from './sitting.ts';

function Category({ sitting, action }: { readonly sitting: Sitting; readonly action: string }) {
  const { sorted, sortedAtStart, language, words } = sitting;
  const [now, before] = [categorySaid(sorted, action, language), categorySaid(sortedAtStart, action, language)];
  return (
    <td class="category" data-category={now}>
      {now}
      {now !== before && <span class="quiet"> {words.categories.before(before)}</span>}
    </td>
  );
}

function Moved({
  now,
  before,
  words,
}: {
  readonly now: RankedAction;
  readonly before: RankedAction | undefined;
  readonly words: Sitting['words'];
}) {
  const places = (before?.rank ?? 0) - (now.rank ?? 0);
  if (before?.rank === null || now.rank === null || before === undefined || places === 0)
    return <span class="quiet">{words.ranking.still}</span>;
  return (
    <span class={places > 0 ? 'up' : 'down'}>
      <span aria-hidden="true">{places > 0 ? '▲' : '▼'} </span>
      {places > 0 ? words.ranking.up(places) : words.ranking.down(-places)}
    </span>
  );
}

export function RankingTable(sitting: Sitting) {
  const { data, words, language, ranking, start, studied: study, sorted, open } = sitting;
  const before = new Map(start.ranked.map((one) => [one.action, one]));
  const stabilities = new Map(study?.ranked.map((one) => [one.action, one.stability]));
  const first = ranking.ranked.filter(({ rank }) => rank === 1).map(({ action }) => titleOf(data, action));
  return (
    <>
      <p class="first" role="status">
        {words.ranking.first(first.join(', '))}
      </p>
      <div class="wide">
        <table class="ranking">
          <caption>{words.ranking.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.ranking.rank}
              </th>
              <th scope="col">{words.ranking.action}</th>
              <th scope="col">{words.ranking.score}</th>
              <th scope="col">{words.ranking.moved}</th>
              {sorted && <th scope="col">{words.categories.category}</th>}
              <th scope="col">{words.ranking.firmness}</th>
            </tr>
          </thead>
          <tbody>
            {ranking.ranked.map((one) => {
              const stability = stabilities.get(one.action);
              return (
                <tr key={one.action} data-ranked={one.action} data-score={one.score} data-rank={one.rank ?? ''}>
                  <td class="number">{rankSaid(one, words)}</td>
                  <th scope="row">
                    <button type="button" class="link" data-action={one.action} onClick={() => open(one.action)}>
                      {titleOf(data, one.action)}
                    </button>
                  </th>
                  <td class="score">
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                      <rect x="0" y="0" width={100 * one.score} height="8" />
                    </svg>
                    <span>{outOf100(one.score, language)}</span>
                  </td>
                  <td>
                    <Moved now={one} before={before.get(one.action)} words={words} />
                  </td>
                  {sorted && <Category sitting={sitting} action={one.action} />}
                  <td class="firm" data-ranks={stability && `${stability.ranks.best} ${stability.ranks.worst}`}>
                    {stability ? (
                      <>
                        <span class={`chip ${stability.firmness}`}>{words.ranking.firm[stability.firmness]}</span>{' '}
                        <span class="quiet">{words.ranking.ranks(stability.ranks.best, stability.ranks.worst)}</span>
                      </>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="quiet study" data-ranks-from={study?.study?.ranksFrom}>
        {study?.study &&
          [
            words.ranking.study[study.study.weights](study.study.top),
            ...(study.study.ranksFrom === 'bounds' ? [words.ranking.bounds] : []),
          ].join(' ')}
      </p>
    </>
  );
}
