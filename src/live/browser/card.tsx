// The sheet of one action: what it is, where its score comes from, and a score to change with its reason.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RankedAction, RankedCriterion } from '../../model/index.ts';
import { formatMoney, formatNumber } from '../../wording/formats.ts';
import { Pairs } from './pairs.tsx';
import { categorySaid, outOf100, rankSaid, type Sitting, titleOf } from './sitting.ts';
import { numberTyped } from './typed.ts';

function Contributions({
  sitting: { words, language, ranking },
  ranked,
}: {
  readonly sitting: Sitting;
  readonly ranked: RankedAction;
}) {
  return (
    <table>
      <caption>{words.card.contributions}</caption>
      <thead>
        <tr>
          <th scope="col">{words.card.criterion}</th>
          <th scope="col">{words.card.measure}</th>
          <th scope="col" class="number">
            {words.card.points}
          </th>
          <th scope="col" class="number">
            {words.card.most}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.criteria.map(({ id, title, levels, weight, from }, at) => {
          const { raw = null, points = 0 } = ranked.because[at] ?? {};
          const level = levels?.find(([measure]) => measure === raw)?.[1];
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                {raw === null
                  ? words.card.missing
                  : [
                      from === 'budget' ? formatMoney({ min: 100 * raw, max: 100 * raw }, language) : formatNumber(raw, language),
                      level,
                    ]
                      .filter(Boolean)
                      .join(' – ')}
              </td>
              <td class="number">{outOf100(points, language)}</td>
              <td class="number">{outOf100(weight, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ScoreForm({
  sitting,
  action,
  scored,
}: {
  readonly sitting: Sitting;
  readonly action: string;
  readonly scored: readonly RankedCriterion[];
}) {
  const { words, language, act } = sitting;
  const [criterion, setCriterion] = useState(scored[0]?.id ?? '');
  const [score, setScore] = useState('');
  const [reason, setReason] = useState('');
  const [applied, tell] = useState('');
  const chosen = scored.find(({ id }) => id === criterion);
  if (chosen === undefined) return null;
  const isGiven = score.trim() !== '';
  const value = numberTyped(score) ?? Number.NaN;
  const isOff = isGiven && !(value >= chosen.scale.min && value <= chosen.scale.max);
  const scale = words.card.scale(formatNumber(chosen.scale.min, language), formatNumber(chosen.scale.max, language));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'score', changed: { action, criterion, score: value, reason: reason.trim() } });
        tell(words.card.applied(chosen.title, formatNumber(value, language)));
        setScore('');
        setReason('');
      }}
    >
      <h3>{words.card.change}</h3>
      <p>
        <label for="scored">{words.card.criterion}</label>
        <select id="scored" value={criterion} onChange={({ currentTarget }) => setCriterion(currentTarget.value)}>
          {scored.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="new-score">{`${words.card.newScore}, ${scale}`}</label>
        <input
          id="new-score"
          inputMode="decimal"
          value={score}
          aria-invalid={isOff}
          aria-describedby="score-fault"
          onInput={({ currentTarget }) => setScore(currentTarget.value)}
        />
        <span id="score-fault" role="status">
          {isOff && words.card.outside}
        </span>
      </p>
      {chosen.levels && (
        <ul class="quiet">
          {chosen.levels.map(([measure, text]) => (
            <li key={measure}>{`${formatNumber(measure, language)} – ${text}`}</li>
          ))}
        </ul>
      )}
      <p>
        <label for="why">{words.card.reason}</label>
        <textarea
          id="why"
          rows={2}
          maxLength={1000}
          value={reason}
          aria-describedby="why-asked"
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <span id="why-asked" class="quiet">
          {words.card.reasonAsked}
        </span>
      </p>
      <button type="submit" disabled={!isGiven || isOff || reason.trim() === ''}>
        {words.card.apply}
      </button>{' '}
      <span role="status">{score === '' && applied}</span>
    </form>
  );
}

export function Card({
  action,
  sitting,
  close,
}: {
  readonly action: string;
  readonly sitting: Sitting;
  readonly close: () => void;
}) {
  const { data, words, language, ranking, sorted } = sitting;
  const category = categorySaid(sorted, action, language);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const ranked = ranking.ranked.find((one) => one.action === action);
  const sheet = data.sheets[action];
  const scored = ranking.criteria.filter(({ id, from }) => from === 'scores' && !data.measured.includes(id));
  return (
    <dialog ref={dialog} aria-labelledby="card-title" onClose={close}>
      <p class="card-head">
        <span class="axis">
          {sheet?.colour && (
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <rect width="12" height="12" fill={sheet.colour} />
            </svg>
          )}{' '}
          {sheet?.axis}
        </span>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.card.close}
        </button>
      </p>
      <h2 id="card-title">{titleOf(data, action)}</h2>
      {ranked && (
        <p class="first">
          {words.card.rank(rankSaid(ranked, words), ranking.ranked.filter(({ rank }) => rank !== null).length)} ·{' '}
          {words.card.score(outOf100(ranked.score, language))}
          {category && ` · ${category}`}
        </p>
      )}
      <dl>
        {sheet?.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sheet?.texts.map((text) => (
        <p key={text} class="written">
          {text}
        </p>
      ))}
      {sheet && sheet.needs.length > 0 && (
        <>
          <h3>{words.card.needs}</h3>
          <ul>
            {sheet.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </>
      )}
      {ranked && <Contributions sitting={sitting} ranked={ranked} />}
      <Pairs action={action} sitting={sitting} />
      <ScoreForm sitting={sitting} action={action} scored={scored} />
    </dialog>
  );
}
