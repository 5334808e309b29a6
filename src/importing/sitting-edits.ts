// What a sitting settled, beside the project as it is today → what is taken, and what is left because something else stands there.
import type { Edit, Project, Sitting, SittingFate, SittingPart } from '../model/index.ts';
import { grouped, moneyOf, sumOf, titleIn } from '../values/index.ts';
import { castInSitting, type VoteGround } from './sitting-ballots.ts';
import { rulesOfSitting } from './sitting-rules.ts';

/** The project as the sitting finds it again. */
export interface SittingGround {
  readonly project: Project;
  /** Criteria that are ranked by, with the share that each has today. */
  readonly shares: readonly { readonly criterion: string; readonly share: number }[];
  /** The score or measure of an action today; null when it is missing. */
  readonly measure: (action: string, criterion: string) => number | null;
  /** The file of a kind, and of a thing in it; undefined when there is none. */
  readonly fileOf: (kind: 'criteria' | 'plan' | 'action' | 'meeting', id?: string) => string | undefined;
  /** Where decisions go; null when no meeting is there for them. */
  readonly meeting: string | null;
  /** The id of the next decision, given how many come before. */
  readonly decisionId: (before: number) => string;
  readonly vote: Omit<VoteGround, 'project' | 'criteriaFile' | 'shares'>;
  /** The sentence of the minutes that tells a changed score. */
  readonly tellScore: (part: Extract<SittingPart, { what: 'score' }>) => string;
}

export interface SittingEdits {
  readonly parts: readonly SittingPart[];
  readonly edits: readonly Edit[];
}

/** Shares are written to the hundredth of a percent, and reckoned. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

const fateOf = (isThere: boolean, isSame: boolean, isAsSeen: boolean): SittingFate =>
  !isThere ? 'unknown' : isSame ? 'same' : isAsSeen ? 'taken' : 'conflict';

function weightsOf({ weights = [] }: Sitting, { project, shares, fileOf }: SittingGround): SittingEdits {
  const total = sumOf(weights, ({ points }) => points);
  if (weights.length === 0 || total <= 0) return { parts: [], edits: [] };
  const criteria = project.criteria.criteria ?? [];
  const now = new Map(shares.map(({ criterion, share }) => [criterion, share]));
  const title = (id: string): string => titleIn(criteria, id);
  const ids = new Set(weights.map(({ criterion }) => criterion));
  const isWhole = ids.size === weights.length && ids.size === now.size && [...ids].every((id) => now.has(id));
  const isTyped = project.criteria.weightsFrom !== 'ballots';
  const isSame = isTyped && weights.every(({ criterion, points }) => near(points / total, now.get(criterion) ?? -1));
  const isAsSeen = weights.every(({ criterion, before }) => near(before, now.get(criterion) ?? -1));
  const path = fileOf('criteria');
  const fate = fateOf(isWhole && path !== undefined, isSame, isAsSeen);
  const part: SittingPart = {
    what: 'weights',
    fate,
    shares: weights.map(({ criterion, points }) => ({
      title: title(criterion),
      share: points / total,
      now: now.get(criterion) ?? null,
    })),
  };
  if (fate !== 'taken' || path === undefined) return { parts: [part], edits: [] };
  const set = (pointer: Edit['pointer'], value: unknown): Edit => ({ path, pointer, change: { set: value } });
  return {
    parts: [part],
    edits: [
      ...(isTyped ? [] : [set(['weightsFrom'], 'typed')]),
      ...weights.flatMap(({ criterion, points }) => {
        const at = criteria.findIndex(({ id }) => id === criterion);
        return at < 0 || criteria[at]?.weight === points ? [] : [set(['criteria', at, 'weight'], points)];
      }),
    ],
  };
}

/** Whether another of them is of the same place, by the names of places. */
function amongTwice<Item>(items: readonly Item[], placeOf: (item: Item) => string): (item: Item) => boolean {
  const byPlace = grouped(items, placeOf);
  return (item) => (byPlace.get(placeOf(item))?.length ?? 0) > 1;
}

