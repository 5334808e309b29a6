// Drafts of decisions in English.
import { plural, total } from '../../values/index.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPeriod } from '../formats.ts';
import { budgetWords } from '../plans/means.ts';
import { quoted, unstopped } from '../quoted.ts';
import { besideUnpriced, sectionsIn, withBasis } from './act-amounts.ts';
import type { DeliberationWords, MatterFacts, Sections } from './deliberation-words.ts';

type Clause = string | null | undefined | false;
const said = (...clauses: readonly Clause[]): readonly string[] => clauses.filter((one) => typeof one === 'string');

const count = (number: number, one: string, many?: string): string =>
  `${formatNumber(number, 'en')} ${plural(number, 'en', one, many)}`;
const money = (amount: MatterFacts['gap']): string | null => amount && formatMoney(amount, 'en');

const funded = ({ secured, gap, withoutFunding }: MatterFacts): readonly Clause[] => [
  secured && secured.max > 0 && `${money(secured)} of aid is secured`,
  gap && gap.max > 0 && `${money(gap)} is still to be found${budgetWords.en.besides(money(withoutFunding))}`,
];

const sections = (of: Sections): string => sectionsIn(of, 'en');
const amount = (of: Sections): string => withBasis(money(of.total), of);

const over = ({ period }: MatterFacts): string => (period === null ? '' : ` for ${formatPeriod(period, 'en')}`);
const inAnnex = ({ annexes: [first] }: MatterFacts): string => (first === undefined ? '' : `, as it stands in annex ${first}`);
const authorise = ({ isCommune }: MatterFacts, what: string): string =>
  `To authorise the ${isCommune ? 'mayor' : 'president'} to ${what}`;
const sign = (facts: MatterFacts): Clause =>
  facts.isDeliberative && authorise(facts, 'sign any document needed to carry this resolution out');
const evaluated = ({ evaluation }: MatterFacts): string =>
  evaluation?.period ? `the evaluation of ${formatPeriod(evaluation.period, 'en')}` : 'the evaluation';

/** Fewer people might be known by name. */
const few = 5;

/** Words that a sentence of ours begins with, which « whereas » makes small; what begins otherwise is quoted as it stands. */
const opening = /^(?:An?|The|None|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Of|It)(?=\s(?:\p{Ll}|\d))/u;

function because(message: string): string {
  const text = unstopped(message).replace(/\.\s+(?=\p{Lu})/gu, '; ');
  if (/^\d/.test(text)) return text;
  return opening.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : `what the project finds: ${quoted(text, 'en')}`;
}

const codes = {
  cgct: { en: 'general code of local authorities', fr: 'code général des collectivités territoriales' },
  casf: { en: 'code of social action and of families', fr: 'code de l’action sociale et des familles' },
};

