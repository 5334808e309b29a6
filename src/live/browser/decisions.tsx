// What goes into the minutes: decisions as they are said, and scores changed with their reason.
import { useState } from 'preact/hooks';
import { formatNumber } from '../../wording/formats.ts';
import { scoreBefore } from '../saved.ts';
import { type Sitting, titleOf } from './sitting.ts';

export function Decisions({ data, words, language, settled, ranking, act }: Sitting) {
  const [text, setText] = useState('');
  const { decisions, scores } = settled;
  return (
    <>
      <h3>{words.decisions.heading}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act({ do: 'decide', text });
          setText('');
        }}
      >
        <p>
          <label for="decision">{words.decisions.text}</label>
          <textarea
            id="decision"
            rows={2}
            maxLength={2000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </p>
        <button type="submit" disabled={text.trim() === ''}>
          {words.decisions.add}
        </button>
      </form>
      {decisions.length === 0 && <p class="quiet">{words.decisions.none}</p>}
      <ol>
        {decisions.map((said, at) => (
          <li key={at}>
            {said}{' '}
            <button
              type="button"
              class="small"
              aria-label={words.decisions.remove(said)}
              onClick={() => act({ do: 'undecide', at })}
            >
              {words.decisions.removeShort}
            </button>
          </li>
        ))}
      </ol>
      <h3>{words.decisions.scores}</h3>
      {scores.length === 0 && <p class="quiet">{words.decisions.noScore}</p>}
      <ul>
        {scores.map(({ action, criterion, score, reason }) => {
          const before = scoreBefore(data, action, criterion);
          const title = ranking.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
          const said = words.decisions.changed(
            title,
            before === null ? words.decisions.noBefore : formatNumber(before, language),
            formatNumber(score, language),
          );
          return (
            <li key={`${action} ${criterion}`}>
              <strong>{titleOf(data, action)}</strong> – {said}. {reason}{' '}
              <button
                type="button"
                class="small"
                aria-label={words.decisions.remove(`${titleOf(data, action)}, ${said}`)}
                onClick={() => act({ do: 'unscore', action, criterion })}
              >
                {words.decisions.removeShort}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
