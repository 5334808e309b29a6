// The page of a sitting, whole: what the project ranks and plans, in the programme that ranks and plans it.
import { liveData, standalonePage } from '../../live/index.ts';
import type { Action, Language, Project, SortedActions } from '../../model/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import { packageText, solverOfPages } from '../../reading/index.ts';
import { paragraphsOf, published } from '../../rendering/index.ts';
import { readableTheme, themeOf } from '../../values/index.ts';
import { liveWords } from '../../wording/votes/live.ts';

/** The look of the organisation, as variables of its style. */
function lookOf(project: Project): string {
  const { colours, fonts } = readableTheme(themeOf(project.theme));
  const font = (name: string): string => JSON.stringify(name.replace(/[^\p{L}\p{N} .-]/gu, ''));
  return `:root { --accent: #${colours.accent}; --band: #${colours.band}; --headings: ${font(fonts.headings)}; --body: ${font(fonts.text)}; }`;
}

const programme = (name: string): string => packageText('dist', 'browser', name);

/** Paragraphs of Markdown without its marks: the sheets of the page are read as they stand. */
const plain = (text: string): string => paragraphsOf(text).join('\n\n');

const plainly = ({ context, description, objectives, ...action }: Action): Action => ({
  ...action,
  ...(context !== undefined && { context: plain(context) }),
  ...(description !== undefined && { description: plain(description) }),
  ...(objectives && { objectives: objectives.map(plain) }),
});

/** What the page is made from: without what may not be published. */
function groundOf(whole: Project) {
  const project = published(whole, 'elected');
  const ranking = rank(project);
  return {
    project: { ...project, actions: project.actions.map(plainly) },
    ranking,
    keptBack: whole.actions.length - project.actions.length,
  };
}

/** The fingerprint that a page made from the project bears, whatever its day and language. */
export const livePageMark = (project: Project): string =>
  liveData({ ...groundOf(project), sorted: null, language: project.language, today: '' }).fingerprint;

/** For those who decide. `today` is `YYYY-MM-DD`; `sorted`: the actions of the whole project in its categories. */
export function livePage(whole: Project, sorted: SortedActions | null, today: string, language: Language): string {
  const ground = groundOf(whole);
  const { project, ranking } = ground;
  const words = liveWords[language];
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const places = ranking.ranked.map(
    ({ rank: place, action }) => `${place ?? words.ranking.setAside}. ${titles.get(action) ?? ''}`,
  );
  return standalonePage({
    language,
    title: words.pageTitle(project.info.title),
    withoutProgramme: [words.pageTitle(project.info.title), words.withoutProgramme, words.ranking.caption, ...places],
    programme: programme('live-page.js'),
    styles: [lookOf(project), programme('live-page.css')],
    data: liveData({ ...ground, sorted, language, today }),
    texts: { solver: solverOfPages() },
    runsWasm: true,
  });
}