export const deliberationsEn: DeliberationWords = {
  kinds: {
    launch: {
      title: () => 'Beginning of the territorial digital project',
      proposal: ({ budget }) => `Begin the territorial digital project${budget ? `, with a budget of ${money(budget)}` : ''}.`,
      considerations: ({ objectives, conditionsMet }) =>
        said(
          objectives.length > 0 && `the objectives of the approach are: ${objectives.join('; ')}`,
          conditionsMet > 0 && `of the nine conditions of the method, ${count(conditionsMet, 'is met', 'are met')}`,
        ),
      articles: (facts) =>
        said(
          `To begin the territorial digital project ${quoted(facts.title, 'en')}`,
          facts.budget && `To set the budget of the approach at ${money(facts.budget)}`,
          facts.lead && `To entrust it to: ${facts.lead}`,
          sign(facts),
        ),
    },
    diagnostic: {
      title: () => 'Diagnostic of the territory',
      proposal: () => 'Approve the diagnostic of the territory.',
      considerations: ({ needs }) =>
        said(needs > 0 && `${count(needs, 'need is answered', 'needs are answered')} by the actions under study`),
      articles: (facts) => said(`To approve the diagnostic of the territory${inAnnex(facts)}`),
    },
    axes: {
      title: () => 'Strategic axes and objectives',
      proposal: ({ axes }) => `Approve ${count(axes.length, 'strategic axis', 'strategic axes')}.`,
      considerations: ({ needs }) =>
        said(needs > 0 && `these axes hold the actions that answer ${count(needs, 'need')} of the territory`),
      articles: ({ axes }) =>
        said(`To approve the following strategic ${plural(axes.length, 'en', 'axis', 'axes')}: ${axes.join('; ')}`),
    },
    programme: {
      title: () => 'Programme of actions of the territorial digital project',
      proposal: (facts) =>
        facts.isDeliberative
          ? `Adopt a programme of ${count(facts.actions, 'action')}${over(facts)}${facts.cost.total ? `, planned to cost ${amount(facts.cost)}${besideUnpriced(facts.cost, 'en')}` : ''}.`
          : `Give a favourable opinion on a programme of ${count(facts.actions, 'action')}, and submit it to the assembly.`,
      considerations: (facts) =>
        said(
          facts.needs > 0 && `the programme answers ${count(facts.needs, 'need')} voiced in the territory`,
          `it holds ${count(facts.actions, 'action')}${facts.axes.length > 0 ? ` in ${count(facts.axes.length, 'axis', 'axes')}` : ''}${over(facts)}`,
          facts.cost.total && `it is planned to cost ${amount(facts.cost)}${sections(facts.cost)}`,
          ...funded(facts),
        ),
      articles: (facts) =>
        facts.isDeliberative
          ? said(
              `To adopt the programme of actions ${quoted(facts.title, 'en')}${over(facts)}${inAnnex(facts)}`,
              facts.cost.total &&
                `To take note of its planned cost, ${amount(facts.cost)}${sections(facts.cost)}, subject to the vote of each budget`,
              sign(facts),
            )
          : said(
              `To give a favourable opinion on the programme of actions ${quoted(facts.title, 'en')}${inAnnex(facts)}`,
              `To submit it to: ${facts.assembly ?? 'the assembly'}`,
            ),
    },
    'annual-plan': {
      title: ({ year }) => (year === null ? 'Annual plan' : `Plan of ${year}`),
      proposal: ({ plan }) =>
        plan === null
          ? 'Adopt the annual plan.'
          : `Adopt a plan of ${count(plan.kept, 'action')} for ${plan.year}${plan.total ? `, for ${amount(plan)}${besideUnpriced(plan, 'en')}` : ''}.`,
      considerations: ({ plan, grounds }) =>
        plan === null
          ? []
          : said(
              `the plan of ${plan.year} keeps ${count(plan.kept, 'action')}${plan.total ? `, for ${amount(plan)}${sections(plan)}` : ''}`,
              plan.left > 0 &&
                !grounds.some(({ id }) => id === 'leftOut') &&
                `${count(plan.left, 'action is', 'actions are')} left out that year`,
            ),
      articles: (facts) =>
        facts.plan === null
          ? []
          : said(
              `To adopt the plan of ${facts.plan.year}, which keeps ${count(facts.plan.kept, 'action')}${inAnnex(facts)}`,
              facts.plan.total &&
                `${facts.isDeliberative ? 'To set' : 'To propose to set'} the amount planned in ${facts.plan.year} at ${amount(facts.plan)}${sections(facts.plan)}`,
              sign(facts),
            ),
    },
    funding: {
      title: () => 'Applications for funding',
      proposal: ({ requests }) =>
        `Apply for ${count(requests.length, 'grant')}, worth ${money(total(requests.map(({ amount }) => amount)))}.`,
      considerations: (facts) =>
        said(
          facts.cost.total && `the programme is planned to cost ${amount(facts.cost)}${sections(facts.cost)}`,
          ...(facts.grounds.length === 0 ? funded(facts) : []),
        ),
      articles: (facts) =>
        said(
          ...facts.requests.map(({ funder, amount }) => `To apply for ${money(amount)} from: ${funder}`),
          authorise(facts, 'file the applications and to sign the agreements that follow from them'),
        ),
    },
    evaluation: {
      title: ({ year }) => (year === null ? 'Evaluation' : `Evaluation of ${year}`),
      proposal: (facts) => `Adopt ${evaluated(facts)}.`,
      considerations: ({ evaluation }) =>
        evaluation === null
          ? []
          : said(
              evaluation.actions > 0 &&
                `the evaluation looks at ${count(evaluation.actions, 'action')}, of which ${evaluation.done === 0 ? 'none is done' : count(evaluation.done, 'is done', 'are done')}`,
              evaluation.needs > 0 && `it says of ${count(evaluation.needs, 'need')} whether the answer is there`,
            ),
      articles: (facts) =>
        said(
          `To adopt ${evaluated(facts)}${inAnnex(facts)}`,
          facts.evaluation !== null &&
            facts.evaluation.recommendations > 0 &&
            `To endorse its ${plural(facts.evaluation.recommendations, 'en', 'recommendation', `${facts.evaluation.recommendations} recommendations`)}`,
        ),
    },
    step: {
      title: ({ step }) => `Moving to the step ${quoted(step ?? '', 'en')}`,
      proposal: ({ step }) => `Move to the step ${quoted(step ?? '', 'en')}.`,
      considerations: ({ stepOver }) => said(stepOver && `every condition of the step ${quoted(stepOver, 'en')} is met`),
      articles: ({ step }) => said(`To move to the step ${quoted(step ?? '', 'en')} of the territorial digital project`),
    },
    other: {
      title: () => 'Decision',
      proposal: ({ text }) => `${unstopped(text ?? '')}.`,
      considerations: ({ linked }) =>
        linked.flatMap(({ title, status, cost, need }) => {
          const state = said(status && `in the state “${status}”`, cost && `planned at ${money(cost)}`);
          return said(
            `the decision bears on the action ${quoted(title, 'en')}${state.length > 0 ? `, ${formatList(state, 'en')}` : ''}`,
            need &&
              `this action answers the need ${quoted(unstopped(need.statement), 'en')}${need.mentions >= few ? `, expressed by ${count(need.mentions, 'person', 'people')}` : ''}`,
          );
        }),
      articles: ({ text, owner, due }) =>
        said(
          text && unstopped(text),
          (owner || due) &&
            `To have this decision carried out${owner ? ` by: ${owner}` : ''}${due ? `${owner ? ', ' : ' '}due: ${formatPeriod(due, 'en')}` : ''}`,
        ),
    },
  },
  law: ({ code, articles }) =>
    `the ${codes[code].en} (${codes[code].fr}), ${plural(articles.length, 'en', 'article', 'articles')} ${formatList(articles, 'en')}`,
  because,
  earlier: ({ text, body, date, resolution }) => {
    const where = said(body, date && formatDate(date, 'en'), resolution).join(', ');
    return `the decision ${quoted(unstopped(text), 'en')}${where && ` (${where})`}`;
  },
  sendRule: (summons) => {
    if (summons === null) return 'How long before this body is summoned is not known: to be completed.';
    const { days, clear, code, articles, binds } = summons;
    const law = `${codes[code].fr}, ${plural(articles.length, 'en', 'article', 'articles')} ${formatList(articles, 'en')}`;
    const time = clear ? count(days, 'clear day') : `${count(days, 'day')} at least`;
    const counted = clear
      ? ': neither the day of sending nor that of the sitting counts; Saturdays, Sundays and holidays do'
      : '';
    if (binds === 'law') return `${time} before the sitting (${law})${counted}.`;
    if (binds === 'statutes')
      return `${time} before the sitting of a closed joint body (${law})${counted}. An open joint body is summoned as its statutes say.`;
    return `${time} before the sitting, as for the assembly (${law}); no law asks it of this body, whose own rules prevail.`;
  },
  article: (number) => ({ label: `Article ${number}`, number: `Article ${number}`, ordinal: null }),
  annexNumber: (number) => `annex ${number}`,
  annexed: (title, number) => `Annex ${number} – ${title}`,
};
