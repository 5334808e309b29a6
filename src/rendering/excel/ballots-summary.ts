/** The summary of the ballots: what they come to together, then each of them. */
import { shippedTheme, type Theme, type View } from '../../model/index.ts';
import type { Language } from '../../wording/formats.ts';
import { workbookWords } from '../../wording/workbook.ts';
import { ballotsWords } from '../../wording/workbook-ranking.ts';
import { utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import { ballotsSheet } from './sheets/ballots.ts';
import { votesSummarySheet } from './sheets/votes-summary.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The bytes of an .xlsx, the same for the same view, for weights that come from ballots. */
export async function ballotsSummary(view: View, language: Language, theme: Theme = shippedTheme): Promise<Uint8Array> {
  const { document, project } = view;
  const sheets = [votesSummarySheet(view, { language }), ballotsSheet(view, { language })].filter((sheet) => sheet !== null);
  const written = await writeWorkbook(
    sheets,
    {
      title: `${document.title} – ${project.title}`,
      subject: ballotsWords[language].subject(project.territory?.name ?? project.title),
      language: { fr: 'fr-FR', en: 'en-GB' }[language],
      date: utcDay(document.date),
      notice: document.notice,
      page: workbookWords[language].page,
    },
    theme,
  );
  return sealWorkbook(written);
}
