/** The steering workbook: one sheet a question, in the order in which a project lead asks them. */
import { shippedTheme, type Theme, type View } from '../../model/index.ts';
import type { Language } from '../../wording/formats.ts';
import { workbookWords } from '../../wording/workbook.ts';
import { utcDay } from './cells.ts';
import type { Saying } from './saying.ts';
import { sealWorkbook } from './seal-workbook.ts';
import { actionsSheet } from './sheets/actions.ts';
import { budgetSheet } from './sheets/budget.ts';
import { calendarSheet } from './sheets/calendar.ts';
import { decisionsSheet } from './sheets/decisions.ts';
import { indicatorsSheet } from './sheets/indicators.ts';
import { orderSheet } from './sheets/order.ts';
import { planSheet } from './sheets/plan.ts';
import { rankingSheet } from './sheets/ranking.ts';
import { readMeSheet } from './sheets/read-me.ts';
import { scoresSheet } from './sheets/scores.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * The bytes of an .xlsx, the same for the same view. Sheets about which the project says nothing yet are left out. Amounts are in euros:
 * a range shows its middle, but its upper end in the plan, which is what envelopes count.
 */
export async function steeringWorkbook(view: View, language: Language, theme: Theme = shippedTheme): Promise<Uint8Array> {
  const words = workbookWords[language];
  const saying: Saying = { words, language };
  const made = (
    [
      [actionsSheet, words.actions],
      [rankingSheet, words.ranking],
      [orderSheet, words.order],
      [scoresSheet, words.scores],
      [planSheet, words.plan],
      [budgetSheet, words.budget],
      [indicatorsSheet, words.indicators],
      [calendarSheet, words.calendar],
      [decisionsSheet, words.decisions],
    ] as const
  ).flatMap(([make, { does }]) => {
    const sheet = make(view, saying);
    return sheet === null ? [] : [{ sheet, does }];
  });
  const readMe = readMeSheet(
    view,
    saying,
    made.map(({ sheet: { name }, does }) => ({ name, does })),
  );
  const { document, project } = view;
  const written = await writeWorkbook(
    [readMe, ...made.map(({ sheet }) => sheet)],
    {
      title: `${document.title} – ${project.title}`,
      subject: words.subject(project.territory?.name ?? project.title),
      language: { fr: 'fr-FR', en: 'en-GB' }[language],
      date: utcDay(document.date),
      notice: document.notice,
      page: words.page,
    },
    theme,
  );
  return sealWorkbook(written);
}
