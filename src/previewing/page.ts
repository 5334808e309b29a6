// The page of the preview: its frame, its looks, and the script that follows the project.
import { html } from 'hono/html';
import type { Language, Preview } from '../model/index.ts';
import { previewWords } from '../wording/documents/preview.ts';
import { formatDate } from '../wording/formats.ts';
import { type Html, partsOf } from './parts.ts';

export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2933; --ground: #fff; --quiet: #52606d; --line: #cbd2d9; --mark: #0b6e75; font: 16px/1.5 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --ground: #16191d; --quiet: #a8b3c0; --line: #3e4c59; --mark: #6fd0d8; } }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: var(--ink); background: var(--ground); }
h1 { margin: 0; font-size: 1.5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; } h3 { font-size: 1.05rem; }
header p, .quiet { color: var(--quiet); margin: 0; }
nav ul, .steps, .documents, .pages, .tasks, .problems { list-style: none; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } a { color: var(--mark); }
.steps { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
.steps li { border-top: 3px solid var(--line); padding-top: .25rem; } .steps li[aria-current] { border-color: var(--mark); }
.steps progress { display: block; width: 100%; accent-color: var(--mark); }
.tasks li, .problems li { border-left: 3px solid var(--line); margin: .5rem 0; padding-left: .75rem; }
.problems .error { border-color: #b3261e; } .problems .warning { border-color: #b26a00; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; } .number { text-align: right; white-space: nowrap; }
tbody th { font-weight: 600; } code { overflow-wrap: anywhere; }
figure { margin: 1rem 0; } figure svg { display: block; max-width: 100%; height: auto; background: #fff; }
.documents { columns: 20rem; } .documents li { break-inside: avoid; padding: .2rem 0; }
button { font: inherit; color: var(--mark); background: none; border: 0; padding: .2rem 0; text-align: left; text-decoration: underline; cursor: pointer; }
button[aria-pressed=true] { font-weight: 700; }
.pages { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
.pages img { border: 1px solid var(--line); width: 100%; height: auto; background: #fff; }
iframe { border: 1px solid var(--line); width: 100%; height: 80vh; background: #fff; } pre { overflow-x: auto; border: 1px solid var(--line); padding: 1rem; }
#lost { position: sticky; top: 0; background: #b3261e; color: #fff; padding: .5rem 1rem; }
#shown[aria-busy=true] { opacity: .5; }
`;

/** A part is put in the place of the former when it is another, and a document is asked for again, which waits until its pages are made. */
export const SCRIPT = `
const byId = (id) => document.getElementById(id);
const shown = byId('shown');
let chosen = null;
let asked = null;
let held = '';
async function show(isNew = false) {
  if (chosen === null) return;
  asked?.abort();
  asked = new AbortController();
  shown.setAttribute('aria-busy', 'true');
  if (shown.dataset.of !== chosen) shown.textContent = shown.dataset.making;
  try {
    const answer = await fetch('documents/' + encodeURIComponent(chosen), { signal: asked.signal });
    const text = await answer.text();
    if (shown.dataset.of !== chosen || held !== text) shown.innerHTML = text;
    shown.dataset.of = chosen;
    held = text;
    if (isNew) shown.scrollIntoView();
    shown.removeAttribute('aria-busy');
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
  }
}
function press() {
  for (const button of document.querySelectorAll('[data-document]'))
    button.setAttribute('aria-pressed', String(button.dataset.document === chosen));
}
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-document]');
  if (button === null) return;
  chosen = button.dataset.document;
  press();
  void show(true);
});
const known = {};
async function follow() {
  const answer = await fetch('parts');
  if (!answer.ok) return;
  for (const [id, body] of Object.entries(await answer.json())) {
    const place = byId('part-' + id);
    if (place === null) return location.reload();
    if (known[id] !== body) place.innerHTML = body;
    known[id] = body;
  }
  press();
  document.documentElement.dataset.followed = String(Number(document.documentElement.dataset.followed ?? 0) + 1);
  void show();
}
const changes = new EventSource('changes');
changes.addEventListener('changed', () => void follow());
changes.onerror = () => { byId('lost').hidden = false; };
changes.onopen = () => { byId('lost').hidden = true; };
`;

export function pageOf(preview: Preview, language: Language): Html {
  const words = previewWords[language];
  const parts = partsOf(preview, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(preview.title)}</title>
<link rel="stylesheet" href="style.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>
<h1>${preview.title}</h1>
<p>${words.asOf(formatDate(preview.today, language))} · ${words.kept}</p>
</header>
<p id="lost" role="alert" hidden>${words.lost}</p>
<nav aria-label="${words.contents}"><ul>${parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
<main>
${parts.map(
  ({ id, heading, body }) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><div id="part-${id}">${body}</div></section>`,
)}
<div id="shown" aria-live="polite" data-making="${words.making}"></div>
</main>
<script src="script.js"></script>
</body>
</html>`;
}
