// Texts that YAML 1.1, which PyYAML and many other tools read, takes for something else: `yes`, `017`, `1:30`, `2026-03-15`.
import { parsePeriod } from '../values/index.ts';

/** Source: resolver.py of PyYAML 6.0 and YAML 1.1, types bool (https://yaml.org/type/bool.html), int, float, merge, value and timestamp. */
const misread = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|<<|=)$/i,
  /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-f_]+|\d[\d_]*(?::[0-5]?\d)*)$/i,
  /^[-+]?(?:\d[\d_]*\.[\d_]*(?:e[-+]?\d+)?|\.[\d_]*(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*|\.inf)$/i,
  /^\.nan$/i,
  // No type, but no start of a bare text to PyYAML between braces.
  /^[:?]/,
  /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/,
];

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !text.startsWith('0000') && parsePeriod(text) !== null;

/** A day as a value stays bare: it is one everywhere, and people type it so. As a key it would no longer be the text that it is here. */
export const isMisread = (text: string, place: 'key' | 'value'): boolean =>
  misread.some((form) => form.test(text)) && !(place === 'value' && isDay(text));
