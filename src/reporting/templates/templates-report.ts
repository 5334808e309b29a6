// Every document, and the template that makes it in each format and language.
import type { Bilingual, Language, Readership, Step } from '../../model/index.ts';
import { documentWords } from '../../wording/documents/documents.ts';
import { label } from '../../wording/label.ts';
import { templateReports } from '../../wording/templates/template-reports.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

interface TemplateShown {
  readonly format: string;
  readonly language: Language;
  readonly origin: 'shipped' | 'organisation' | 'project';
  readonly file: string;
  readonly usual: boolean;
}
interface DeliverableShown {
  readonly id: string;
  readonly title: Bilingual;
  readonly of: 'project' | 'portfolio';
  readonly step: Step | null;
  readonly audiences: readonly Readership[];
  /** Made for those who ask for it by its name. */
  readonly onDemand: boolean;
  readonly madeFromData: string | null;
  readonly templates: readonly TemplateShown[];
}

interface BlockShown {
  readonly block: string;
  readonly origin: TemplateShown['origin'];
  readonly file: string;
}

/** `shared`: the blocks that templates may include. */
export function templatesReport(
  listed: readonly DeliverableShown[],
  shared: readonly BlockShown[],
  { language, colour }: TextStyle,
): string {
  const ink = paint(colour);
  const words = templateReports[language];
  const origins = widest(Object.values(words.origin));
  const line = ({ format, language: tongue, origin, file, usual }: TemplateShown, of: DeliverableShown['of']): string =>
    `  ${padEnd(`.${format}`, 6)} ${tongue}  ${padEnd(words.origin[origin === 'project' ? of : origin], origins)}  ${visible(file)}${usual ? '' : `  ${ink.dim(words.onRequest)}`}`;
  const blocks = listed.map(({ id, title, of, step, audiences, onDemand, madeFromData, templates }) => {
    const readers = audiences.map((one) => documentWords[language].readership[one]).join(', ');
    const about = [
      ...(of === 'portfolio' ? [words.ofPortfolio] : []),
      ...(step === null ? [] : [label(`project.step=${step}`, language) ?? step]),
      ...(readers === '' ? [] : [readers]),
      ...(onDemand ? [words.byName(id)] : []),
    ].join(' · ');
    const isMade = madeFromData !== null && templates.every(({ format }) => format !== madeFromData);
    return [
      `${ink.bold(id)}  ${title[language]}  ${ink.dim(about)}`,
      ...(isMade ? [`  ${words.madeFromData(madeFromData)}`] : []),
      ...templates.map((one) => line(one, of)),
    ].join('\n');
  });
  const name = widest(shared.map(({ block }) => block));
  const pieces = shared.map(
    ({ block, origin, file }) => `  ${padEnd(block, name)}  ${padEnd(words.origin[origin], origins)}  ${visible(file)}`,
  );
  return `${[...blocks, `${ink.bold(words.blocks)}  ${ink.dim(words.included)}`, ...pieces].join('\n')}\n\n${words.precedence}\n`;
}
