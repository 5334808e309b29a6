// The theme part of Word and PowerPoint templates: the colours and fonts that their styles name, and that a project may replace.
import { accents, colours, font } from './theme.js';

const colour = (name, value) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (one) => one.repeat(3);

/** `name` is what programs call it. */
export function themePart(name) {
  const fonts = (kind) => `<a:${kind}Font><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
  const scheme = [
    colour('dk1', colours.text),
    colour('lt1', 'FFFFFF'),
    colour('dk2', colours.muted),
    colour('lt2', colours.band),
    ...accents.map((value, index) => colour(`accent${index + 1}`, value)),
    colour('hlink', colours.accent),
    colour('folHlink', colours.muted),
  ];
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="jalon">${scheme.join('')}</a:clrScheme><a:fontScheme name="jalon">${fonts('major')}${fonts('minor')}</a:fontScheme><a:fmtScheme name="jalon"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
