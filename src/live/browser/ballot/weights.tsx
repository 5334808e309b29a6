// What each criterion weighs: a hundred points to share, or trade-offs one after the other.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BallotPageData } from '../../../model/index.ts';
import { nextDilemma, tradeOffOf } from '../../../ranking/index.ts';
import { ballotPageWords } from '../../../wording/votes/ballot-page.ts';
import { type BallotState, linesFor, pointsLeft, sharesOf, type TradeOff, worthOn } from './answers.ts';

export interface Part {
  readonly data: BallotPageData;
  readonly state: BallotState;
  readonly change: (next: BallotState) => void;
}

/** So many questions are asked, then as many again each time that the member goes on. */
const usual = 15;

function Points({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const left = pointsLeft(data, state);
  return (
    <>
      <p>{words.pointsHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {data.criteria.map(({ id, title, scale }) => (
            <tr key={id}>
              <th scope="row" id={`points-${id}`}>
                {title}
                <span class="quiet"> {scale}</span>
              </th>
              <td>
                <input
                  type="text"
                  inputMode="decimal"
                  size={5}
                  aria-labelledby={`points-${id}`}
                  value={state.points[id] ?? ''}
                  onInput={({ currentTarget: { value } }) => change({ ...state, points: { ...state.points, [id]: value } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" class={left === 0 ? 'good' : 'due'}>
        {words.pointsCheck(left)}
      </p>
    </>
  );
}

function Cards({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const lay = (id: string, typed: string): void => {
    const { [id]: _, ...others } = state.lines;
    change({ ...state, lines: typed === '' ? others : { ...others, [id]: Number(typed) } });
  };
  return (
    <>
      <p>{words.cardsHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.line}</th>
          </tr>
        </thead>
        <tbody>
          {data.criteria.map(({ id, title, scale }) => (
            <tr key={id}>
              <th scope="row" id={`card-${id}`}>
                {title}
                <span class="quiet"> {scale}</span>
              </th>
              <td>
                <select
                  aria-labelledby={`card-${id}`}
                  value={state.lines[id] ?? ''}
                  onChange={({ currentTarget: { value } }) => lay(id, value)}
                >
                  <option value="">{words.notLaid}</option>
                  {Array.from({ length: linesFor(data) }, (_, at) => (
                    <option key={at} value={at + 1}>
                      {words.lineOf(at + 1)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          {words.ratio}{' '}
          <input
            type="text"
            inputMode="decimal"
            size={5}
            value={state.ratio}
            onInput={({ currentTarget: { value } }) => change({ ...state, ratio: value })}
          />
        </label>
      </p>
    </>
  );
}

function MadeUp({
  data,
  measures,
}: {
  readonly data: BallotPageData;
  readonly measures: Readonly<Record<string, number | undefined>>;
}) {
  const words = ballotPageWords[data.language];
  return (
    <ul>
      {data.criteria.flatMap(({ id, title, levels }) => {
        const measure = measures[id];
        if (measure === undefined) return [];
        const said = levels.find((one) => Math.abs(one.measure - measure) < 1e-9)?.says ?? words.number(measure);
        return [
          <li key={id}>
            <span class="quiet">{title}</span> {said}
          </li>,
        ];
      })}
    </ul>
  );
}

function TradeOffs({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const ids = data.criteria.map(({ id }) => id);
  const worth = worthOn(data, state);
  const { dilemma, open, all } = nextDilemma(
    {
      criteria: data.criteria.map(({ id, levels }) => ({
        levels: levels.map(({ measure }) => [measure, worth(id, measure)] as const),
      })),
      actions: data.atHand.map((action) => action.map(({ measure }, j) => ({ measure, value: worth(ids[j] ?? '', measure) }))),
    },
    state.tradeOffs.map((one) => tradeOffOf(ids, one, worth)),
  );
  const named = (measures: Readonly<Record<number, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(measures).map(([j, measure]) => [ids[Number(j)] ?? '', Number(measure.toFixed(6))]));
  const heading = useRef<HTMLHeadingElement>(null);
  const count = state.tradeOffs.length;
  const [enough, setEnough] = useState(usual);
  const isEnough = dilemma !== null && count >= enough;
  const shown = `${count} ${isEnough}`;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);
  const answer = (better: TradeOff['better']): void => {
    if (dilemma)
      change({ ...state, tradeOffs: [...state.tradeOffs, { one: named(dilemma.one), other: named(dilemma.other), better }] });
  };
  const undo = (
    <button type="button" disabled={count === 0} onClick={() => change({ ...state, tradeOffs: state.tradeOffs.slice(0, -1) })}>
      {words.previous}
    </button>
  );
  return (
    <>
      <p>{words.tradeOffsHow}</p>
      <h3 tabIndex={-1} ref={heading}>
        {isEnough ? words.enough(count) : dilemma ? words.question(count + 1) : words.nothingLeft(count)}
      </h3>
      {dilemma && !isEnough && (
        <div class="dilemma">
          {(['one', 'other'] as const).map((side) => (
            <button type="button" key={side} class="side" onClick={() => answer(side)}>
              <strong>{words.sides[side]}</strong>
              <MadeUp data={data} measures={named(dilemma[side])} />
            </button>
          ))}
        </div>
      )}
      <p class="toolbar">
        {isEnough && (
          <button type="button" onClick={() => setEnough(enough + usual)}>
            {words.goOn}
          </button>
        )}
        {dilemma && !isEnough && (
          <button type="button" onClick={() => answer('equal')}>
            {words.bothAlike}
          </button>
        )}
        {undo}
      </p>
      <p role="status">{isEnough ? words.said(all - open, open) : dilemma ? words.left(open, all) : words.allSettled}</p>
    </>
  );
}

export function Weights({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const shares = sharesOf(data, state);
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{words.weights}</h2>
      <fieldset>
        <legend>{words.way}</legend>
        {(['points', 'cards', 'tradeOffs'] as const).map((way) => (
          <label key={way}>
            <input type="radio" name="way" value={way} checked={state.way === way} onChange={() => change({ ...state, way })} />{' '}
            {words.ways[way]}
          </label>
        ))}
      </fieldset>
      {state.way === 'points' && <Points data={data} state={state} change={change} />}
      {state.way === 'cards' && <Cards data={data} state={state} change={change} />}
      {state.way === 'tradeOffs' && <TradeOffs data={data} state={state} change={change} />}
      {state.way === 'tradeOffs' && shares === null && state.tradeOffs.length > 0 && <p class="due">{words.tradeOffsClash}</p>}
      {shares && (
        <p class="result" data-weights={shares.join(' ')}>
          {words.yourWeights} {data.criteria.map(({ title }, j) => `${title} ${words.percent(shares[j] ?? 0)}`).join(', ')}
        </p>
      )}
    </section>
  );
}
