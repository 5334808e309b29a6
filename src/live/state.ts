// What the room has settled so far, and how a gesture changes it: one step back or forward each.
import type { LiveData, RoomBallot, SwitchedRule } from '../model/index.ts';
import { isSameId } from '../values/index.ts';
import { isSameRule, rulesIn } from './plan-rules.ts';
import { votedShares } from './room-ballots.ts';

export interface ChangedScore {
  readonly action: string;
  readonly criterion: string;
  readonly score: number;
  readonly reason: string;
}

export type EnvelopeNature = 'investment' | 'operating' | 'fte';

export interface ChangedEnvelope {
  readonly year: number;
  readonly nature: EnvelopeNature;
  /** Euros, or FTE. */
  readonly amount: number;
}

/** What the room says otherwise than the project. */
export interface Settled {
  /** One a criterion that is ranked by, at least 0; null while the weights are those of the start, or of ballots. */
  readonly points: readonly number[] | null;
  /** In the order in which they came, one a voter. */
  readonly ballots: readonly RoomBallot[];
  readonly scores: readonly ChangedScore[];
  readonly envelopes: readonly ChangedEnvelope[];
  readonly minimumPerAxis: number | null;
  /** What an action that waits a year is worth less, in percent. */
  readonly waitingCost: number | null;
  /** Those that are not as the project has them. */
  readonly rules: readonly SwitchedRule[];
  /** As they go into the minutes. */
  readonly decisions: readonly string[];
}

export const unsettled: Settled = {
  points: null,
  ballots: [],
  scores: [],
  envelopes: [],
  minimumPerAxis: null,
  waitingCost: null,
  rules: [],
  decisions: [],
};

export interface LiveState {
  readonly past: readonly Settled[];
  readonly now: Settled;
  readonly future: readonly Settled[];
  /** A state to compare with. */
  readonly kept: Settled | null;
  /** What the last gesture moved: going on with it is the same step. */
  readonly moving: string | null;
}

export const opening: LiveState = { past: [], now: unsettled, future: [], kept: null, moving: null };

export type Gesture =
  | { readonly do: 'weigh'; readonly at: number; readonly points: number }
  | { readonly do: 'reset-weights' }
  | { readonly do: 'vote'; readonly ballot: RoomBallot }
  | { readonly do: 'unvote'; readonly voter: string }
  | { readonly do: 'score'; readonly changed: ChangedScore }
  | { readonly do: 'unscore'; readonly action: string; readonly criterion: string }
  | { readonly do: 'envelope'; readonly changed: ChangedEnvelope }
  | { readonly do: 'minimum'; readonly atLeast: number }
  | { readonly do: 'waiting'; readonly percent: number }
  | { readonly do: 'switch'; readonly rule: SwitchedRule }
  | { readonly do: 'decide'; readonly text: string }
  | { readonly do: 'undecide'; readonly at: number }
  | { readonly do: 'reopen'; readonly settled: Settled }
  | { readonly do: 'keep' | 'forget' | 'restore' | 'undo' | 'redo' | 'settle' };

/** Steps that are remembered. */
const mostSteps = 200;

/** Shares as points out of 100, to the hundredth: what people read and type. */
export const pointsOf = (shares: readonly number[]): readonly number[] => shares.map((share) => Math.round(share * 10_000) / 100);

/** Points set by hand, else what the ballots of the room say, else the weights of the start; empty when nothing weighs anything. */
export function sharesOf({ points, ballots }: Pick<Settled, 'points' | 'ballots'>, data: LiveData): readonly number[] {
  const sum = (points ?? []).reduce((total, one) => total + one, 0);
  if (points !== null && sum > 0) return points.map((one) => one / sum);
  return ballots.length > 0 ? votedShares(data, ballots) : data.weights.shares;
}

const isSameScore = (one: Pick<ChangedScore, 'action' | 'criterion'>, other: Pick<ChangedScore, 'action' | 'criterion'>) =>
  one.action === other.action && one.criterion === other.criterion;

function settledBy(now: Settled, gesture: Gesture, data: LiveData): Settled {
  switch (gesture.do) {
    case 'weigh': {
      const points = now.points ?? pointsOf(sharesOf(now, data));
      const moved = points.map((one, at) => (at === gesture.at ? Math.max(0, gesture.points) : one));
      return moved.some((one) => one > 0) ? { ...now, points: moved } : now;
    }
    case 'reset-weights':
      return { ...now, points: null };
    case 'vote': {
      const ballot = { ...gesture.ballot, voter: gesture.ballot.voter.trim() };
      const weighs = Object.values(ballot.points).some((one) => one !== undefined && one > 0);
      if (ballot.voter === '' || !weighs) return now;
      return { ...now, points: null, ballots: [...now.ballots.filter((one) => !isSameId(one.voter, ballot.voter)), ballot] };
    }
    case 'unvote':
      return { ...now, ballots: now.ballots.filter(({ voter }) => voter !== gesture.voter) };
    case 'score':
      return { ...now, scores: [...now.scores.filter((one) => !isSameScore(one, gesture.changed)), gesture.changed] };
    case 'unscore':
      return { ...now, scores: now.scores.filter((one) => !isSameScore(one, gesture)) };
    case 'envelope': {
      const { year, nature } = gesture.changed;
      const others = now.envelopes.filter((one) => one.year !== year || one.nature !== nature);
      return { ...now, envelopes: [...others, gesture.changed] };
    }
    case 'minimum':
      return { ...now, minimumPerAxis: gesture.atLeast };
    case 'waiting':
      return { ...now, waitingCost: gesture.percent };
    case 'switch': {
      const others = now.rules.filter((one) => !isSameRule(one, gesture.rule));
      const stands = rulesIn(data.project).some((one) => isSameRule(one, gesture.rule));
      return { ...now, rules: stands === gesture.rule.holds ? others : [...others, gesture.rule] };
    }
    case 'decide':
      return gesture.text.trim() === '' ? now : { ...now, decisions: [...now.decisions, gesture.text.trim()] };
    case 'undecide':
      return { ...now, decisions: now.decisions.filter((_, at) => at !== gesture.at) };
    case 'reopen':
      return gesture.settled;
    default:
      return now;
  }
}

/** What a gesture moves, when going on with it makes no new step. */
function movedBy(gesture: Gesture): string | null {
  if (gesture.do === 'weigh') return `weight ${gesture.at}`;
  if (gesture.do === 'minimum' || gesture.do === 'waiting') return gesture.do;
  if (gesture.do === 'envelope') return `${gesture.changed.nature} ${gesture.changed.year}`;
  return null;
}

function step(state: LiveState, now: Settled, moving: string | null): LiveState {
  if (now === state.now) return state;
  const goesOn = moving !== null && moving === state.moving;
  return { ...state, past: goesOn ? state.past : [...state.past, state.now].slice(-mostSteps), now, future: [], moving };
}

/** The state after a gesture; the very same when nothing changes. */
export function afterGesture(state: LiveState, gesture: Gesture, data: LiveData): LiveState {
  const { past, now, future, kept } = state;
  switch (gesture.do) {
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? state
        : { ...state, past: past.slice(0, -1), now: before, future: [now, ...future], moving: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined ? state : { ...state, past: [...past, now], now: next, future: rest, moving: null };
    }
    case 'keep':
      return { ...state, kept: now, moving: null };
    case 'forget':
      return { ...state, kept: null, moving: null };
    case 'restore':
      return kept === null ? state : step(state, kept, null);
    case 'settle':
      return state.moving === null ? state : { ...state, moving: null };
    default:
      return step(state, settledBy(now, gesture, data), movedBy(gesture));
  }
}
