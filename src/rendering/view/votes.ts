// What residents chose under their envelope: what is kept and why, who paid for what, and what other rules would have kept.
import type { ToldVote, View, VoteOutcome } from '../../model/index.ts';
import { capital, colon, moneyOf, semicolon, sumOf, titleIn } from '../../values/index.ts';
import { formatPercent } from '../../wording/formats.ts';
import { labelOf } from '../../wording/label.ts';
import { euros, residentsVoteWords, ruleName } from '../../wording/votes/residents-votes.ts';
import { ruleInWords, voteDocumentWords } from '../../wording/votes/vote-documents.ts';
import { groupName } from '../../wording/votes/voter-groups.ts';
import { actionNames, mustBeCoded, titledIn } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type VoteView = View['votes'][number];
type Choice = VoteView['choices'][number];

/** Those that were counted; what is not published is named nowhere, and its money is in no sum. */
export const votesView = (input: ViewInput): View['votes'] =>
  input.votes.flatMap((told) => {
    const shown = told.decided ?? told.outcomes[0];
    return shown === undefined ? [] : [voteView(input, told, shown)];
  });

const percentOf = (part: number, all: number): number => (all === 0 ? 0 : Math.round((part / all) * 100));

function voteView(input: ViewInput, told: ToldVote, shown: VoteOutcome): VoteView {
  const { language, project } = input;
  const { vote, results } = told;
  const words = residentsVoteWords[language];
  const titlesOf = (ids: readonly string[]) => actionNames(input, ids).map(({ title }) => title);
  const kept = shown.kept.flatMap((one) =>
    choiceView(input, told, one.action, {
      kept: true,
      why: [one.by === 'rule' ? words.why.rule[shown.rule] : words.why[one.by]].concat(
        one.tie ? words.tie(titlesOf(one.tie.with), one.tie.by) : [],
      ),
      paid: one.paid ?? [],
    }),
  );
  const left = shown.left.flatMap(({ action, lacking }) => {
    const votes = told.choices.find((choice) => choice.action === action)?.votes ?? 0;
    const why = votes === 0 ? words.nobody : lacking > 0 ? words.lacking[shown.rule](euros(lacking, language)) : words.enough;
    return choiceView(input, told, action, { kept: false, why: [why], paid: [] });
  });
  const groups = groupsView(input, told, shown);
  return {
    id: vote.id,
    title: vote.title,
    start: vote.start ?? null,
    end: vote.end ?? null,
    countedOn: results?.countedOn ?? null,
    year: vote.envelope.year,
    budget: told.budget === null ? null : moneyOf(told.budget),
    spent: kept.reduce((sum, { cost }) => ({ min: sum.min + (cost?.min ?? 0), max: sum.max + (cost?.max ?? 0) }), {
      min: 0,
      max: 0,
    }),
    voters: results?.voters ?? null,
    turnout: [
      ...(results ? [voteDocumentWords[language].turnout(results.voters, results.blank ?? 0)] : []),
      ...(told.byHand > 0 ? [words.byHand(told.byHand)] : []),
    ].join(', '),
    notes: notesOf(input, told),
    rule: ruleName(shown, language),
    ruleText: [...ruleInWords(shown, language)],
    isPoints: isPoints(told),
    choices: [...kept, ...left],
    ...{ kept, left, groups },
    joinedNote: groups.length > 0 ? words.joined : null,
    payments: shown.kept.flatMap(({ action, paid = [] }) =>
      titlesOf([action]).flatMap((title) =>
        paid.map(({ by, group, share }) => ({
          ...{ title, share, by: byOf(input, by) },
          group: groupName(project, group, language),
        })),
      ),
    ),
    others: told.outcomes
      .filter((one) => one !== shown)
      .map((other) => {
        const [own, theirs] = [shown, other].map((one) => new Set(one.kept.map(({ action }) => action)));
        const named = (ids: readonly string[]) => ids.filter((id) => input.actions.has(id)).map(titledIn(input));
        const more = named([...(theirs ?? [])].filter((id) => !own?.has(id)));
        const fewer = named([...(own ?? [])].filter((id) => !theirs?.has(id)));
        return {
          rule: capital(ruleName({ rule: other.rule, utility: other.utility }, language)),
          says: more.length + fewer.length === 0 ? words.same : words.differs(more, fewer),
        };
      }),
    use: useOf(input, told),
  };
}

