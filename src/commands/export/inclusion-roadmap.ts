// jalon export inclusion-roadmap: what « Mon inclusion numérique » asks for a subsidy, to be copied or read by programs.
import { inclusionRoadmap, namesOf, themeOf } from '../../deriving/index.ts';
import type { World } from '../../model/index.ts';
import { inclusionWorkbook } from '../../rendering/index.ts';
import { inclusionReport, jsonText } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export interface InclusionOptions extends ExportOptions {
  /** The name or id of whom the subsidy is asked; the State by default. */
  readonly funder?: string;
}

export const exportInclusionRoadmap = (options: InclusionOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build', say: inclusionReport }, async ({ project, today }) => {
    const language = options.lang ?? project.language;
    const name = namesOf(project, (key) => label(key, language));
    const all = inclusionRoadmap(project, name, today, options.funder);
    const json = jsonText({ jalon: 1, kind: 'inclusion-roadmap', ...all });
    const file = { fr: 'inclusion-numerique', en: 'digital-inclusion' }[language];
    return {
      files: [
        { path: `${file}.xlsx`, bytes: await inclusionWorkbook(all, { language, today, theme: themeOf(project.theme) }) },
        { path: `${file}.json`, bytes: new TextEncoder().encode(json) },
      ],
      details: { actions: all.actions.length, others: all.others, missing: all.missing },
    };
  });
