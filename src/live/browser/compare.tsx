// Two states side by side: the one that was kept, and the one that is shown.
import { formatShare } from '../../wording/formats.ts';
import { rankingOf } from '../reckoning.ts';
import { type Settled, sharesOf } from '../state.ts';
import { outOf100, rankSaid, type Sitting, titleOf } from './sitting.ts';

export function Compare({ kept, sitting }: { readonly kept: Settled | null; readonly sitting: Sitting }) {
  const { data, words, language, settled, ranking, act } = sitting;
  const keep = (
    <button type="button" onClick={() => act({ do: 'keep' })}>
      {words.compare.keep}
    </button>
  );
  if (kept === null)
    return (
      <>
        <p>{words.compare.none}</p>
        {keep}
      </>
    );
  const [before, shares, now] = [rankingOf(data, kept), sharesOf(kept, data), sharesOf(settled, data)];
  const places = new Map(before.ranked.map((one) => [one.action, one]));
  const heads = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" class="number">
          {words.compare.kept}
        </th>
        <th scope="col" class="number">
          {words.compare.shown}
        </th>
      </tr>
    </thead>
  );
  return (
    <>
      <p class="buttons">
        {keep}{' '}
        <button type="button" onClick={() => act({ do: 'restore' })}>
          {words.compare.swap}
        </button>{' '}
        <button type="button" onClick={() => act({ do: 'forget' })}>
          {words.compare.forget}
        </button>
      </p>
      <table class="compared">
        <caption>{words.compare.caption}</caption>
        {heads(words.compare.criterion)}
        <tbody>
          {ranking.criteria.map(({ id, title }, at) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td class="number">{formatShare(shares[at] ?? 0, language)}</td>
              <td class="number">{formatShare(now[at] ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="compared">
        {heads(words.ranking.action)}
        <tbody>
          {ranking.ranked.map((one) => {
            const place = places.get(one.action);
            return (
              <tr key={one.action} class={place?.rank === one.rank ? '' : 'differs'}>
                <th scope="row">{titleOf(data, one.action)}</th>
                <td class="number">{place ? `${rankSaid(place, words)} (${outOf100(place.score, language)})` : ''}</td>
                <td class="number">{`${rankSaid(one, words)} (${outOf100(one.score, language)})`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
