// Each faulty template given back beside itself, its faults as comments; nothing that is there is replaced.
import { annotatedEndings, type Language, templateFormatOf, type World } from '../../../model/index.ts';
import type { TemplateFile } from '../../../reading/index.ts';
import { annotatedTemplate, type TemplateFinding } from '../../../rendering/index.ts';
import { faultNote } from '../../../reporting/index.ts';
import { writeBeside } from '../write-beside.ts';

interface Checked {
  readonly source: TemplateFile;
  readonly findings: readonly TemplateFinding[];
}

/** The file that each has become, from where they stand; null of one without faults, or that can hold no comment. */
export const annotate = (checked: readonly Checked[], language: Language, world: World): readonly (string | null)[] =>
  checked.map(({ source: { file, bytes }, findings }) => {
    const format = templateFormatOf(file);
    const notes = findings.map((finding) => ({ at: finding, ...faultNote(finding, language) }));
    const made = format === undefined || notes.length === 0 ? null : annotatedTemplate(bytes, format, notes);
    if (made === null) return null;
    return writeBeside(
      file.replace(/(\.\w+)?$/, (ending) => `${annotatedEndings[language]}${ending}`),
      made,
      world,
    );
  });
