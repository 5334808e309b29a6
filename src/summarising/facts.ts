// What messages and figures are made from, and how they name things.
import type { Action, Language, MessageId, MessageWeight, Money, Project, Readership, View } from '../model/index.ts';
import { everyAction, isStanding } from '../project/time/index.ts';
import { withoutEnd } from '../values/index.ts';
import type { MessageWords, Several } from '../wording/documents/message-words.ts';
import { formatMoney, formatNumber, formatShortMoney, label, quoted } from '../wording/index.ts';

/** The parts of the view that are read: what they leave out, since it is not published, no sentence says. */
export type Seen = Pick<
  View,
  | 'progress'
  | 'schedule'
  | 'plan'
  | 'years'
  | 'budget'
  | 'funding'
  | 'workload'
  | 'ranking'
  | 'needs'
  | 'diagnostic'
  | 'surveys'
  | 'indicators'
  | 'decisions'
  | 'calendar'
  | 'comingNext'
  | 'evaluation'
>;

export interface Facts {
  readonly seen: Seen;
  /** As its readers may know it. */
  readonly project: Project;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly readership: Readership;
  readonly words: MessageWords;
  /** What changed since an earlier state, when that is told. */
  readonly changes: View['changes'];
}

/** What a rule says; null when it has nothing to say. */
export interface RuleMessage {
  readonly text: string;
  /** What it says instead beside a message that says more of the same. */
  readonly beside?: Readonly<Partial<Record<MessageId, string>>>;
  readonly weight: MessageWeight;
  readonly evidence: readonly string[];
  /** What it says that the programme is planned to cost, and whether that is all it says. */
  readonly tells?: { readonly cost: Money; readonly isAll: boolean };
}
export type Rule = (facts: Facts) => RuleMessage | null;
export type Rules = Readonly<Partial<Record<MessageId, Rule>>>;

/** How long a title may be where it stands in a sentence. */
const longest = 48;
/** What a title is cut before: the words that bring its complements, in French and in English. */
const joints =
  /^(?:à|au|aux|avec|chez|dans|de|des|du|d’\S+|en|et|jusque|jusqu’\S+|ou|par|pour|sans|selon|sur|vers|and|at|by|for|from|in|into|of|on|or|through|to|with|within|without)$/i;
/** What no title ends with. */
const dangling = /^(?:jusque|partir|puis|que|qui|then|that|which|up)$/i;
const least = 18;

/** A title as a sentence may hold it: whole when it is short, else up to a complement, else up to a word, with an ellipsis. */
export function shortened(title: string, most = longest): string {
  if ([...title].length <= most) return title;
  const words = title.split(/\s+/);
  const isOpen = (text: string) => (text.match(/[«“(]/g)?.length ?? 0) !== (text.match(/[»”)]/g)?.length ?? 0);
  const until = (count: number) => words.slice(0, count).join(' ');
  const fitting = words
    .map((_, index) => index)
    .filter((count) => count > 0 && [...until(count)].length <= most && !isOpen(until(count)));
  const isDangling = (word: string | undefined): boolean => joints.test(word ?? '') || dangling.test(word ?? '');
  const isWhole = (count: number): boolean => joints.test(words[count] ?? '') && !isDangling(words[count - 1]);
  const whole = fitting.findLast((count) => isWhole(count) && [...until(count)].length >= least);
  if (whole !== undefined) return withoutEnd(until(whole), ',;:');
  return `${withoutEnd(until(fitting.at(-1) ?? 1), ',;:')}…`;
}

/** The words of somebody, with an ellipsis where they are cut. */
export function quotedUpTo(text: string, most: number, language: Language): string {
  const whole = withoutEnd(text, '.…');
  const short = shortened(whole, most);
  const isCut = short !== whole && !short.endsWith('…');
  return quoted(isCut ? `${short}…` : short, language);
}

/** What a sentence calls an action: its own short name, else its title between quotation marks. */
export function actionNamed({ project, language }: Pick<Facts, 'project' | 'language'>, id: string): string {
  const action = everyAction(project).find((one) => one.id === id);
  return action?.shortTitle ?? quoted(shortened(action?.title ?? id), language);
}

const shown = 3;

/** Those that a sentence names: the first three, all of them when they are four, since nobody counts one other. */
export function several<One>(all: readonly One[], name: (one: One) => string): Several {
  const count = all.length;
  return { count, names: all.slice(0, count === shown + 1 ? count : shown).map(name) };
}

export const severalActions = (facts: Facts, ids: readonly string[]): Several => several(ids, (id) => actionNamed(facts, id));

/** HT or TTC, where the project says which. */
export function basisOf({ project, language }: Facts): string | null {
  const { basis } = project.info.money ?? {};
  return basis === undefined ? null : (label(`project.money.basis=${basis}`, language) ?? null);
}

/** A cost, and whether taxes are in it. */
export const cost = (facts: Facts, amount: Parameters<typeof formatMoney>[0]): string =>
  [money(facts, amount), basisOf(facts)].filter((one) => one !== null).join(' ');
export const money = ({ language }: Facts, amount: Parameters<typeof formatMoney>[0]): string => formatMoney(amount, language);
/** In a tile, beside sentences that say all of it. */
export const shortMoney = ({ language }: Facts, amount: Money): string => formatShortMoney(amount, language);
export const number = ({ language }: Facts, value: number): string => formatNumber(value, language);

/** Who conducts the project is told causes, means and risks; residents and the press what was done and what comes. */
export const isInside = ({ readership }: Facts): boolean => readership === 'elected';

/** Actions that stand and of which no cost is written: a sum leaves them out. */
export const unpriced = ({ seen }: Facts, actions: readonly Action[]): readonly Action[] => {
  const priced = new Set(seen.funding.actions.flatMap(({ id, account }) => (account.planned === null ? [] : id)));
  return actions.filter((action) => isStanding(action) && !priced.has(action.id));
};

/** Those of the year's plan, but what has a cost in it. */
export const unpricedInPlan = (facts: Facts): readonly Action[] => {
  const costless = new Set((facts.seen.plan?.selected ?? []).flatMap(({ id, total }) => (total === null ? id : [])));
  return unpriced(facts, facts.project.actions).filter(({ id }) => costless.has(id));
};

/** Whether the plan of the year sums nothing because costs are missing: what it leaves of the money is not known then. */
export const isPlanUnpriced = (facts: Facts): boolean => facts.seen.plan?.total === null && unpricedInPlan(facts).length > 0;
