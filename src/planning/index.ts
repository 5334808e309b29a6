// From a project and its ranking to what is done each year.
export { plan } from './plan.ts';
