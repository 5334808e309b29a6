// Ballots that members give in the room: who, and the points of each criterion; the weights follow.
import { useState } from 'preact/hooks';
import type { RoomBallot } from '../../model/index.ts';
import { isSameId } from '../../values/index.ts';
import { formatNumber } from '../../wording/formats.ts';
import { labelOf } from '../../wording/label.ts';
import { ballotsShown } from '../room-ballots.ts';
import type { Sitting } from './sitting.ts';
import { numberTyped } from './typed.ts';

const colleges = ['elected', 'staff', 'residents', 'partners'] as const;

interface Written {
  readonly voter: string;
  readonly college: string;
  /** As typed, by criterion. */
  readonly points: Readonly<Record<string, string>>;
}

const blank: Written = { voter: '', college: '', points: {} };

/** By criterion; not a number where something else is typed. */
const pointsTyped = ({ points }: Written, criteria: readonly string[]) =>
  criteria.map((id) => [id, numberTyped(points[id] ?? '') ?? Number.NaN] as const);

/** Null where something typed is no number of points, or nothing weighs anything. */
function ballotOf(written: Written, criteria: readonly string[]): RoomBallot | null {
  const { voter, college } = written;
  const typed = pointsTyped(written, criteria);
  if (voter.trim() === '' || typed.some(([, one]) => !(one >= 0 && one <= 1e6)) || !typed.some(([, one]) => one > 0)) return null;
  const chosen = colleges.find((one) => one === college);
  return { voter: voter.trim(), ...(chosen && { college: chosen }), points: Object.fromEntries(typed) };
}

export function Ballots({ data, words, language, settled, ranking, act }: Sitting) {
  const [written, write] = useState(blank);
  const { criteria } = ranking;
  const said = words.ballots;
  if (data.project.criteria.group === 'aij') return <p>{said.judgements}</p>;
  const collegeSaid = (code: string): string => labelOf(`sitting.ballots.college=${code}`, language);
  const ids = criteria.map(({ id }) => id);
  const ballot = ballotOf(written, ids);
  const isOdd = pointsTyped(written, ids).some(([, one]) => !(one >= 0));
  const replaced = settled.ballots.find(({ voter }) => isSameId(voter, written.voter));
  const typed = (one: number): string => String(one).replace('.', language === 'fr' ? ',' : '.');
  const correct = ({ voter, college, points }: RoomBallot): void =>
    write({
      voter,
      college: college ?? '',
      points: Object.fromEntries(Object.entries(points).map(([id, one]) => [id, typed(one ?? 0)])),
    });
  return (
    <>
      <p class="quiet">{said.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ballot === null) return;
          act({ do: 'vote', ballot });
          write(blank);
          document.getElementById('voter')?.focus();
        }}
      >
        <div class="envelopes">
          <p>
            <label for="voter">{said.voter}</label>
            <input
              id="voter"
              type="text"
              maxLength={200}
              value={written.voter}
              aria-describedby="replaced"
              onInput={({ currentTarget }) => write({ ...written, voter: currentTarget.value })}
            />
            <span id="replaced" role="status" class="quiet">
              {replaced && said.replaces(replaced.voter)}
            </span>
          </p>
          <p>
            <label for="college">{said.college}</label>
            <select
              id="college"
              value={written.college}
              onChange={({ currentTarget }) => write({ ...written, college: currentTarget.value })}
            >
              <option value="">{said.noCollege}</option>
              {colleges.map((code) => (
                <option key={code} value={code}>
                  {collegeSaid(code)}
                </option>
              ))}
            </select>
          </p>
          {criteria.map(({ id, title }) => (
            <p key={id}>
              <label for={`points-${id}`}>{said.points(title)}</label>
              <input
                id={`points-${id}`}
                inputMode="decimal"
                value={written.points[id] ?? ''}
                aria-describedby="points-how"
                onInput={({ currentTarget }) => write({ ...written, points: { ...written.points, [id]: currentTarget.value } })}
              />
            </p>
          ))}
        </div>
        <p id="points-how" class="quiet">
          {said.pointsHow} <span role="status">{isOdd && said.figures}</span>
        </p>
        <button type="submit" disabled={ballot === null}>
          {said.add}
        </button>
      </form>
      {settled.ballots.length === 0 ? (
        <p class="quiet">{said.none}</p>
      ) : (
        <>
          <p role="status">
            {settled.points === null
              ? said.counted(ballotsShown(data, settled.ballots).length, settled.ballots.length)
              : said.byHand}
          </p>
          <div class="wide">
            <table>
              <caption>{said.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{said.voter}</th>
                  {criteria.map(({ id, title }) => (
                    <th key={id} scope="col" class="number">
                      {title}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {settled.ballots.map((one) => (
                  <tr key={one.voter} data-ballot={one.voter}>
                    <th scope="row">{[one.voter, one.college && collegeSaid(one.college)].filter(Boolean).join(', ')}</th>
                    {criteria.map(({ id }) => (
                      <td key={id} class="number">
                        {formatNumber(one.points[id] ?? 0, language)}
                      </td>
                    ))}
                    <td class="buttons">
                      <button type="button" class="small" aria-label={said.change(one.voter)} onClick={() => correct(one)}>
                        {said.changeShort}
                      </button>{' '}
                      <button
                        type="button"
                        class="small"
                        aria-label={words.decisions.remove(one.voter)}
                        onClick={() => act({ do: 'unvote', voter: one.voter })}
                      >
                        {words.decisions.removeShort}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
