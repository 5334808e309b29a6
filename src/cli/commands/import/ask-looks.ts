// What sheets show beside their values, and which of it somebody wants: colours as statuses, comments as notes, hidden rows.
import type { Prompter } from '../../../asking/index.ts';
import { nothingTaken, type ReadPlan, type TakenLooks } from '../../../importing/index.ts';
import { type Language, nationalLists } from '../../../model/index.ts';
import { sumOf } from '../../../values/index.ts';
import { lookWords } from '../../../wording/exchanges/sheet-looks.ts';
import { label } from '../../../wording/label.ts';

/** Asks nothing of sheets that show nothing. */
export async function askLooks({ sheets }: ReadPlan, prompter: Prompter, language: Language): Promise<TakenLooks> {
  const words = lookWords[language];
  const looks = sheets.map((sheet) => sheet.looks);
  const statuses = nationalLists.status.map(([code]) => code);
  const names = statuses.map((code) => label(`action.status=${code}`, language) ?? code);
  const colours = new Map<string, string>();
  const rowsOf = new Map<string, number>();
  const meanings = new Map<string, string | null>();
  for (const { colour, rows, meaning } of looks.flatMap((one) => one.colours)) {
    rowsOf.set(colour, (rowsOf.get(colour) ?? 0) + rows.length);
    meanings.set(colour, meaning);
  }
  for (const [colour, rows] of rowsOf) {
    const likely = statuses.map(String).indexOf(meanings.get(colour) ?? '');
    const chosen = await prompter.choose(words.askColour(colour, rows), [words.noStatus, ...names], likely + 1);
    const status = statuses[chosen - 1];
    if (status !== undefined) colours.set(colour, status);
  }
  const count = (key: 'comments' | 'hidden'): number => sumOf(looks, (one) => one[key].length);
  const [comments, hidden] = [count('comments'), count('hidden')];
  return {
    ...nothingTaken,
    colours,
    comments: comments > 0 && (await prompter.choose(words.askComments(comments), words.commentChoices, 0)) === 1,
    hidden: hidden > 0 && (await prompter.choose(words.askHidden(hidden), words.hiddenChoices, 0)) === 1,
  };
}
