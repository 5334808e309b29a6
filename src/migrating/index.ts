// Files of an older format → edits and moves that make them files of the next.
export { chainFrom, migrations } from './chain.ts';
