// The sentences that documents open with: the English ones, and both.
import { capital, plural, withoutEnd } from '../../values/index.ts';
import { countInWords, formatList } from '../formats.ts';
import { budgetWords } from '../plans/means.ts';
import type { MessageWords, Several } from './message-words.ts';
import { messagesFr } from './messages-fr.ts';

/** `one`, `two`… up to ten, then figures. */
const words = (count: number): string => countInWords(count, 'en');
const p = (count: number, one: string, many?: string): string => plural(count, 'en', one, many);
/** `three are…` */
const then = (count: number, one: string, many: string): string => `${words(count)} ${p(count, one, many)}`;
/** `Three actions are…` */
const begins = (count: number, one: string, many: string): string => capital(then(count, one, many));

/** `A, B, C and four others`. */
const list = ({ count, names }: Several): string => {
  const rest = count - names.length;
  return formatList([...names, ...(rest > 0 ? [then(rest, 'other', 'others')] : [])], 'en');
};
const stop = (text: string): string => withoutEnd(text, '.…');
const said = (text: string): string => `“${stop(text)}”`;
const natures = { investment: 'investment', operating: 'operating' };

const messagesEn: MessageWords = {
  progress: ({ total, done, running, stopped, late, isLateTold, first }) => {
    if (done === total)
      return total === 1 ? 'The action of the programme is done.' : `All ${total} actions of the programme are done.`;
    if (done + running + stopped + late.count === 0) {
      if (total === 1) return `The action of the programme has not begun yet${first ? `; it begins ${first.when}` : ''}.`;
      const start = first === null ? '' : `; the first begins ${first.when}: ${first.name}`;
      return `None of the ${total} actions has begun yet${start}.`;
    }
    if (total === 1)
      return `The action of the programme is ${late.count > 0 ? 'late' : running > 0 ? 'under way, not late' : 'not done yet'}.`;
    const head =
      done === 0
        ? `None of the ${total} actions is done yet`
        : `${done === 1 ? 'One' : done} of ${total} actions ${p(done, 'is', 'are')} done`;
    const delayed = late.count > 0 && !isLateTold ? `; ${then(late.count, 'is', 'are')} late: ${list(late)}` : '';
    const going = running > 0 && late.count === 0 ? `; ${then(running, 'is', 'are')} under way, none late` : '';
    return `${head}${delayed}${going}.`;
  },
  late: (of, cause) =>
    `${begins(of.count, 'action is', 'actions are')} late: ${list(of)}.${cause ? ` Cause given for ${cause.name}: ${said(cause.text)}.` : ''}`,
  due: (name, when) => `${name} (due: ${when})`,
  toStart: (name, when) => `${name} (planned start: ${when})`,
  stopped: (of, how, cause) => {
    const state = { blocked: 'blocked', paused: 'paused', both: 'at a standstill' }[how];
    const why =
      cause === null ? '' : of.count === 1 ? `; cause: ${said(cause.text)}` : `; cause for ${cause.name}: ${said(cause.text)}`;
    const lift = cause?.liftedBy ? ` What would lift it: ${said(cause.liftedBy)}.` : '';
    return `${begins(of.count, 'action is', 'actions are')} ${state}: ${list(of)}${why}.${lift}`;
  },
  planned: (cost, years, unpriced, onDropped) =>
    `The programme is planned to cost ${cost}${years === null ? '' : years[0] === years[1] ? `, in ${years[0]}` : `, from ${years[0]} to ${years[1]}`}${unpriced === 0 ? '' : `; ${unpriced} ${unpriced === 1 ? 'action has' : 'actions have'} no cost yet`}${onDropped}.`,
  spent: (spent, planned, share, onDropped) =>
    `${spent} of ${planned} planned is spent${share === null ? '' : `, or ${share}`}${onDropped}.`,
  overspent: (of, spent, planned, onDropped) =>
    `${begins(of.count, 'action', 'actions')} spent more than planned: ${list(of)}; in all, ${spent} of ${planned} planned is spent${onDropped}.`,
  onDropped: (amount) => `; another ${amount} was spent on what was dropped`,
  aidOnDropped: (amount) => `; another ${amount} was paid for what was dropped`,
  more: (name, amount) => `${name} (${amount} more)`,
  envelopeOver: (nature, year, amount) => `The ${year} ${natures[nature]} envelope is overrun by ${amount}.`,
  costsUnknown: (year) => `What the actions selected will leave free of the ${year} envelope is not known: none has a cost yet.`,
  envelopeLeft: (parts, year) =>
    `The actions selected leave ${formatList(
      parts.map(({ nature, amount }) => `${amount} of ${natures[nature]} money`),
      'en',
    )} free in ${year}.`,
  envelopeTaken: (year) => `The actions selected take the whole ${year} envelope.`,
  fundingHoped: (hoped, planned, onDropped) =>
    `No outside funding of the programme is granted yet: ${hoped} is expected${planned === null ? '' : `, for a cost of ${planned}`}${onDropped}.`,
  fundingSecured: (secured, share, toCome, onDropped) =>
    `${secured} of outside funding of the programme is secured${share === null ? '' : `, or ${share} of the planned cost`}${toCome === null ? '' : `; ${toCome} is still to be obtained`}${onDropped}.`,
  fundingGap: (gap, withoutFunding) => ` ${gap} is missing to complete its funding${budgetWords.en.besides(withoutFunding)}.`,
  kept: (of, year, cost, unpriced) =>
    `${begins(of.count, 'action is', 'actions are')} selected for ${year}${cost === null ? '' : `, for ${cost}`}${cost === null || unpriced === 0 ? '' : ` (${unpriced} ${unpriced === 1 ? 'has' : 'have'} no cost yet)`}: ${list(of)}.`,
  noneKept: (year) => `No action is selected for ${year}.`,
  leftOut: (count, year, groups) => {
    const told = ({ fate, year: to }: (typeof groups)[number]): string =>
      ({ postponed: `put off${to === null ? '' : ` to ${to}`}`, reserve: 'in reserve', excluded: 'excluded' })[fate];
    const [one] = groups;
    return groups.length === 1 && one
      ? `${begins(count, 'action', 'actions')} of ${year} ${p(count, 'is', 'are')} ${told(one)}: ${list(one)}.`
      : `${begins(count, 'action is', 'actions are')} not selected for ${year}: ${formatList(
          groups.map((group) => `${words(group.count)} ${told(group)}${group.names.length === 0 ? '' : ` (${list(group)})`}`),
          'en',
        )}.`;
  },
  overload: (who, when, asked, available, others) =>
    `${who}: ${asked} FTE asked for, ${available} available (${when})${others > 0 ? `; ${then(others, 'other overload follows', 'other overloads follow')}` : ''}.`,
  load: (year, asked, available) => `The ${year} plan asks for ${asked} of ${available.said} FTE available.`,
  first: (names, criterion, unscored, ranked, isRest) => {
    const lack = unscored === 1 ? 'one action lacks scores' : `${unscored} actions of ${ranked} lack scores`;
    return `First in the ranking${isRest ? ', done actions aside' : ''}: ${formatList(names, 'en')}, above all for the criterion ${said(criterion)}${unscored === 0 ? '' : `; ${lack}, and this order may change with them`}.`;
  },
  robust: (of) =>
    `The top of the ranking is firm: ${list(of)} nearly always ${p(of.count, 'stays', 'stay')} there when the weights of the criteria change.`,
  disputed: 'The top of the ranking is disputed: it changes with the weight given to each criterion.',
  unanswered: (of, total) => {
    if (total > 1 && of.count === total) return `None of the ${total} needs voiced has an answer: ${list(of)}.`;
    return `${total === 1 ? 'The need voiced' : `${capital(words(of.count))} of ${total} needs`} ${p(of.count, 'has', 'have')} no answer: ${list(of)}.`;
  },
  answered: (total, deferred, declined) => {
    if (total === 1) return `The need voiced ${deferred > 0 ? 'is deferred' : declined > 0 ? 'is declined' : 'has an answer'}.`;
    const apart = [
      ...(deferred > 0 ? [then(deferred, 'is deferred', 'are deferred')] : []),
      ...(declined > 0 ? [then(declined, 'is declined', 'are declined')] : []),
    ];
    return `All ${total} needs voiced have an answer${apart.length === 0 ? '' : `; ${formatList(apart, 'en')}`}.`;
  },
  heard: (total, need, people) =>
    `${total === 1 ? 'One need was voiced' : `${total} needs were voiced; the most widely shared`}: ${said(need)} (${people} people).`,
  survey: (share, answer) => `${share} of respondents name ${said(answer)}.`,
  indicators: (good, judged, unjudged) => {
    const rest = unjudged === 0 ? '' : `; ${then(unjudged, 'cannot', 'cannot')} be judged yet`;
    if (judged === 1)
      return `The ${unjudged === 0 ? '' : 'only '}indicator${unjudged === 0 ? '' : ' judged'} is ${good === 0 ? 'off target' : 'on target or on track'}${rest}.`;
    const off = judged - good;
    const those = `${good === 0 ? 'None' : good === 1 ? 'One' : good} of ${judged} indicators`;
    return `${those} ${good < 2 ? 'is' : 'are'} on target or on track${off > 0 ? `; ${then(off, 'is', 'are')} off` : ''}${rest}.`;
  },
  unmeasured: (total) => (total === 1 ? 'The indicator has no value yet.' : `The ${total} indicators have no value yet.`),
  off: (of) => `${begins(of.count, 'indicator is', 'indicators are')} off target: ${list(of)}.`,
  instead: (name, value, expected, aim) =>
    `${name} (${value}; expected: ${expected}${aim ? `; target ${aim.when}: ${aim.value}` : ''})`,
  changes: (day, groups) =>
    `Changed since ${day}: ${formatList(
      groups.map(({ label, count }) => `${label} (${count})`),
      'en',
    )}.`,
  noChange: (day) => `Nothing has changed since ${day}.`,
  toCarryOut: (of, late) =>
    `${begins(of.count, 'decision remains', 'decisions remain')} to be carried out${late === 0 ? '' : late === of.count ? ', overdue' : `, ${words(late)} of them overdue`}: ${list(of)}.`,
  next: (dates) =>
    `${dates.length === 1 ? 'Next date' : 'Next dates'}: ${dates.map(({ label, day }) => `${label} (${day})`).join(', then ')}.`,
  verdicts: (year, met, partly, not) => {
    const parts = [
      { count: met, verdict: 'met' },
      { count: partly, verdict: 'partly met' },
      { count: not.count, verdict: `not met (${list(not)})` },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, verdict }, at) => `${words(count)} ${at === 0 ? `${p(count, 'need')} ` : ''}${verdict}`);
    return `The ${year === null ? '' : `${year} `}evaluation finds ${formatList(parts, 'en')}.`;
  },
  risks: (of) => `${begins(of.count, 'high risk weighs', 'high risks weigh')} on the programme: ${list(of)}.`,
  named: (what, of) => `${what} (${of})`,
  figures: {
    actions: (count, dropped) => `${p(count, 'action')} in the programme${dropped === 0 ? '' : ` (${dropped} dropped)`}`,
    done: (count, total) => `${p(count, 'action')} done out of ${total}`,
    late: (count) => `${p(count, 'action')} late`,
    budget: () => 'planned cost',
    spent: () => 'spent so far',
    funded: () => 'of outside funding secured',
    remaining: () => 'left for the authority to pay',
    needs: (count) => `${p(count, 'need')} voiced`,
    answered: (count, total) => `${p(count, 'need')} taken up out of ${total}`,
    heard: (count) => (count === 1 ? 'person heard' : 'people heard'),
    indicatorsMet: (count, total) => `${p(count, 'indicator')} on target or on track, out of ${total}`,
    decisions: (count) => `${p(count, 'decision')} to carry out`,
    kept: (count, year) => `${p(count, 'action')} selected for ${year}`,
    yearBudget: (year) => `for the actions of ${year}`,
    yearLeft: (year) => `still free in ${year}`,
    yearOver: (year) => `above the money open in ${year}`,
    fte: (year) => `of staff time in ${year}`,
  },
  fte: (amount) => `${amount} FTE`,
};

export const messageWords: { readonly fr: MessageWords; readonly en: MessageWords } = { fr: messagesFr, en: messagesEn };
