import type { RegExpNode } from './regexp-syntax.ts';

/** What every text holds that a pattern matches. */
export interface NecessaryText {
  /** How many UTF-16 code units at the least. */
  readonly length: number;
  /** Single code units, in no order. */
  readonly units: ReadonlySet<number>;
}

const NOTHING: NecessaryText = { length: 0, units: new Set() };

/** What a text needs to be worth a search for a pattern: most lines of a log can be told by it that they hold no match. */
export function necessaryText(node: RegExpNode): NecessaryText {
  switch (node.kind) {
    case 'set': {
      const [range, ...more] = node.ranges;
      const isOne = range !== undefined && more.length === 0 && range[0] === range[1];
      return { length: 1, units: new Set(isOne ? [range[0]] : []) };
    }
    case 'assertion':
      return NOTHING;
    case 'group':
      return necessaryText(node.body);
    case 'repeat': {
      const { length, units } = necessaryText(node.body);
      return node.least === 0 ? NOTHING : { length: length * node.least, units };
    }
    case 'sequence': {
      const parts = node.parts.map(necessaryText);
      return { length: parts.reduce((sum, { length }) => sum + length, 0), units: new Set(parts.flatMap(({ units }) => [...units])) };
    }
    case 'choice': {
      const parts = node.parts.map(necessaryText);
      const [first = NOTHING, ...more] = parts;
      const units = [...first.units].filter((unit) => more.every((part) => part.units.has(unit)));
      return { length: Math.min(...parts.map(({ length }) => length)), units: new Set(units) };
    }
  }
}
