// The page of a sitting: the data that it holds, and the one HTML file that it is.
export { liveData } from './material.ts';
export { standalonePage } from './page.ts';
