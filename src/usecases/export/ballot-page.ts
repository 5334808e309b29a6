// The page on which one member votes: the form of the project, without the answers of anybody.
import { standalonePage } from '../../live/index.ts';
import type { BallotPageCriterion, BallotPageData, BallotSubject, Criterion, Language, Project } from '../../model/index.ts';
import { ballotForm, ballotTitle, type Voter } from '../../project/people/index.ts';
import { askedLevels, differences, type Settling, settlingOf, whole } from '../../ranking/actions/index.ts';
import { packageText } from '../../reading/index.ts';
import { projectMark, themeOf } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { ballotPageWords } from '../../wording/votes/ballot-page.ts';
import { criterionEnds, criterionMeasure } from '../../wording/votes/ballots.ts';

export interface BallotPageRequest {
  readonly voter: Voter;
  /** The function of the voter, or what stands for it: never a name. */
  readonly voterName: string;
  readonly title: string;
  readonly year: number;
  readonly language: Language;
  /** Whether differences between levels are asked, where the project does not settle them. */
  readonly asksVerdicts: boolean;
  /** The file of answers. */
  readonly file: string;
}

export function subjectOf(project: Project): BallotSubject {
  const { criteria, actions } = ballotForm(project);
  return {
    project: projectMark(project.info),
    criteria: criteria.map(({ id, title, scale }) => ({ id, title, min: scale?.min ?? null, max: scale?.max ?? null })),
    actions: actions.map((action) => ({ id: action.id, title: ballotTitle(action) })),
  };
}

/** More levels than this are not compared two by two on a page. */
const mostJudged = 8;

function criterionOf(
  criterion: Criterion,
  { criteria, toSettle }: Settling,
  { language, asksVerdicts }: BallotPageRequest,
): BallotPageCriterion {
  const { id, title, scale, direction = 'higher-is-better', from = 'scores' } = criterion;
  const j = criteria.findIndex((one) => one.id === id);
  const says = (measure: number): string => criterionMeasure(criterion, measure, language, Number.POSITIVE_INFINITY);
  const levels = (toSettle.criteria[j]?.levels ?? []).map(([measure, value]) => ({ measure, value, says: says(measure) }));
  const choices = scale ? (whole(scale) ?? askedLevels(criterion)) : [];
  return {
    id,
    title,
    scale: criterionEnds(criterion, language),
    levels,
    points: criteria[j]?.values ?? [],
    direction,
    ends: scale ? { min: scale.min, max: scale.max } : null,
    isJudged: asksVerdicts && scale !== undefined && !criterion.values && !criterion.verdicts && levels.length <= mostJudged,
    scored:
      from === 'scores' && scale
        ? {
            choices: choices.map((score) => ({
              score,
              says: scale.levels?.[String(score)] ? `${score} – ${scale.levels[String(score)]}` : String(score),
            })),
          }
        : null,
  };
}

/** The look of the organisation, as variables of the style. */
function lookOf(project: Project): string {
  const { colours, fonts } = themeOf(project.theme);
  const font = (name: string): string => JSON.stringify(name.replace(/[^\p{L}\p{N} .-]/gu, ''));
  return `:root { --accent: #${colours.accent}; --headings: ${font(fonts.headings)}; --body: ${font(fonts.text)}; }`;
}

export function ballotPage(project: Project, request: BallotPageRequest): string {
  const { voter, voterName, title, year, language, file } = request;
  const settling = settlingOf(project);
  const { actions } = ballotForm(project);
  const weighed = new Set(settling.criteria.map(({ id }) => id));
  const data: BallotPageData = {
    kind: 'jalon-ballot-page',
    subject: subjectOf(project),
    language,
    title,
    voter: { code: voter.code, says: voterName },
    year,
    closes: project.criteria.votesClose ?? null,
    criteria: (project.criteria.criteria ?? [])
      .filter(({ id }) => weighed.has(id))
      .map((criterion) => criterionOf(criterion, settling, request)),
    differences: Object.fromEntries(
      differences.map((one) => [one, label(`criteria.criteria.verdicts.difference=${one}`, language) ?? one]),
    ),
    actions: actions.map((action) => ({ id: action.id, title: ballotTitle(action) })),
    atHand: settling.toSettle.actions,
    file,
  };
  const words = ballotPageWords[language];
  return standalonePage({
    language,
    title,
    withoutProgramme: [title, words.withoutProgramme],
    programme: packageText('dist', 'browser', 'ballot-page.js'),
    styles: [lookOf(project), packageText('dist', 'browser', 'ballot-page.css')],
    data,
  });
}
