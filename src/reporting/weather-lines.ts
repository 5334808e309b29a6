// The weather of each action: what is declared beside what the figures say, and where they part.
import type { ActionWeather, Language } from '../model/index.ts';
import { colon } from '../values/index.ts';
import { indicatorsWords } from '../wording/indicators.ts';
import { label } from '../wording/label.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

/** Only actions that declare a weather: without one there is nothing to compare. */
export function weatherLines(
  weather: readonly ActionWeather[],
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): readonly string[] {
  const told = weather.filter(({ declared }) => declared !== null);
  if (told.length === 0) return [];
  const ink = paint(colour);
  const words = indicatorsWords[language];
  const named = (code: string): string => label(`action.weather=${code}`, language) ?? code;
  return [
    '',
    ink.bold(words.weather),
    ...told.map(({ action, title, declared, computed, because }) => {
      const parts = declared !== computed && computed !== null;
      const said = [
        declared === null ? words.nothingDeclared : words.declared(named(declared)),
        computed === null ? words.nothingComputed : words.computed(named(computed)),
      ].join(', ');
      const why = because.map(({ code, subject }) => words.because[code](subject)).join(', ');
      return `  ${parts ? '≠' : '='} ${action}  ${visible(title)}\n      ${parts ? ink.yellow(said) : said}${why && ink.dim(`${colon[language]}${why}`)}`;
    }),
  ];
}
