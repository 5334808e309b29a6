// jalon export inclusion-roadmap: what « Mon inclusion numérique » asks for a subsidy, to be copied or read by programs.

import type { OutputFile, Project, World } from '../../model/index.ts';
import { inclusionRoadmap } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { inclusionWorkbook } from '../../rendering/index.ts';
import { inclusionReport, jsonText } from '../../reporting/index.ts';
import { themeOf } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export interface InclusionOptions extends ExportOptions {
  /** The name or id of whom the subsidy is asked; the State by default. */
  readonly funder?: string;
}

/** What the project says of inclusion, and the two files that say it. */
export async function inclusionFiles(project: Project, today: string, { funder, lang }: InclusionOptions) {
  const language = lang ?? project.language;
  const name = namesOf(project, (key) => label(key, language));
  const roadmap = inclusionRoadmap(project, name, today, funder);
  const json = jsonText({ jalon: 1, kind: 'inclusion-roadmap', ...roadmap });
  const file = { fr: 'inclusion-numerique', en: 'digital-inclusion' }[language];
  const bytes = await inclusionWorkbook(roadmap, { language, today, theme: themeOf(project.theme) });
  const files: readonly OutputFile[] = [
    { path: `${file}.xlsx`, bytes },
    { path: `${file}.json`, bytes: new TextEncoder().encode(json) },
  ];
  return { roadmap, files };
}

export const exportInclusionRoadmap = (options: InclusionOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build', say: inclusionReport }, async ({ project, today }) => {
    const { roadmap, files } = await inclusionFiles(project, today, options);
    return { files, details: { actions: roadmap.actions.length, others: roadmap.others, missing: roadmap.missing } };
  });
