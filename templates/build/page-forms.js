// How a page and a Markdown text write the same things: headings, texts, lists, tables.
export const when = (condition, ...lines) => [`{{#if ${condition}}}`, ...lines.flat(), '{{/if}}'];
export const each = (list, ...lines) => [`{{#each ${list}}}`, ...lines.flat(), '{{/each}}'];

/** How each thing is written; a heading may have a name that links lead to. */
export const html = {
  heading: (level, text, id) => [`<h${level}${id ? ` id="${id}"` : ''}>${text}</h${level}>`],
  /** A square in a colour: it says nothing that the words do not. */
  patch: (colour) =>
    `<svg class="patch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="#${colour}"/></svg>`,
  paragraph: (text) => [`<p>${text}</p>`],
  text: (path) => [`{{markdown ${path}}}`],
  list: (list, item) => ['<ul>', ...each(list, `<li>${item}</li>`), '</ul>'],
  strong: (text) => `<strong>${text}</strong>`,
  chart: (path) => [`{{chart ${path}}}`],
  link: (id, text) => `<a href="#${id}">${text}</a>`,
  table: (caption, columns, list, totals) => [
    // Who has no mouse scrolls it from the keyboard.
    `<div class="table" role="region" tabindex="0" aria-label="${caption}">`,
    '<table>',
    `<caption class="heard">${caption}</caption>`,
    `<thead><tr>${columns.map(({ head, figure }) => `<th scope="col"${figure ? ' class="figure"' : ''}>${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...each(
      list,
      `<tr>${cells(
        columns.map(({ cell }) => cell),
        columns,
      )}</tr>`,
    ),
    '</tbody>',
    ...(totals ? [`<tfoot><tr>${cells(totals, columns)}</tr></tfoot>`] : []),
    '</table>',
    '</div>',
  ],
};
/** The first cell names its row. */
const cells = (contents, columns) =>
  contents
    .map((content, index) => {
      const look = columns[index].figure ? ' class="figure"' : '';
      return index === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`;
    })
    .join('');

export const markdown = {
  patch: () => '',
  heading: (level, text) => ['', `${'#'.repeat(level)} ${text}`, ''],
  paragraph: (text) => ['', text, ''],
  text: (path) => ['', `{{markdown ${path}}}`, ''],
  list: (list, item) => ['', ...each(list, `- ${item}`), ''],
  strong: (text) => `**${text}**`,
  chart: (path) => ['', `{{chart ${path}}}`, ''],
  link: (_, text) => text,
  table: (_, columns, list, totals) => [
    '',
    `| ${columns.map(({ head }) => head).join(' | ')} |`,
    `| ${columns.map(({ figure }) => (figure ? '--:' : '---')).join(' | ')} |`,
    ...each(list, `| ${columns.map(({ cell }) => cell).join(' | ')} |`),
    ...(totals ? [`| ${totals.map((total) => (total ? `**${total}**` : '')).join(' | ')} |`] : []),
    '',
  ],
};
