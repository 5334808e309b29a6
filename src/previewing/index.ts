// A project in a browser, on this computer alone: it follows each save.
export { type PreviewSource, previewApp } from './app.ts';
export { listen } from './listen.ts';
export { watchFolder } from './watch-folder.ts';