const isPoints = ({ vote }: ToldVote): boolean => (vote.ballot ?? 'approvals') !== 'approvals';
type By = NonNullable<VoteOutcome['money']>[number]['by'];
const byOf = (input: ViewInput, by: By) => mustBeCoded(input, 'residents-vote-results.groups.by', by);

interface ChoiceFate {
  readonly kept: boolean;
  readonly why: readonly string[];
  readonly paid: NonNullable<VoteOutcome['kept'][number]['paid']>;
}

/** None when the action is not published. */
function choiceView(input: ViewInput, told: ToldVote, id: string, { kept, why, paid }: ChoiceFate): readonly Choice[] {
  const { language, project } = input;
  const title = input.actions.get(id)?.title;
  const own = told.choices.find(({ action }) => action === id);
  if (title === undefined || own === undefined) return [];
  const words = residentsVoteWords[language];
  const share = own.supporters === null || !told.results ? null : percentOf(own.supporters, told.results.voters);
  return [
    {
      ...{ id, title, kept },
      cost: own.cost === null ? null : moneyOf(own.cost),
      votes: own.votes,
      supporters: own.supporters,
      share,
      support: [
        words.votes(own.votes, isPoints(told)),
        ...(share === null || told.byHand > 0 ? [] : [voteDocumentWords[language].ofVoters(formatPercent(share, language))]),
      ].join(', '),
      why: capital(why.join(semicolon[language])),
      paid: [...new Set(paid.map(({ by }) => by))].map((by) => {
        const parts = paid
          .filter((part) => part.by === by && part.share > 0)
          .toSorted((a, b) => b.share - a.share)
          .map((part) => `${groupName(project, part.group, language)} ${formatPercent(part.share, language)}`);
        const whose = `${words.paidBy} ${labelOf(`residents-vote-results.groups.by=${by}`, language)}`;
        return capital(`${whose}${colon[language]}${parts.join(' · ')}`);
      }),
    },
  ];
}

function groupsView(input: ViewInput, { results }: ToldVote, { money = [] }: VoteOutcome): VoteView['groups'] {
  const groups = results?.groups ?? [];
  return groups.map(({ by, group, voters }) => ({
    by: byOf(input, by),
    group: groupName(input.project, group, input.language),
    voters,
    share: percentOf(
      voters,
      sumOf(groups, (one) => (one.by === by ? one.voters : 0)),
    ),
    money: money.find((one) => one.by === by && one.group === group)?.share ?? 0,
  }));
}

function notesOf({ language }: ViewInput, told: ToldVote): string[] {
  const [words, own] = [residentsVoteWords[language], voteDocumentWords[language]];
  return [
    ...(told.vote.illustrative ? [words.illustrative] : []),
    ...(told.isStale ? [own.changed] : []),
    ...(told.byHand > 0 && (told.results === null || told.settings.rule !== 'most-votes') ? [words.handOnly] : []),
    ...(told.decided === undefined ? [own.otherRule(ruleName(told.settings, language))] : []),
  ];
}

function useOf({ project: { plan, criteria }, language }: ViewInput, { vote }: ToldVote): string {
  if (plan.residents?.vote !== vote.id) return voteDocumentWords[language].notUsed;
  const words = residentsVoteWords[language].use;
  if (plan.residents.as === 'rule') return words.rule;
  const criterion = plan.residents.criterion ?? 'expectation';
  return words.criterion(titleIn(criteria.criteria, criterion));
}
