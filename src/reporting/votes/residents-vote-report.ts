// What residents voted, for people: what is kept and why, who paid for what, what is left out, and what other rules would keep.
import type { Language, OutsideWords, Project, ResidentsVote, ResidentsVoteResults, ToldVote } from '../../model/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { colon, sumOf, titleIn, toHundredths } from '../../values/index.ts';
import { formatPercent } from '../../wording/formats.ts';
import { labelOf } from '../../wording/label.ts';
import { visible } from '../../wording/visible.ts';
import { euros, residentsVoteWords, ruleName, voteNoteSaid } from '../../wording/votes/residents-votes.ts';
import { groupName } from '../../wording/votes/voter-groups.ts';
import { outsideLines } from '../exchanges/outside-lines.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

export const residentsVoteReport = (
  { project, votes }: { readonly project: Project; readonly votes: readonly ToldVote[] },
  style: TextStyle,
): string =>
  votes.length === 0
    ? `${residentsVoteWords[style.language].none}\n`
    : votes.map((vote) => voteReport(project, vote, style)).join('\n');

function voteReport(project: Project, told: ToldVote, { language, colour }: TextStyle): string {
  const [ink, words] = [paint(colour), residentsVoteWords[language]];
  const { vote, results, decided, settings, budget } = told;
  const titleOf = (id: string): string => visible(titleIn(everyAction(project), id));
  const money = (amount: number): string => euros(amount, language);
  const isPoints = (vote.ballot ?? 'approvals') !== 'approvals';
  const supportOf = (id: string): string => {
    const own = told.choices.find(({ action }) => action === id);
    const votes = words.votes(own?.votes ?? 0, isPoints);
    return own?.supporters === null || own === undefined || !isPoints ? votes : `${votes}, ${words.supporters(own.supporters)}`;
  };
  const costOf = (id: string): string => {
    const cost = told.choices.find(({ action }) => action === id)?.cost ?? null;
    return cost === null ? '?' : money(cost);
  };
  const head = [
    budget === null ? words.noAmount : words.reserved(money(budget), vote.envelope.year),
    ...(results ? [words.ballots(results.voters, results.blank ?? 0)] : []),
    ...(told.byHand > 0 ? [words.byHand(told.byHand)] : []),
  ];
  const lines = [ink.bold(`${vote.id} ${visible(vote.title)}`), head.join(' · ')];
  if (vote.illustrative) lines.push(ink.yellow(words.illustrative));
  if (results === null && told.byHand === 0) return [...lines, words.notCounted, ''].join('\n');
  lines.push(words.decides(ruleName(settings, language)));
  if (told.isStale) lines.push(ink.yellow(words.stale));
  if (told.byHand > 0 && (results === null || settings.rule !== 'most-votes')) lines.push(words.handOnly);
  if (decided === undefined) lines.push(ink.yellow(words.notDecided(ruleName(settings, language))));
  const shown = decided ?? told.outcomes[0];
  if (shown === undefined) return [...lines, ''].join('\n');
  if (shown.share !== undefined && shown.firstShare !== undefined)
    lines.push(
      words.share(
        money(toHundredths(shown.firstShare)),
        shown.share > shown.firstShare ? money(toHundredths(shown.share)) : null,
      ),
    );
  lines.push('', ink.bold(words.kept(shown.kept.length, money(shown.spent))));
  for (const one of shown.kept) {
    const why = one.by === 'rule' ? words.why.rule[shown.rule] : words.why[one.by];
    lines.push(`  ✓ ${titleOf(one.action)} · ${costOf(one.action)} · ${supportOf(one.action)}`, ink.dim(`      ${why}`));
    if (one.tie) lines.push(ink.dim(`      ${words.tie(one.tie.with.map(titleOf), one.tie.by)}`));
    for (const by of groupings(one.paid ?? [])) {
      const parts = (one.paid ?? [])
        .filter((part) => part.by === by && part.share > 0)
        .toSorted((a, b) => b.share - a.share)
        .map(({ group, share }) => `${groupName(project, group, language)} ${formatPercent(share, language)}`);
      lines.push(
        ink.dim(
          `      ${words.paidBy} ${labelOf(`residents-vote-results.groups.by=${by}`, language)}${colon[language]}${parts.join(' · ')}`,
        ),
      );
    }
  }
  if (shown.left.length > 0) lines.push('', ink.bold(words.left));
  for (const { action, lacking } of shown.left) {
    const votes = told.choices.find((choice) => choice.action === action)?.votes ?? 0;
    const why = votes === 0 ? words.nobody : lacking > 0 ? words.lacking[shown.rule](money(lacking)) : words.enough;
    lines.push(`  · ${titleOf(action)} · ${costOf(action)} · ${supportOf(action)}`, ink.dim(`      ${why}`));
  }
  for (const by of groupings(shown.money ?? [])) {
    lines.push('', ink.bold(words.money[by]));
    const groups = (results?.groups ?? []).filter((group) => group.by === by);
    const all = sumOf(groups, ({ voters }) => voters);
    for (const { group, voters } of groups) {
      const share = shown.money?.find((one) => one.by === by && one.group === group)?.share ?? 0;
      const part = words.moneyLine(formatPercent(Math.round((voters / all) * 100), language), formatPercent(share, language));
      lines.push(`  ${groupName(project, group, language)}${colon[language]}${part}`);
    }
  }
  if ((shown.money ?? []).length > 0) lines.push(ink.dim(words.joined));
  const others = told.outcomes.filter((one) => one !== shown);
  if (others.length > 0) lines.push('', ink.bold(words.others));
  for (const other of others) {
    const [own, theirs] = [shown, other].map(({ kept }) => kept.map(({ action }) => action));
    const more = (theirs ?? []).filter((id) => !own?.includes(id)).map(titleOf);
    const fewer = (own ?? []).filter((id) => !theirs?.includes(id)).map(titleOf);
    const says = more.length + fewer.length === 0 ? words.same : words.differs(more, fewer);
    lines.push(`  ${ruleName(other, language)}${colon[language]}${says}`);
  }
  return [...lines, '', useOf(project, vote, language), ''].join('\n');
}

