/** The workbook of needs: the register, the coding grid, the actions that answer, and what the thread lacks. */
import { shippedTheme, type Theme, type View } from '../../model/index.ts';
import type { Language } from '../../wording/formats.ts';
import { workbookWords } from '../../wording/workbook.ts';
import { needsWorkbookWords } from '../../wording/workbook-needs.ts';
import { utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import { codingSheet, coverageSheet, matrixSheet, registerSheet } from './sheets/needs.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The bytes of an .xlsx, the same for the same view. */
export async function needsMatrix(view: View, language: Language, theme: Theme = shippedTheme): Promise<Uint8Array> {
  const { document, project } = view;
  const sheets = [registerSheet, codingSheet, matrixSheet, coverageSheet]
    .map((sheet) => sheet(view, language))
    .filter((sheet) => sheet !== null);
  const written = await writeWorkbook(
    sheets,
    {
      title: `${document.title} – ${project.title}`,
      subject: needsWorkbookWords[language].subject(project.territory?.name ?? project.title),
      language: { fr: 'fr-FR', en: 'en-GB' }[language],
      date: utcDay(document.date),
      notice: document.notice,
      page: workbookWords[language].page,
    },
    theme,
  );
  return sealWorkbook(written);
}
