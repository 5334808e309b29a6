// A scalar that can be replaced without a thought for what surrounds it.
import { isScalar, type ParsedNode, type Scalar } from 'yaml';

const plainOrQuoted: readonly (Scalar.Type | undefined)[] = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'];

/** On one line, without anchor or tag. */
export function isSimple(text: string, node: ParsedNode | null): node is Scalar.Parsed {
  if (!isScalar(node) || !plainOrQuoted.includes(node.type)) return false;
  return node.tag === undefined && node.anchor === undefined && !/[\r\n]/.test(text.slice(node.range[0], node.range[1]));
}
