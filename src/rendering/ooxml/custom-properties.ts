/** What a file says of itself, as properties of its own: programs keep them and show them, and nothing else of it is changed. */
import { dropIllegal, escapeSigns } from '../../wording/escape.ts';
import type { Entry } from '../archive/index.ts';
import { addRelations, decodeXml, encoded, isTypeList } from './package-parts.ts';
import { XML_HEADER } from './write-source.ts';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const SPACES =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
/** ECMA-376, part 1, 22.3.2.1: the set of all custom properties; their numbers begin at 2. */
const SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** By the name of each property, its value; null to say nothing. */
type Said = Readonly<Record<string, string | null>>;

const written = (said: Said, first: number, spaces = ''): string =>
  Object.entries(said)
    .flatMap(([name, value], index) =>
      value === null
        ? []
        : [
            `<property${spaces} fmtid="${SET}" pid="${first + index}" name="${name}"><vt:lpwstr>${escapeSigns(dropIllegal(value))}</vt:lpwstr></property>`,
          ],
    )
    .join('');

/** Behind those that a template has: labels of an organisation, or our own from a workbook of which a template was made. */
function added(xml: string, said: Said): string {
  const last = [...xml.matchAll(/\bpid="(\d+)"/g)].reduce((most, [, pid]) => Math.max(most, Number(pid)), 1);
  const news = Object.fromEntries(Object.entries(said).filter(([name]) => !xml.includes(`name="${name}"`)));
  return xml.replace(/<\/(?:\w+:)?Properties>\s*$/, (end) => written(news, last + 1, ` ${SPACES}`) + end);
}

export function withProperties(entries: readonly Entry[], said: Said): readonly Entry[] {
  const own = entries.find(({ name }) => name === PART);
  if (own !== undefined)
    return entries.map((entry) => (entry === own ? encoded(PART, added(decodeXml(entry.bytes), said)) : entry));
  const override = `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`;
  const relation = { id: 'rIdJalon', type: RELATION, target: PART };
  const changed = entries.map((entry) => {
    if (isTypeList(entry.name))
      return encoded(
        entry.name,
        decodeXml(entry.bytes).replace('</Types>', () => override),
      );
    return entry.name === '_rels/.rels' ? encoded(entry.name, addRelations(decodeXml(entry.bytes), [relation])) : entry;
  });
  return [...changed, encoded(PART, `${XML_HEADER}<Properties ${SPACES}>${written(said, 2)}</Properties>`)];
}
