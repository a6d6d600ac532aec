import { readXml, type XmlElement } from '@aiop/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const root = (text: string): XmlElement => {
  const tree = readXml(text);
  if (!tree.ok) throw new Error(`${tree.problem} at ${tree.offset}`);
  return tree.root;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');

interface Node {
  readonly name: string;
  readonly value: string;
  readonly children: readonly Node[];
}

const written = ({ name, value, children }: Node): string =>
  `<${name} a="${escaped(value)}">${escaped(value)}<!-- a comment --><![CDATA[<${name}>]]>${children.map(written).join('\n')}</${name}>`;
const read = ({ name, attributes, children }: XmlElement): Node => ({
  name,
  value: attributes.get('a') ?? '',
  children: children.map(read),
});

const nodes: fc.Memo<Node> = fc.memo((depth) =>
  fc.record({
    name: fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/),
    value: fc.string({ maxLength: 20 }).filter((text) => !/[^ -~]/.test(text)),
    children: depth <= 1 ? fc.constant([]) : fc.array(nodes(), { maxLength: 3 }),
  }),
);

describe('an XML document', () => {
  it('is read as it was written, whatever elements and values it has', () => {
    fc.assert(
      fc.property(nodes(4), (tree) => {
        expect(read(root(`<?xml version="1.0" encoding="UTF-8"?>\n${written(tree)}\n`))).toEqual(tree);
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  it('gives each element the place where it stands', () => {
    const text = '\ufeff<?xml version="1.0"?><!-- a --><a><b x="1&#x41;&lt;"/> t &amp; <c ></c></a><?after it?>';
    const { children } = root(text);
    expect(children.map(({ start, end }) => text.slice(start, end))).toEqual(['<b x="1&#x41;&lt;"/>', '<c ></c>']);
    expect(children[0]?.attributes.get('x')).toBe('1A<');
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'text'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a DOCTYPE in another case', '<!doctype a><a/>'],
    ['an entity of its own', '<a>&x;</a>'],
    ['a bare ampersand', '<a>a & b</a>'],
    ['a reference to a character that is none', '<a>&#0;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['an element without an end', '<a><b></a>'],
    ['an end too much', '<a></a></a>'],
    ['two elements at the top', '<a/><b/>'],
    ['text after the element', '<a/>text'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute without a value', '<a x/>'],
    ['attributes without a space', '<a x="1"y="2"/>'],
    ['a < in a value', '<a x="<"/>'],
    ['an open value', '<a x="1/>'],
    ['an open comment', '<a><!-- </a>'],
    ['a comment with --', '<a><!-- a -- b --></a>'],
    ['an open CDATA section', '<a><![CDATA[ </a>'],
    ['a CDATA section outside', '<![CDATA[a]]><a/>'],
    [']]> in text', '<a>]]></a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a surrogate pair', '<a>\ud800</a>'],
    ['a name that begins with a digit', '<1/>'],
    ['a space before the name', '< a/>'],
    ['the declaration twice', '<?xml version="1.0"?><?xml version="1.0"?><a/>'],
    ['the declaration inside', '<a><?xml version="1.0"?></a>'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['no end at all', '<a'],
    ['elements that are too deep', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
  ])('is refused with %s', (_, text) => {
    expect(readXml(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/), offset: expect.any(Number) });
  });

  it('is never a reason to throw, whatever it is', () => {
    const pieces = fc.constantFrom('<', '>', '/', '=', '"', "'", '&', ';', 'a', ' ', '!', '--', '?', '[CDATA[', ']]>', 'xml', '#x41');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(typeof readXml(parts.join('')).ok).toBe('boolean');
      }),
      { numRuns: 2000, seed: 10 },
    );
  });

  it('of hostile repetition is read in linear time: a quadratic reader would not come to an end here', () => {
    for (const piece of ['<', '&', '<a ', '<!--', '<![CDATA[', ']]', '<?', '<a x="', ' ']) {
      expect(readXml(`<a>${piece.repeat(1_000_000)}`).ok, piece).toBe(false);
    }
  });
});
