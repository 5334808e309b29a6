/** Whose a workbook is, as properties of the file: spreadsheets keep them and show them, and no sheet is changed. */
import type { ProjectMark } from '../../model/index.ts';
import { MARKS } from '../../values/index.ts';
import { dropIllegal, escapeSigns } from '../../wording/escape.ts';
import type { Entry } from '../archive/index.ts';
import { addRelations, CONTENT_TYPES, decodeXml, encoded, XML_HEADER } from '../ooxml/index.ts';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** ECMA-376, part 1, 22.3.2.1: the set of all custom properties; their numbers begin at 2. */
const SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Entries as exceljs writes them, which knows no such properties. */
export function marked(entries: readonly Entry[], { title, siren }: ProjectMark): readonly Entry[] {
  const said = [
    [MARKS.title, title],
    [MARKS.siren, siren],
  ] as const;
  const properties = said.flatMap(([name, value], index) =>
    value === null
      ? []
      : [
          `<property fmtid="${SET}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeSigns(dropIllegal(value))}</vt:lpwstr></property>`,
        ],
  );
  const custom = `${XML_HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
  const override = `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`;
  const relation = { id: 'rIdJalon', type: RELATION, target: PART };
  const changes = new Map<string, (xml: string) => string>([
    [CONTENT_TYPES, (xml) => xml.replace('</Types>', () => override)],
    ['_rels/.rels', (xml) => addRelations(xml, [relation])],
  ]);
  const changed = entries.map((entry) => {
    const change = changes.get(entry.name);
    return change === undefined ? entry : encoded(entry.name, change(decodeXml(entry.bytes)));
  });
  return [...changed, encoded(PART, custom)];
}
