// What the preview answers to a browser: the page, its parts as they stand, the files of a document, and when to look again.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { streamSSE } from 'hono/streaming';
import type { Language, Preview, PreviewedFile, PreviewedFiles } from '../model/index.ts';
import { previewWords } from '../wording/documents/preview.ts';
import { pageOf, SCRIPT, STYLE } from './page.ts';
import { type Html, partsOf } from './parts.ts';

export interface PreviewSource {
  readonly language: Language;
  /** The project as it stands now. */
  readonly preview: () => Promise<Preview>;
  /** A document of its own, by its id, as it would be written now. */
  readonly files: (document: string) => Promise<PreviewedFiles>;
  /** Hears each change until it is told to stop. */
  readonly onChange: (hear: () => void) => () => void;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
/** A page of the project may run its own script; it is nobody here, and reaches nothing. */
const framed = "sandbox allow-scripts; frame-ancestors 'self'";

/** In milliseconds, how often a browser is told that we are still there. */
const BEAT = 15_000;

/** `id`: of the document, as the frames of its pages are asked for. */
function filesShown(id: string, { files, notes }: PreviewedFiles, language: Language): Html {
  const words = previewWords[language];
  const shown = (file: PreviewedFile, at: number): Html => {
    const { kind, name } = file;
    if (kind === 'page')
      return html`<iframe src="documents/${encodeURIComponent(id)}/${at}" title="${words.file(name)}" sandbox="allow-scripts"></iframe>`;
    if (kind === 'text') return html`<pre tabindex="0" role="group" aria-label="${words.file(name)}">${file.text}</pre>`;
    return html`<ol class="pages">${file.pages.map(
      (page, index) =>
        html`<li><img src="data:image/png;base64,${Buffer.from(page).toString('base64')}" alt="${words.page(index + 1, file.pages.length, name)}"></li>`,
    )}</ol>`;
  };
  return html`${notes.map((note) => html`<p role="note">${note}</p>`)}
${files.map((file, at) => html`<h4>${file.name}</h4>${shown(file, at)}`)}`;
}

/**
 * Everything stands under the token, which nobody else on this computer knows; `host` is ours alone: a page of elsewhere that a name leads here
 * (DNS rebinding), or that sends its own origin, is refused.
 */
export function previewApp(
  source: PreviewSource,
  { token, host }: { readonly token: string; readonly host: () => string },
): Hono {
  const app = new Hono({ strict: false });
  /** Pages of their own, each for its frame. */
  const shown = new Map<string, string>();
  app.use('*', async ({ req, res, header, text }, next) => {
    const origin = req.header('origin');
    const isForeign = req.header('host') !== host() || (origin !== undefined && origin !== `http://${host()}`);
    const site = req.header('sec-fetch-site');
    if (isForeign || (site !== undefined && site !== 'same-origin' && site !== 'none')) return text('', 403);
    if (req.method !== 'GET') return text('', 405);
    if (req.path.split('/')[1] !== token) return text('', 404);
    header('Cache-Control', 'no-store');
    header('Referrer-Policy', 'no-referrer');
    header('X-Content-Type-Options', 'nosniff');
    header('Cross-Origin-Resource-Policy', 'same-origin');
    await next();
    return res;
  });
  const inside = app.basePath(`/${token}`);
  inside.get('/', async ({ html, header }) => {
    header('Content-Security-Policy', policy);
    return html(pageOf(await source.preview(), source.language));
  });
  inside.get('/parts', async ({ json }) => {
    const parts = await Promise.all(
      partsOf(await source.preview(), source.language).map(async ({ id, body }) => [id, `${await body}`]),
    );
    return json(Object.fromEntries(parts));
  });
  inside.get('/style.css', ({ body }) => body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  inside.get('/script.js', ({ body }) => body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  inside.get('/documents/:id', async ({ req, html }) => {
    const id = req.param('id');
    const made = await source.files(id);
    for (const [at, file] of made.files.entries()) if (file.kind === 'page') shown.set(`${id}/${at}`, file.html);
    return html(filesShown(id, made, source.language));
  });
  inside.get('/documents/:id/:at', ({ req, html, notFound, header }) => {
    const page = shown.get(`${req.param('id')}/${req.param('at')}`);
    if (page === undefined) return notFound();
    header('Content-Security-Policy', framed);
    return html(page);
  });
  inside.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      const say = (event: string) => () => void stream.writeSSE({ event, data: '' });
      const stop = source.onChange(say('changed'));
      const beat = setInterval(say('beat'), BEAT);
      await new Promise<void>((gone) => stream.onAbort(gone));
      clearInterval(beat);
      stop();
    }),
  );
  return app;
}
