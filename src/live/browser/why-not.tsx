// Why an action is left out of the plan, what it would push out, and the money that would let it in.
import type { WhyNot } from '../../model/index.ts';
import { planReason, planRule, type ReasonNames } from '../../wording/plans/plan-reasons.ts';
import { planQuestions } from '../../wording/plans/plan-words.ts';
import { type Sitting, titleOf } from './sitting.ts';

export function Answer({
  answer,
  sitting,
  names,
}: {
  readonly answer: WhyNot;
  readonly sitting: Sitting;
  readonly names: ReasonNames;
}) {
  const { language, data } = sitting;
  const words = planQuestions[language];
  const { year, reason, imposed, conflict, extra } = answer;
  const listed = (head: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <p>{head}</p>
        <ul>
          {ids.map((id) => (
            <li key={id}>{titleOf(data, id)}</li>
          ))}
        </ul>
      </>
    );
  if (year !== null) return <p>{words.isIn(year)}</p>;
  return (
    <div class="answer" role="status">
      <p>{reason === null ? words.outOnly : words.out(planReason(reason, language, names))}</p>
      {imposed && (
        <>
          <p>{words.imposed(imposed)}</p>
          {imposed.leave.length === 0 ? <p>{words.noLeave}</p> : listed(words.leave, imposed.leave)}
          {listed(words.join, imposed.join)}
          {listed(
            words.move,
            imposed.move.map(({ action }) => action),
          )}
        </>
      )}
      {conflict.length > 0 && (
        <>
          <p>{words.conflict}</p>
          <ul>
            {conflict.map((rule) => {
              const said = planRule(rule, language, (id) => data.project.axes.axes?.find((one) => one.id === id)?.title ?? id);
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </>
      )}
      {extra ? <p>{words.extra(extra.means, extra.year, extra.isLeast)}</p> : imposed === null && <p>{words.noExtra}</p>}
    </div>
  );
}
