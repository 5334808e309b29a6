// Each faulty template given back beside itself, its faults as comments; nothing that is there is replaced.
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { annotatedEndings, type Language, templateFormatOf, type World } from '../../../model/index.ts';
import type { TemplateFile } from '../../../reading/index.ts';
import { annotatedTemplate, type TemplateFinding } from '../../../rendering/index.ts';
import { faultNote } from '../../../reporting/index.ts';
import { writeNew } from '../../../writing/index.ts';

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
    const full = resolve(world.cwd, file);
    const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/s.exec(basename(full)) ?? [];
    for (let copy = 1; ; copy++) {
      const path = `${stem}${annotatedEndings[language]}${copy === 1 ? '' : `-${copy}`}${ending}`;
      const [written] = writeNew(dirname(full), [{ path, bytes: made }]);
      if (written?.what === 'made')
        return relative(world.cwd, resolve(dirname(full), path))
          .split(sep)
          .join('/');
    }
  });
