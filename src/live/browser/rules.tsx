// The rules of the plan, each to be switched, and those that the room may add.
import { useState } from 'preact/hooks';
import type { SwitchedRule } from '../../model/index.ts';
import { switchedRule } from '../../wording/plans/switched-rules.ts';
import { quoted } from '../../wording/quoted.ts';
import { isSameRule, rulesIn } from '../plan-rules.ts';
import { type Sitting, titleOf } from './sitting.ts';

function Chosen({
  sitting,
  id,
  label,
  chosen,
  choose,
}: {
  readonly sitting: Sitting;
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly choose: (action: string) => void;
}) {
  const { data, words } = sitting;
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.plan.choose}</option>
        {data.project.actions.map((action) => (
          <option key={action.id} value={action.id}>
            {action.title}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A rule to add: one action, or two that exclude each other. */
function NewRule({
  sitting,
  rule,
  label,
}: {
  readonly sitting: Sitting;
  readonly rule: 'mandatory' | 'exclusive';
  readonly label: string;
}) {
  const { words, act } = sitting;
  const [first, chooseFirst] = useState('');
  const [second, chooseSecond] = useState('');
  const actions = rule === 'exclusive' ? [first, second] : [first];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'switch', rule: { rule, actions, holds: true } });
        chooseFirst('');
        chooseSecond('');
      }}
    >
      <Chosen sitting={sitting} id={`${rule}-first`} label={label} chosen={first} choose={chooseFirst} />
      {rule === 'exclusive' && (
        <Chosen sitting={sitting} id={`${rule}-second`} label={words.plan.secondOf} chosen={second} choose={chooseSecond} />
      )}
      <button type="submit" disabled={new Set(actions).size < actions.length || actions.includes('')}>
        {words.plan.addRule}
      </button>
    </form>
  );
}

export function Rules(sitting: Sitting) {
  const { data, words, language, settled, act } = sitting;
  const { project } = data;
  const named = {
    action: (id: string) => quoted(titleOf(data, id), language),
    point: (day: string) => {
      const { kind = 'other', label = null } = project.plan.fixedPoints?.find(({ date }) => date === day) ?? {};
      return { kind, label };
    },
  };
  const years = (project.plan.envelopes ?? []).map(({ year, counts }): SwitchedRule => {
    return { rule: 'net', actions: [], year, holds: counts === 'net' };
  });
  const standing = [...rulesIn(project).filter(({ rule }) => rule !== 'net'), ...years];
  const all = [...standing, ...settled.rules.filter((one) => !standing.some((other) => isSameRule(one, other)))];
  const holds = (rule: SwitchedRule): boolean => settled.rules.find((one) => isSameRule(one, rule))?.holds ?? rule.holds;
  return (
    <details class="rules">
      <summary>{words.plan.rules(all.filter(holds).length)}</summary>
      {all.length === 0 && <p class="quiet">{words.plan.noRule}</p>}
      <ul>
        {all.map((rule) => {
          const key = JSON.stringify([rule.rule, rule.actions, rule.date, rule.year]);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  data-rule={[rule.rule, ...rule.actions, rule.date, rule.year].filter(Boolean).join(' ')}
                  checked={holds(rule)}
                  onChange={({ currentTarget }) => act({ do: 'switch', rule: { ...rule, holds: currentTarget.checked } })}
                />{' '}
                {switchedRule(rule, named, language)}
              </label>
            </li>
          );
        })}
      </ul>
      <div class="envelopes">
        <NewRule sitting={sitting} rule="mandatory" label={words.plan.newMandatory} />
        <NewRule sitting={sitting} rule="exclusive" label={words.plan.newExclusive} />
      </div>
    </details>
  );
}
