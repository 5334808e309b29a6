// The parts of the preview, each of which is put in the place of the former when it changed.
import { html, raw } from 'hono/html';
import { lookOf, svg } from '../drawing/index.ts';
import type { Chart, Language, Preview, View, ViewPlanRow } from '../model/index.ts';
import { previewWords } from '../wording/documents/preview.ts';
import { formatMoney, formatNumber, formatPercent } from '../wording/formats.ts';

/** What `html` gives: text that is safe in a page, at once or soon. */
export type Html = ReturnType<typeof html>;

type Words = (typeof previewWords)['fr'];

export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}

/** More is told by `jalon status` and `jalon validate`. */
const MOST = { tasks: 5, problems: 100, rows: 200 };

export function partsOf(preview: Preview, language: Language): readonly Part[] {
  const words = previewWords[language];
  const { view } = preview;
  return [
    { id: 'steps', heading: words.steps, body: stepsOf(preview, words) },
    { id: 'next', heading: words.next, body: tasksOf(preview, words) },
    { id: 'problems', heading: words.problems, body: problemsOf(preview, words) },
    ...(view === null
      ? []
      : [
          { id: 'actions', heading: words.actions, body: actionsOf(view, preview, language) },
          { id: 'ranking', heading: words.ranking, body: rankingOf(view, preview, language) },
          {
            id: 'plan',
            heading: words.plan(view.plan?.year ?? Number(preview.today.slice(0, 4))),
            body: planOf(view, preview, language),
          },
        ]),
    { id: 'documents', heading: words.documents, body: documentsOf(preview, words) },
  ];
}

const stepsOf = ({ steps }: Preview, words: Words): Html =>
  html`<ol class="steps">${steps.map(
    ({ name, met, of, isNow }) =>
      html`<li${isNow ? raw(' aria-current="step"') : ''}><strong>${name}</strong>
<progress max="${of}" value="${met}" aria-label="${words.conditions(met, of)}"></progress>
<span>${words.conditions(met, of)}${isNow ? html` · ${words.now}` : ''}</span></li>`,
  )}</ol>`;

const tasksOf = ({ tasks }: Preview, words: Words): Html =>
  tasks.length === 0
    ? html`<p>${words.nothingNext}</p>`
    : html`<ul class="tasks">${tasks
        .slice(0, MOST.tasks)
        .map(
          ({ says, who, command }) =>
            html`<li>${says}${who && html` <span class="quiet">${who}</span>`}${command && html`<br><code>${command}</code>`}</li>`,
        )}</ul>${tasks.length > MOST.tasks ? html`<p class="quiet">${words.others(tasks.length - MOST.tasks)}</p>` : ''}`;

const problemsOf = ({ problems }: Preview, words: Words): Html =>
  problems.length === 0
    ? html`<p>${words.noProblem}</p>`
    : html`<ul class="problems">${problems
        .slice(0, MOST.problems)
        .map(
          ({ severity, says, mend, path, line, column }) =>
            html`<li class="${severity}"><strong>${words.severity[severity]}</strong> ${says}<br><span class="quiet">${words.place(path, line, column)}</span><br>${mend}</li>`,
        )}</ul>`;

/** One that cannot be drawn, for want of figures, is not there. */
function drawn(chart: Chart | null, { theme }: Preview, language: Language, id: string): Html | '' {
  if (chart === null) return '';
  try {
    return html`<figure>${raw(svg(chart, { ...lookOf(theme), language }, id))}</figure>`;
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

const inOwn = ({ project, document }: View): Html | '' =>
  project.language === document.language ? '' : raw(` lang="${project.language}"`);

function actionsOf(view: View, preview: Preview, language: Language): Html {
  const words = previewWords[language];
  if (view.actions.length === 0) return html`<p>${words.noAction}</p>`;
  return html`${drawn(view.charts.timeline, preview, language, 'timeline')}
<div class="wide" tabindex="0" role="group" aria-label="${words.actions}"><table>
<thead><tr><th scope="col">${words.action}</th><th scope="col">${words.axis}</th><th scope="col">${words.state}</th><th scope="col" class="number">${words.progress}</th><th scope="col" class="number">${words.cost}</th><th scope="col">${words.lead}</th></tr></thead>
<tbody>${view.actions
    .slice(0, MOST.rows)
    .map(
      ({ title, axis, state, progress, cost, leads }) =>
        html`<tr><th scope="row"${inOwn(view)}>${title}</th><td${inOwn(view)}>${axis?.title ?? ''}</td><td><span aria-hidden="true">${state.pictogram}</span> ${state.label}</td><td class="number">${progress === null ? '' : formatPercent(progress, language)}</td><td class="number">${cost.planned === null ? '' : formatMoney(cost.planned, language)}</td><td${inOwn(view)}>${leads.map(({ name }) => name).join(', ')}</td></tr>`,
    )}</tbody></table></div>`;
}

function rankingOf(view: View, preview: Preview, language: Language): Html {
  const words = previewWords[language];
  const rows = view.ranking?.rows.filter(({ rank }) => rank !== null) ?? [];
  if (rows.length === 0) return html`<p>${words.noRanking}</p>`;
  return html`${drawn(view.charts.ranking, preview, language, 'ranking')}
<div class="wide" tabindex="0" role="group" aria-label="${words.ranking}"><table>
<thead><tr><th scope="col" class="number">${words.rank}</th><th scope="col">${words.action}</th><th scope="col" class="number">${words.score}</th><th scope="col">${words.strong}</th></tr></thead>
<tbody>${rows
    .slice(0, MOST.rows)
    .map(
      ({ rank, title, score, strong }) =>
        html`<tr><td class="number">${rank}</td><th scope="row"${inOwn(view)}>${title}</th><td class="number">${formatNumber(score, language, { decimals: 1 })}</td><td>${strong.join(', ')}</td></tr>`,
    )}</tbody></table></div>`;
}

function planOf(view: View, preview: Preview, language: Language): Html {
  const words = previewWords[language];
  const { plan } = view;
  if (plan === null) return html`<p>${words.noPlan}</p>`;
  const rows = (heading: string, those: readonly ViewPlanRow[]): Html | '' =>
    those.length === 0
      ? ''
      : html`<h3>${heading}</h3><ul>${those.map(
          ({ title, total, stated }) =>
            html`<li><strong${inOwn(view)}>${title}</strong>${total === null ? '' : html` – ${formatMoney(total, language)}`}<br>${stated}</li>`,
        )}</ul>`;
  return html`${plan.stated && html`<p>${plan.stated}</p>`}${drawn(view.charts.budgetByYear, preview, language, 'plan-years')}
${rows(words.keptThisYear, plan.selected)}${rows(words.left, plan.left)}`;
}

const documentsOf = ({ documents }: Preview, words: Words): Html =>
  html`<p>${words.choose}</p>${[...new Set(documents.map(({ step }) => step))].map(
    (step) => html`<h3>${step || words.atAnyStep}</h3>
<ul class="documents">${documents
      .filter((one) => one.step === step)
      .map(({ id, title }) => html`<li><button type="button" data-document="${id}">${title}</button></li>`)}</ul>`,
  )}`;
