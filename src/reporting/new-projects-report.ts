// Many new projects, one line each: laid out, already there, or why not.
import { changes } from '../wording/changes.ts';
import { usage } from '../wording/usage.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

interface Laid {
  readonly dir: string;
  readonly territory: string | null;
  readonly made: number;
  readonly fault: { readonly code: string; readonly values: Parameters<(typeof usage)['fr']['says']>[1] } | null;
}

export function newProjectsReport(
  laid: readonly Laid[],
  { language, colour, dryRun }: { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3; readonly dryRun: boolean },
): string {
  const ink = paint(colour);
  const { many } = changes[language];
  const line = ({ dir, territory, made, fault }: Laid): string => {
    if (fault !== null) return `${ink.red('✗')} ${visible(dir)}  ${visible(usage[language].says(fault.code, fault.values))}`;
    const mark = made === 0 ? ink.dim('=') : ink.green(dryRun ? '·' : '✓');
    return `${mark} ${visible(dir)}${territory === null ? '' : `  ${visible(territory)}`}`;
  };
  const failed = laid.filter(({ fault }) => fault !== null).length;
  return `${laid.map((one) => `${line(one)}\n`).join('')}${many(laid.length - failed, failed, dryRun)}\n`;
}
