// Whose a file is, or which of our documents, by the properties of the file: ECMA-376, part 1, 22.3; OpenDocument 1.3, part 3, 4.3.3.
import type { Table } from '../../model/index.ts';
import { MARKS } from '../../values/index.ts';
import type { Refuse } from './refuse-table.ts';
import { scanXml } from './scan-xml.ts';
import type { Zip } from './zip-parts.ts';

/** `part`: that of the properties, in either format. */
export function readMark(zip: Zip, part: 'docProps/custom.xml' | 'meta.xml', refuse: Refuse): Pick<Table, 'of' | 'document'> {
  const said = new Map<string, string>();
  let property: string | null = null;
  const heard = scanXml(
    {
      open(name, attribute) {
        if (name === 'property' || name === 'user-defined') property = attribute('name') ?? null;
      },
      text(piece) {
        if (property !== null) said.set(property, (said.get(property) ?? '') + piece);
      },
      close(name) {
        if (name === 'property' || name === 'user-defined') property = null;
      },
    },
    refuse,
  );
  zip.unfold(part, heard);
  const [title, siren, document] = [said.get(MARKS.title), said.get(MARKS.siren), said.get(MARKS.document)];
  return { ...(title !== undefined && { of: { title, siren: siren || null } }), ...(document !== undefined && { document }) };
}
