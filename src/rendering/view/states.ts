// The state of things as documents show it: words, a pictogram and a colour, so that it is read in grey too.
import { type Action, type ActionState, actionStates, type Decision, type View, type ViewAction } from '../../model/index.ts';
import { isOverdue, stateOf } from '../../project/time/index.ts';
import type { Material } from './material.ts';

/** Plain characters of Windows Glyph List 4, which Arial and Liberation Sans have. */
const PICTOGRAMS: Readonly<Record<ActionState, string>> = {
  'to-come': '○',
  'in-progress': '►',
  done: '●',
  late: '▲',
  blocked: '■',
  abandoned: '×',
};

type Painted = Pick<Material, 'theme'>;
const colourOf = ({ theme }: Painted, state: ActionState): string => theme.colours.states[state];

/** With the colour apart, where loops paint the fifth accent from. */
export function stateView(material: Material, action: Action): Pick<ViewAction, 'state' | 'stateColour'> {
  const code = stateOf(action, material.today);
  return { state: shown(material, code), stateColour: colourOf(material, code) };
}

const shown = (material: Material, code: ActionState): ViewAction['state'] => ({
  code,
  label: material.words.actionState[code],
  pictogram: PICTOGRAMS[code],
  colour: colourOf(material, code),
});

/** How many actions are in each state; the counts sum to their number. */
export function statesView(material: Material): View['progress']['states'] {
  const states = material.project.actions.map((action) => stateOf(action, material.today));
  return actionStates
    .map((code) => ({
      state: shown(material, code),
      stateColour: colourOf(material, code),
      count: states.filter((state) => state === code).length,
    }))
    .filter(({ count }) => count > 0);
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
};

/** Null for a code that tells no state. */
export function colourOfCode(material: Painted, code: string | null | undefined): string | null {
  const state = STANDS_FOR[code ?? ''];
  return state === undefined ? null : colourOf(material, state);
}

/** A decision that was due is late whatever its status says. */
export const colourOfDecision = (material: Material, decision: Decision): string | null =>
  isOverdue(decision, material.today) ? colourOf(material, 'late') : colourOfCode(material, decision.status);