function scoresOf({ scores = [] }: Sitting, { project, measure, fileOf, tellScore }: SittingGround) {
  const criteria = project.criteria.criteria ?? [];
  const isTwice = amongTwice(scores, ({ action, criterion }) => `${action} ${criterion}`);
  return scores.map((given) => {
    const { action, criterion, score, before = null, reason } = given;
    const sheet = project.actions.find(({ id }) => id === action);
    const known = criteria.find(({ id }) => id === criterion);
    const scale = known?.from === undefined || known.from === 'scores' ? known?.scale : undefined;
    const path = fileOf('action', action);
    const now = sheet && scale ? measure(action, criterion) : null;
    const isThere = sheet !== undefined && scale !== undefined && path !== undefined;
    const isAsSeen = now === before || (now !== null && before !== null && near(now, before));
    const isOff = scale !== undefined && (score < scale.min || score > scale.max);
    const part: Extract<SittingPart, { what: 'score' }> = {
      what: 'score',
      fate: isTwice(given) ? 'twice' : isOff ? 'outside' : fateOf(isThere, now === score, isAsSeen),
      action: sheet?.title ?? action,
      criterion: known?.title ?? criterion,
      score,
      reason,
      before,
      now,
    };
    const edit: readonly Edit[] =
      part.fate === 'taken' && path !== undefined ? [{ path, pointer: ['scores', criterion], change: { set: score } }] : [];
    // What stands so already is in the minutes already, unless nobody brought them back.
    return { part, edit, said: part.fate === 'taken' || part.fate === 'same' ? [tellScore(part)] : [] };
  });
}

function meansOf({ envelopes = [], minimumPerAxis }: Sitting, { project, fileOf }: SittingGround): SittingEdits {
  const path = fileOf('plan') ?? 'plan.yaml';
  const written = project.plan.envelopes ?? [];
  const isTwice = amongTwice(envelopes, ({ year, nature }) => `${year} ${nature}`);
  const changed = envelopes.map((given) => {
    const { year, nature, amount, before = null } = given;
    const at = written.findIndex((one) => one.year === year);
    const money = nature === 'fte' ? null : moneyOf(written[at]?.[nature]);
    const now = nature === 'fte' ? (written[at]?.fte ?? null) : money && money.max / 100;
    const fate = isTwice(given) ? 'twice' : fateOf(at >= 0, now === amount, now === before);
    const part: SittingPart = { what: 'envelope', fate, year, nature, amount, before, now };
    const edits: readonly Edit[] =
      fate === 'taken' ? [{ path, pointer: ['envelopes', at, nature], change: { set: amount } }] : [];
    return { part, edits };
  });
  const now = project.plan.rules?.minimumPerAxis ?? 0;
  const rule = minimumPerAxis && {
    ...minimumPerAxis,
    now,
    fate: fateOf(true, now === minimumPerAxis.atLeast, now === minimumPerAxis.before),
  };
  return {
    parts: [...changed.map(({ part }) => part), ...(rule ? [{ what: 'minimum' as const, ...rule }] : [])],
    edits: [
      ...changed.flatMap(({ edits }) => edits),
      ...(rule?.fate === 'taken' ? [{ path, pointer: ['rules', 'minimumPerAxis'], change: { set: rule.atLeast } } as const] : []),
    ],
  };
}

function decisionsOf(texts: readonly string[], { project, meeting, fileOf, decisionId }: SittingGround): SittingEdits {
  const held = project.meetings.find(({ id }) => id === meeting);
  const path = meeting === null ? undefined : fileOf('meeting', meeting);
  const there = new Set(project.meetings.flatMap(({ decisions = [] }) => decisions.map(({ text }) => text)));
  const parts = [...new Set(texts)].map((text): Extract<SittingPart, { what: 'decision' }> => {
    return { what: 'decision', fate: fateOf(path !== undefined, there.has(text), true), text, meeting };
  });
  const fresh = parts.filter(({ fate }) => fate === 'taken').map(({ text }, before) => ({ id: decisionId(before), text }));
  if (path === undefined || fresh.length === 0) return { parts, edits: [] };
  const edit = (change: Edit['change']): Edit => ({ path, pointer: ['decisions'], change });
  return { parts, edits: held?.decisions ? fresh.map((one) => edit({ append: one })) : [edit({ set: fresh })] };
}

/** Nothing that stands otherwise than the room saw it is changed: it is told instead. */
export function sittingEdits(sitting: Sitting, ground: SittingGround): SittingEdits {
  const scores = scoresOf(sitting, ground);
  const decisions = decisionsOf([...(sitting.decisions ?? []), ...scores.flatMap(({ said }) => said)], ground);
  const { project, fileOf } = ground;
  const ballots = castInSitting(sitting, {
    ...ground.vote,
    project,
    criteriaFile: fileOf('criteria'),
    shares: ground.shares,
  });
  const all = [
    weightsOf(sitting, ground),
    ballots,
    { parts: scores.map(({ part }) => part), edits: scores.flatMap(({ edit }) => edit) },
    meansOf(sitting, ground),
    rulesOfSitting(sitting, ground),
    decisions,
  ];
  return {
    parts: all.flatMap(({ parts }) => parts),
    edits: all.flatMap(({ edits }) => edits),
  };
}
