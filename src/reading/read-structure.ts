// The structure of a questionnaire, told from answers by what the file holds: LimeSurvey’s XML and table, the YAML of a Drupal Webform.

import { YAMLException } from 'js-yaml';
import { type StructureRow, type SurveyStructure, UsageError } from '../model/index.ts';
import { isHolder } from '../values/index.ts';
import { dataOf, eventsIn } from './parse-yaml.ts';
import { readNamed } from './read-bytes.ts';
import { lineDecoder } from './tables/decode-lines.ts';
import { eachRecord } from './tables/records.ts';
import { type Refuse, refuseTable } from './tables/refuse-table.ts';
import { scanXml } from './tables/scan-xml.ts';

/** Past this size a file is no structure, in bytes; and the rows of one. */
const largest = 16 * 1024 * 1024;
const mostRows = 100_000;

function textOf(path: string, full: string): string | null {
  const read = readNamed(path, full, largest);
  if (!('bytes' in read)) return null;
  const decoder = lineDecoder(read.bytes);
  return decoder === null ? null : (decoder.add(read.bytes) + decoder.end()).replace(/^\ufeff/, '');
}

/** `document > section > rows > row > column`. */
function sectionsOf(text: string, refuse: Refuse): ReadonlyMap<string, readonly StructureRow[]> {
  const sections = new Map<string, StructureRow[]>();
  const path: string[] = [];
  let [row, count]: [Record<string, string> | null, number] = [null, 0];
  let cell = '';
  const read = scanXml(
    {
      open(name) {
        path.push(name);
        if (path.length > 8) refuse('table-damaged');
        if (path.length === 4 && name === 'row') row = {};
        if (path.length === 5) cell = '';
      },
      text(said) {
        if (path.length === 5) cell += said;
      },
      close(name) {
        if (path.at(-1) !== name) refuse('table-damaged');
        if (path.length === 5 && row !== null) row[name] = cell;
        if (path.length === 4 && row !== null) {
          count += 1;
          if (count > mostRows) refuse('table-too-many-cells', { most: mostRows });
          const section = sections.get(path[1] ?? '');
          if (section === undefined) sections.set(path[1] ?? '', [row]);
          else section.push(row);
          row = null;
        }
        path.pop();
      },
    },
    refuse,
  );
  read(new TextEncoder().encode(text));
  return sections;
}

function tableRows(text: string, refuse: Refuse): readonly StructureRow[] {
  const rows: StructureRow[] = [];
  let heads: readonly string[] = [];
  const take = (cells: readonly string[], number: number): void => {
    if (number === 1) heads = cells;
    else if (rows.length >= mostRows) refuse('table-too-many-cells', { most: mostRows });
    else rows.push(Object.fromEntries(heads.map((head, at) => [head.trim(), cells[at] ?? ''])));
  };
  eachRecord(text.replace(/(?<!\n)\n+$/, ''), '\t', take, refuse);
  return rows;
}

/** Null when the text is no YAML. */
function yamlIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data = dataOf(text, eventsIn(text));
    return isHolder(data) ? Object(data) : null;
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

/** A whole form as Drupal exports it, or its elements alone as its editor shows them. */
function elementsIn(text: string): SurveyStructure | null {
  const data = yamlIn(text);
  if (data === null) return null;
  const { elements, title } = data;
  const own = typeof elements === 'string' ? yamlIn(elements) : elements === undefined ? data : elements;
  const isForm = Object.values(Object(own)).some((one) => typeof Object(one)['#type'] === 'string');
  return isForm ? { kind: 'elements', title: typeof title === 'string' ? title : null, elements: own } : null;
}

/**
 * Null when it is none: answers, or whatever else. `path` is what people typed, `full` where the file is.
 *
 * @throws UsageError `survey-structure-unread` for XML that is none of LimeSurvey; `table-…` what cannot be read safely.
 */
export function readStructure(path: string, full: string): SurveyStructure | null {
  const isNamed = /\.(?:lss|lsg|lsq|ya?ml)$/i.test(path);
  if (!isNamed && !/\.(?:txt|tsv|csv|tab)$/i.test(path)) return null;
  const text = textOf(path, full);
  if (text === null) return null;
  const refuse = refuseTable(path);
  if (/^\s*<\?xml/.test(text)) {
    const sections = sectionsOf(text, refuse);
    if (sections.has('questions')) return { kind: 'sections', sections };
    throw new UsageError('survey-structure-unread', { path });
  }
  const [head = ''] = text.split('\n', 1);
  const names = head.split('\t').map((name) => name.replace(/"/g, '').trim());
  if (names.includes('class') && names.includes('type/scale')) return { kind: 'table', rows: tableRows(text, refuse) };
  const elements = /\.ya?ml$/i.test(path) ? elementsIn(text) : null;
  if (elements === null && isNamed) throw new UsageError('survey-structure-unread', { path });
  return elements;
}
