// Ballots that were sent, and ballots that came back: what was taken, cell by cell what was not, who answered.
import type { Language, Project } from '../../model/index.ts';
import { percentsOf, titleIn } from '../../values/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { ballotFaults } from '../../wording/faults/import-faults.ts';
import { usage } from '../../wording/faults/usage.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { visible } from '../../wording/visible.ts';
import { addedBallot, ballotWords } from '../../wording/votes/ballots.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

// What one ballot's weights come to, and where its answers contradict each other.

/** `Attente 40 %, Coût 35 %, Faisabilité 25 %`: what is shown makes 100. */
export function sharesLine(shares: readonly { readonly title: string; readonly share: number }[], language: Language): string {
  const rounded = percentsOf(shares.map(({ share }) => share));
  return shares.map(({ title }, j) => `${visible(title)} ${formatPercent(rounded[j] ?? 0, language)}`).join(', ');
}

export interface TakenBallot {
  readonly name: string;
  /** By criterion; null when the answers give no weight. */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly consistency: number | null;
  readonly isByPairs: boolean;
  readonly revisit: { readonly a: string; readonly b: string; readonly value: number; readonly fitting: number } | null;
  /** Whether the project takes its weights from ballots. */
  readonly isCounted: boolean;
}

export function ballotLine(
  project: Project,
  { name, weights, consistency, isByPairs, revisit, isCounted }: TakenBallot,
  { language, colour }: TextStyle,
): string {
  const [ink, words] = [paint(colour), addedBallot[language]];
  const criteria = project.criteria.criteria ?? [];
  const title = (id: string): string => visible(titleIn(criteria, id));
  const number = (value: number): string => formatNumber(value, language);
  const shares = criteria.map((criterion) => ({ title: criterion.title, share: weights?.[criterion.id] ?? 0 }));
  const byPairs = isByPairs ? (revisit ? words.inconsistent : words.consistent) : words.contradiction;
  return [
    ...(weights ? [words.weights(visible(name), sharesLine(shares, language))] : []),
    ...(consistency === null ? [] : [`· ${byPairs(number(consistency))}`]),
    ...(revisit
      ? [ink.yellow(`· ${words.revisit(title(revisit.a), title(revisit.b), number(revisit.value), number(revisit.fitting))}`)]
      : []),
    ...(isCounted ? [] : [ink.dim(`· ${words.notCounted}`)]),
    '',
  ].join('\n');
}

type Values = { readonly [name: string]: string | number | readonly string[] };

interface SentBallots {
  readonly body: { readonly id: string; readonly name: string };
  readonly voters: readonly unknown[];
  /** Scores that stand in action sheets. */
  readonly typed: number;
}

export function sentBallotsReport({ body, voters, typed }: SentBallots, language: Language): string {
  const words = ballotWords[language];
  return [words.sent(voters.length, visible(body.name)), ...(typed > 0 ? [words.alreadyScored(typed)] : []), ''].join('\n');
}

interface Note {
  readonly sheet: string;
  readonly address: string;
  readonly code: string;
  readonly found: string | number | boolean;
  readonly values: Values;
  readonly refused: boolean;
}

export interface ReceivedBallot {
  readonly path: string;
  readonly what: 'added' | 'changed' | 'same' | 'empty' | 'unread' | 'refused';
  readonly voter?: string;
  readonly hasWeights?: boolean;
  readonly scores?: number;
  readonly notes?: readonly Note[];
  readonly fault?: { readonly code: string; readonly values: Values };
}

export interface ReceivedReport {
  /** Of the vote that is followed. */
  readonly year: number;
  readonly files: readonly ReceivedBallot[];
  readonly voters: readonly { readonly code: string; readonly name: string | null; readonly hasVoted: boolean }[];
  readonly typed: number;
  /** Known again by their titles. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** What was taken to standard output; what was not, and who is to be reminded, to standard error. */
export function receivedBallotsReport(
  { year, files, voters, typed, renamed }: ReceivedReport,
  { language, colour }: TextStyle,
): { readonly out: string; readonly err: string } {
  const words = ballotWords[language];
  const ink = paint(colour);
  const says = (code: string, values: Values): string =>
    ballotFaults[language][code]?.(values) ?? usage[language].says(code, values);
  const taken = files.flatMap(({ path, what, voter, hasWeights = false, scores = 0 }) =>
    what === 'refused'
      ? []
      : [`  ${visible(path)}  ${visible(voter ?? '')}  ${words.what[what]} (${words.taken(hasWeights, scores)})`],
  );
  const left = files.flatMap(({ path, fault, notes = [] }) => [
    ...(fault ? [`${ink.yellow('!')} ${visible(path)}  ${visible(says(fault.code, fault.values))}`] : []),
    ...notes.map(({ sheet, address, code, found, values, refused }) => {
      const at = `${path} ${sheet}!${address}`;
      return `${refused ? ink.yellow('!') : '·'} ${visible(at)}  ${visible(says(code, { ...values, found: String(found) }))}`;
    }),
  ]);
  const voted = voters.filter(({ hasVoted }) => hasVoted);
  const silent = voters.filter(({ hasVoted }) => !hasVoted);
  const turnout = voters.length > 0 ? [words.turnout(voted.length, voters.length, year)] : [];
  const remind = silent.map(({ code, name }) => `  ${visible(code)}${name ? `  ${visible(name)}` : ''}`);
  return {
    out: taken.map((line) => `${line}\n`).join(''),
    err: [
      ...left,
      ...(renamed.length > 0
        ? [visible(exchange[language].merge.renamed(renamed.map(({ from, to }) => `${from} → ${to}`).join(', ')))]
        : []),
      ...turnout,
      ...(remind.length > 0 ? [words.remind, ...remind] : []),
      ...(typed > 0 ? [words.alreadyScored(typed)] : []),
      '',
    ].join('\n'),
  };
}
