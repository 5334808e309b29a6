// What is wrong with the documents that a project describes for itself, and with its templates.

import type { Language, Problem } from '../../model/index.ts';
import { readTemplate, templateFilesOf } from '../../reading/index.ts';
import { checkTemplate, type TemplateFinding } from '../../rendering/index.ts';
import { templateFaultSaid } from '../../reporting/index.ts';
import type { RunContext } from '../check-project.ts';
import { documentsOf, templateName } from './documents-of.ts';
import { straysIn } from './stray-templates.ts';

/** A template speaks the language of its name, else that of the project. */
export function languageOfTemplate(file: string, otherwise: Language): Language {
  const named = /(?:^|[./\\])(fr|en)\.\w+$/.exec(file)?.[1];
  return named === 'fr' || named === 'en' ? named : otherwise;
}

/** Of a text the line; within an Office file no line is known. */
function problemOf(finding: TemplateFinding): Problem {
  const { file, part, paragraph = 1 } = finding;
  const isBarrier = !('tag' in finding);
  return {
    code: isBarrier ? 'template/barrier' : 'template/faulty',
    severity: isBarrier ? 'warning' : 'error',
    at: { path: file, line: part === file ? paragraph : 1, column: 1 },
    found: { fr: templateFaultSaid(finding, 'fr'), en: templateFaultSaid(finding, 'en'), reason: finding.code },
  };
}

export function templateProblems({ project, workspace: { root } }: RunContext): readonly Problem[] {
  const { ofProject, ofPortfolio, described, problems } = documentsOf({ project: root });
  const names = [...described, ...[...ofProject, ...ofPortfolio].map(templateName)];
  const strays = straysIn(root, names).map(({ file, nearest }): Problem => {
    return { code: 'template/unused', severity: 'warning', at: { path: file, line: 1, column: 1 }, found: { nearest } };
  });
  const pooled = ofPortfolio.map(({ id }) => id);
  const findings = templateFilesOf(root).flatMap((file) => {
    const bytes = readTemplate({ path: `${root}/${file}`, within: root });
    return checkTemplate({ file, bytes }, languageOfTemplate(file, project.language), pooled);
  });
  return [...problems, ...strays, ...findings.map(problemOf)];
}
