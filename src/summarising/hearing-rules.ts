// What people asked for, and what became of it.
import { formatPercent, quoted } from '../wording/index.ts';
import { type Facts, number, type Rules, several, shortened } from './facts.ts';

type Need = Facts['seen']['needs'][number];

/** A need is a sentence of its own, of which more may stand. */
const longestNeed = 90;
/** Fewer might be known by name. */
const fewest = 5;

const byMentions = (needs: readonly Need[]): readonly Need[] => needs.toSorted((a, b) => b.mentions - a.mentions);
const isTakenUp = ({ answers }: Need): boolean => answers.some(({ status }) => status?.code !== 'dropped');
const hasReason = ({ response }: Need): boolean => response?.code === 'deferred' || response?.code === 'declined';

/** The answer that most people gave, of those that lead to a need; fragile shares and hidden ones are not told. */
function mostNamed({ seen, project }: Facts) {
  const told = project.surveys.flatMap((survey) =>
    (survey.questions ?? []).flatMap(({ id: question, options = [] }) => {
      const shown = seen.surveys.findLast(({ id }) => id === survey.id)?.questions.find(({ id }) => id === question);
      const isFirm = shown?.lines.every(({ fragile }) => !fragile) ?? false;
      return options.flatMap(({ code, label, need }) => {
        const share = shown?.answers.find((one) => one.code === code)?.share ?? null;
        return need === undefined || share === null || !isFirm
          ? []
          : [{ share, label, ids: [need, `${survey.id}/${question}/${code}`] }];
      });
    }),
  );
  return told.toSorted((a, b) => b.share - a.share)[0];
}

export const hearingRules = {
  needsUnanswered(facts) {
    const { seen, words, language } = facts;
    const { needs } = seen;
    if (needs.length === 0 || seen.progress.total + seen.progress.dropped === 0) return null;
    const silent = byMentions(needs.filter((need) => !isTakenUp(need) && !hasReason(need)));
    if (silent.length === 0) {
      const apart = (code: string) => needs.filter((need) => !isTakenUp(need) && need.response?.code === code);
      const [deferred, declined] = [apart('deferred'), apart('declined')];
      const evidence = [...deferred, ...declined].map(({ id }) => id);
      return { text: words.answered(needs.length, deferred.length, declined.length), weight: 1, evidence };
    }
    return {
      text: words.unanswered(
        several(silent, ({ statement }) => quoted(shortened(statement, longestNeed), language)),
        needs.length,
      ),
      weight: 3,
      evidence: silent.map(({ id }) => id),
    };
  },
  needsHeard(facts) {
    const { seen, words } = facts;
    const [most] = byMentions(seen.needs);
    if (most === undefined || most.mentions < fewest) return null;
    return {
      text: words.heard(seen.needs.length, shortened(most.statement, longestNeed), number(facts, most.mentions)),
      weight: 1,
      evidence: [most.id],
    };
  },
  /** What people found in a survey, in their words, else the answer that most gave of those that lead to a need. */
  surveyMain(facts) {
    const { seen, project, words, language } = facts;
    const surveys = project.surveys.map(({ id }) => id);
    const isOfSurvey = (evidence: string) => surveys.includes(evidence.split('/')[0] ?? '');
    const found = project.diagnostic.findings?.find(({ evidence = [] }) => evidence.some(isOfSurvey));
    const isTold = seen.diagnostic.findings.some(({ id }) => id === found?.id);
    if (found !== undefined && isTold) return { text: found.text, weight: 1, evidence: [found.id, ...(found.evidence ?? [])] };
    const named = mostNamed(facts);
    return named === undefined
      ? null
      : { text: words.survey(formatPercent(named.share, language), named.label), weight: 1, evidence: named.ids };
  },
} satisfies Rules;
