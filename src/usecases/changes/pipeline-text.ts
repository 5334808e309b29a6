// The text of what runs around a project, from the one that is shipped: in a language, with what both forges run, its blanks filled.
import type { Language } from '../../model/index.ts';
import { readPipeline } from '../../reading/index.ts';

/** What runs on both forges: the file is indented as the place that asks for it. */
const scripts = { INSTALL: 'install.sh', CHECK: 'check.sh' } as const;

const margined = (text: string, margin: string): string => text.replace(/^(?=.)/gm, margin);

/** Of lines that are said in one language alone (`#fr `, `#en `), those of this one; of both, what they explain in each. */
const spoken = (text: string, language: Language | 'both'): string =>
  text.replace(/^( *)#(fr|en) (.*)\n/gm, (_, margin: string, own: string, line: string) =>
    language === own || (language === 'both' && line.startsWith('#')) ? `${margin}${line}\n` : '',
  );

/** `blanks`: by their names, as they stand in the file. */
export function pipelineText(
  name: Parameters<typeof readPipeline>[0],
  language: Language | 'both',
  blanks: Readonly<Record<string, string>>,
): string {
  const whole = Object.entries(scripts).reduce(
    (text, [blank, file]) =>
      text.replace(new RegExp(`^( *)__${blank}__\\n`, 'm'), (_, margin: string) => margined(readPipeline(file), margin)),
    spoken(readPipeline(name), language),
  );
  return whole.replace(/__([A-Z]+)__/g, (blank, one: string) => blanks[one] ?? blank);
}
