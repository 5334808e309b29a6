// What is wrong with the documents that a project describes for itself, and with its templates.

import { type Language, languages, type Problem, templateFormatOf } from '../../model/index.ts';
import { blocksFor, findBlocks, readTemplate, type TemplateShelves, templateFilesOf } from '../../reading/index.ts';
import {
  absentSubjects,
  checkTemplate,
  type DeliverableKind,
  documentOf,
  type PortfolioKind,
  type TemplateFinding,
  type TemplateSource,
} from '../../rendering/index.ts';
import { templateFaultSaid } from '../../reporting/index.ts';
import type { RunContext } from '../work-on.ts';
import { documentsOf, templateName } from './documents-of.ts';
import { sharedFiles } from './same-file.ts';
import { straysIn } from './stray-templates.ts';

/** A template speaks the language of its name, else that of the project. */
export function languageOfTemplate(file: string, otherwise: Language): Language {
  const named = /(?:^|[./\\])(fr|en)\.\w+$/.exec(file)?.[1];
  return named === 'fr' || named === 'en' ? named : otherwise;
}

/** What stands beside a template to be checked: the blocks that it may include, the words that people give to its document, and what that is made for each of. */
export function besides(kinds: readonly (DeliverableKind | PortfolioKind)[], shelves: TemplateShelves) {
  const found = new Map(languages.map((language) => [language, findBlocks(language, shelves)]));
  return (file: string, language: Language): Pick<TemplateSource, 'blocks' | 'words' | 'absent'> => {
    const document = documentOf(file);
    const made = kinds.filter((kind) => templateName(kind) === document);
    return {
      blocks: blocksFor(found.get(language) ?? [], templateFormatOf(file) ?? ''),
      words: made[0]?.words,
      // Of a template that makes no document, nothing is known.
      ...(made.length > 0 && {
        absent: absentSubjects(made.map((kind) => ('document' in kind ? kind.document.each : undefined))),
      }),
    };
  };
}

/** Of a text the line; within an Office file no line is known. */
function problemOf(finding: TemplateFinding): Problem {
  const { file, part, paragraph = 1 } = finding;
  const isBarrier = !('tag' in finding);
  const isWarning = isBarrier || finding.severity === 'warning';
  return {
    code: isBarrier ? 'template/barrier' : isWarning ? 'template/doubtful' : 'template/faulty',
    severity: isWarning ? 'warning' : 'error',
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
  const besideOf = besides([...ofProject, ...ofPortfolio], { project: root });
  const findings = templateFilesOf(root).flatMap((file) => {
    const bytes = readTemplate({ path: `${root}/${file}`, within: root });
    const language = languageOfTemplate(file, project.language);
    return checkTemplate({ file, bytes, ...besideOf(file, language) }, language, pooled);
  });
  return [...problems, ...sharedFiles(ofProject, root, project.language), ...strays, ...findings.map(problemOf)];
}