const groupings = <By>(parts: readonly { readonly by: By }[]): readonly By[] => [...new Set(parts.map(({ by }) => by))];

function useOf({ plan, criteria }: Project, { id }: ResidentsVote, language: Language): string {
  const words = residentsVoteWords[language].use;
  if (plan.residents?.vote !== id) return words.none;
  if (plan.residents.as === 'rule') return words.rule;
  const criterion = plan.residents.criterion ?? 'expectation';
  return words.criterion(visible(titleIn(criteria.criteria, criterion)));
}

interface ImportedVotes {
  readonly vote: ResidentsVote;
  readonly sources: readonly {
    readonly path: string;
    readonly ballots: number;
    readonly counted: number;
    readonly outside: readonly OutsideWords[];
  }[];
  readonly notes: readonly { readonly path: string; readonly at: string; readonly code: string; readonly what: string }[];
  readonly counting: readonly {
    readonly path: string | null;
    readonly line: number;
    readonly code: string;
    readonly what: string;
  }[];
  readonly results: ResidentsVoteResults | null;
  readonly what: 'new' | 'same' | 'replaced' | 'different' | 'none';
  readonly resultsPath: string;
  readonly ballotsPath: string;
}

export function importedVotesReport(report: ImportedVotes, { language, colour }: TextStyle): string {
  const [ink, words] = [paint(colour), residentsVoteWords[language]];
  const { vote, sources, notes, counting, results } = report;
  const said = (at: string, code: string, what: string) =>
    ink.yellow(`  ! ${at}${colon[language]}${voteNoteSaid(code, visible(what), language)}`);
  return [
    ink.bold(`${vote.id} ${visible(vote.title)}`),
    ...sources.flatMap(({ path, ballots, counted, outside }) => [
      words.source(visible(path), ballots, counted),
      ...outsideLines(outside, language),
    ]),
    ...notes.map(({ path, at, code, what }) => said(`${visible(path)}, ${at}`, code, what)),
    ...counting.map(({ path, line, code, what }) =>
      said([...(path === null ? [] : [visible(path)]), words.line(line)].join(', '), code, what),
    ),
    ...(results ? [words.ballots(results.voters, results.blank ?? 0)] : []),
    words.what[report.what](report.resultsPath, report.ballotsPath),
    '',
  ].join('\n');
}

export const exportedVotesReport = (
  { ballots, whole }: { readonly ballots: number; readonly whole: boolean },
  language: Language,
): string => `${residentsVoteWords[language].exported(ballots, whole)}\n`;
