// Verdicts of difference between the levels of each criterion, and scores of actions.
import type { BallotPageCriterion } from '../../../model/index.ts';
import { differences, isOfSame, judgedScale } from '../../../ranking/actions/index.ts';
import { ballotPageWords } from '../../../wording/votes/ballot-page.ts';
import type { Verdict } from './answers.ts';
import type { Part } from './weights.tsx';

function Levels({ criterion, data, state, change }: Part & { readonly criterion: BallotPageCriterion }) {
  const words = ballotPageWords[data.language];
  const { id, title, levels, direction, ends } = criterion;
  const given = state.verdicts[id] ?? [];
  const { points, clash } = judgedScale({ id, title, direction, ...(ends && { scale: ends }) }, given);
  const word = (difference: string): string => data.differences[difference] ?? difference;
  const says = (measure: number): string => levels.find((one) => one.measure === measure)?.says ?? String(measure);
  const say = (verdict: Pick<Verdict, 'from' | 'to'>, typed: string): void => {
    const difference = differences.find((one) => one === typed);
    const others = given.filter((one) => !isOfSame(one, verdict));
    change({ ...state, verdicts: { ...state.verdicts, [id]: difference ? [...others, { ...verdict, difference }] : others } });
  };
  const pairs = levels.flatMap(({ measure: from }, i) => levels.slice(i + 1).map(({ measure: to }, gap) => ({ from, to, gap })));
  const choice = ({ from, to }: Pick<Verdict, 'from' | 'to'>) => (
    <label key={`${from} ${to}`} class="verdict">
      <span>{words.fromTo(says(from), says(to))}</span>
      <select
        value={given.find((one) => isOfSame(one, { from, to }))?.difference ?? ''}
        onChange={({ currentTarget: { value } }) => say({ from, to }, value)}
      >
        <option value="">{words.notSaid}</option>
        {differences.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset>
      <legend>{title}</legend>
      {pairs.filter(({ gap }) => gap === 0).map(choice)}
      <details>
        <summary>{words.otherPairs}</summary>
        {pairs.filter(({ gap }) => gap > 0).map(choice)}
      </details>
      <div role="status">
        {points && given.length > 0 && (
          <p class="result">
            {words.scale}{' '}
            {points.map(([measure, value]) => `${says(measure)} ${words.number(Math.round(value * 100))}`).join(' ; ')}
          </p>
        )}
        {clash && (
          <>
            <p class="due">{words.clash}</p>
            <ul>
              {clash.verdicts.map(({ verdict, settledBy }) => (
                <li key={`${verdict.from} ${verdict.to}`}>
                  {words.clashing(says(verdict.from), says(verdict.to), word(verdict.difference), settledBy.map(word))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  );
}

export function Verdicts({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const judged = data.criteria.filter(({ isJudged }) => isJudged);
  if (judged.length === 0) return null;
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{words.verdicts}</h2>
      <p>{words.verdictsHow}</p>
      {judged.map((criterion) => (
        <Levels key={criterion.id} criterion={criterion} data={data} state={state} change={change} />
      ))}
    </section>
  );
}

export function Scores({ data, state, change }: Part) {
  const words = ballotPageWords[data.language];
  const scored = data.criteria.filter((one) => one.scored !== null);
  if (scored.length === 0 || data.actions.length === 0) return null;
  const give = (action: string, criterion: string, typed: string): void => {
    const { [criterion]: _, ...others } = state.scores[action] ?? {};
    const own = typed === '' ? others : { ...others, [criterion]: Number(typed) };
    change({ ...state, scores: { ...state.scores, [action]: own } });
  };
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{words.scores}</h2>
      <p>{words.scoresHow}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              {scored.map(({ id, title }) => (
                <th scope="col" key={id} id={`scored-${id}`}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.actions.map(({ id: action, title }) => (
              <tr key={action}>
                <th scope="row" id={`action-${action}`}>
                  {title}
                </th>
                {scored.map(({ id, scored: asked }) => (
                  <td key={id}>
                    <select
                      aria-labelledby={`action-${action} scored-${id}`}
                      value={state.scores[action]?.[id] ?? ''}
                      onChange={({ currentTarget: { value } }) => give(action, id, value)}
                    >
                      <option value="">{words.noOpinion}</option>
                      {asked?.choices.map(({ score, says }) => (
                        <option key={score} value={score}>
                          {says}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
