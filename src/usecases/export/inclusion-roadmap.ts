// What « Mon inclusion numérique » asks for a subsidy, to be copied or read by programs.
import type { Language, OutputFile, Project } from '../../model/index.ts';
import { inclusionRoadmap } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { inclusionWorkbook } from '../../rendering/index.ts';
import { jsonText } from '../../reporting/index.ts';
import { themeOf } from '../../values/index.ts';
import { label } from '../../wording/label.ts';

export interface InclusionRequest {
  /** The project's own by default. */
  readonly language?: Language | undefined;
  /** The name or id of whom the subsidy is asked; the State by default. */
  readonly funder?: string | undefined;
}

/** What the project says of inclusion, and the two files that say it. */
export async function inclusionFiles(project: Project, today: string, { funder, language: asked }: InclusionRequest) {
  const language = asked ?? project.language;
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
