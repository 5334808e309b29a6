// The names that templates may use, with examples: of the project or the portfolio here, else of those that are shipped.
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Language } from '../../model/index.ts';
import { packageHome } from '../../reading/index.ts';
import {
  type DeliverableKind,
  deliverables,
  type PortfolioKind,
  type TagNode,
  tagsOf,
  tagsOfPortfolio,
  viewOfPortfolio,
} from '../../rendering/index.ts';
import { gatherPortfolio } from '../portfolio/gather-portfolio.ts';
import { portfolioSource } from '../portfolio/portfolio-source.ts';
import { readAndCheck } from '../read-and-check.ts';
import { type NamedDocument, portfolioHere, projectHere } from './here.ts';
import { onceReady } from './later.ts';
import { viewer } from './viewer.ts';

const shipped = { project: 'examples/roche-aux-fees', portfolio: 'examples/syndicat' };

interface Request {
  /** Where somebody stands. */
  readonly cwd: string;
  readonly today: string;
  readonly language: Language;
}
interface ExampleTags {
  /** The title of what the examples are taken from. */
  readonly from: string;
  readonly names: readonly TagNode[];
}

/** Those of one document, or of all documents of a project. What cannot be read is passed over. */
export const exampleTags = (named: NamedDocument | null, request: Request): Promise<ExampleTags> =>
  named?.of === 'portfolio' ? ofPortfolio(named.kind, request) : ofProject(named?.kind ?? null, request);

async function ofProject(kind: DeliverableKind | null, { cwd, today, language }: Request): Promise<ExampleTags> {
  const sample = kind ?? deliverables.find(({ id }) => id === 'programme');
  if (sample === undefined) throw new Error('the programme is a document');
  for (const root of [projectHere({ cwd }), join(packageHome(), shipped.project)]) {
    if (root === null) continue;
    const { workspace, checked } = readAndCheck(root, { today });
    const { project } = checked;
    if (project === null) continue;
    const see = await viewer({ project, workspace, today }, { language, audience: sample.audiences[0] ?? 'elected' });
    const seen = await see(sample);
    return { from: project.info.title, names: await onceReady(() => tagsOf(kind, seen, language)) };
  }
  throw new Error('the shipped example cannot be read');
}

async function ofPortfolio(kind: PortfolioKind, { cwd, today, language }: Request): Promise<ExampleTags> {
  for (const home of [portfolioHere({ cwd }), join(packageHome(), shipped.portfolio)]) {
    if (home === null) continue;
    const made = await gatherPortfolio(portfolioSource([home], cwd), { cwd, today });
    if (made === null || made.rows.length === 0) continue;
    const view = viewOfPortfolio(made, {
      language,
      title: kind.title[language],
      theme: { logo: null, cover: null, partners: [] },
      version: manifest.version,
    });
    return { from: view.project.title, names: tagsOfPortfolio(view, language) };
  }
  throw new Error('the shipped portfolio cannot be read');
}
