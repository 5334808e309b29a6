// The state of things as documents show it: words, a pictogram and a colour, so that it is read in grey too.
import { type Action, type ActionState, actionStates, type Decision, type View, type ViewAction } from '../../model/index.ts';
import { isOverdue, stateOf } from '../../project/time/index.ts';
import type { ViewInput } from './view-input.ts';

/** Plain characters of Windows Glyph List 4, which Arial and Liberation Sans have. */
const PICTOGRAMS: Readonly<Record<ActionState, string>> = {
  'to-come': '○',
  'in-progress': '►',
  done: '●',
  late: '▲',
  blocked: '■',
  abandoned: '×',
};

type Painted = Pick<ViewInput, 'theme'>;
const colourOf = ({ theme }: Painted, state: ActionState): string => theme.colours.states[state];

/** With the colour apart, where loops paint the fifth accent from. */
export function stateView(input: ViewInput, action: Action): Pick<ViewAction, 'state' | 'stateColour'> {
  const code = stateOf(action, input.today);
  return { state: shownState(input, code), stateColour: colourOf(input, code) };
}

/** The words, the pictogram and the colour of a state. */
export const shownState = (input: Painted & Pick<ViewInput, 'words'>, code: ActionState): ViewAction['state'] => ({
  code,
  label: input.words.actionState[code],
  pictogram: PICTOGRAMS[code],
  colour: colourOf(input, code),
});

/** How many actions are in each state; the counts sum to their number. */
export function statesView(input: ViewInput): View['progress']['states'] {
  const states = input.project.actions.map((action) => stateOf(action, input.today));
  return actionStates
    .map((code) => ({ code, count: states.filter((state) => state === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => {
      const state = shownState(input, code);
      const label = (count > 1 && input.words.actionStates[code]) || state.label;
      return { state: { ...state, label }, stateColour: colourOf(input, code), count };
    });
}

/** The state whose colour a code of another list takes: statuses of actions, states of indicators, verdicts on needs. */
const STANDS_FOR: Readonly<Record<string, ActionState>> = {
  'to-discuss': 'to-come',
  open: 'to-come',
  planned: 'to-come',
  'in-progress': 'in-progress',
  paused: 'blocked',
  blocked: 'blocked',
  done: 'done',
  dropped: 'abandoned',
  unstated: 'to-come',
  reached: 'done',
  'on-path': 'in-progress',
  behind: 'late',
  away: 'blocked',
  missed: 'blocked',
  met: 'done',
  'partly-met': 'late',
  'not-met': 'blocked',
  unknown: 'to-come',
  deferred: 'late',
  declined: 'abandoned',
  pending: 'to-come',
};

/** Null for a code that tells no state. */
export function colourOfCode(input: Painted, code: string | null | undefined): string | null {
  const state = STANDS_FOR[code ?? ''];
  return state === undefined ? null : colourOf(input, state);
}

export function pictogramOfCode(code: string): string | null {
  const state = STANDS_FOR[code];
  return state === undefined ? null : PICTOGRAMS[state];
}

/** A decision that was due is late whatever its status says. */
export const colourOfDecision = (input: ViewInput, decision: Decision): string | null =>
  isOverdue(decision, input.today) ? colourOf(input, 'late') : colourOfCode(input, decision.status);
