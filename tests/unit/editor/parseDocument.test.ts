import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { currentDocumentVersion } from '#shared/domain/article';
import { upgradeDocument } from '#shared/editor/documentVersions';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import { articleSchema } from '#shared/editor/schema';
import { articleJson, headline, lead, node, p } from '../../support/documentBuilder';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 60_000 });

const good = articleJson([headline('旱渠变清渠'), lead(p('水来了。'))]);

/** A list in a list, so deep that a walk over it may run out of stack. */
function deepList(levels: number): unknown {
  let inner: unknown = { type: 'paragraph' };
  for (let level = 0; level < levels; level += 1) {
    inner = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }, inner] }],
    };
  }
  return { ...good, content: [good.content?.[0], { type: 'lead', content: [inner] }] };
}

const hostile: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  'a text': '{"type":"doc"}',
  'a number': 1,
  'a list': [good],
  'no type': {},
  'a type that is no text': { type: ['doc'] },
  'a part instead of the whole': good.content?.[0],
  'content that is no list': { type: 'doc', content: { length: 2 } },
  'a hole in the content': { type: 'doc', content: [null, undefined] },
  'an article inside an article': { type: 'doc', content: [good] },
  'an inherited name as a node': articleJson([headline(), lead(node('constructor'))]),
  'the prototype as a node': JSON.parse('{"type":"__proto__"}'),
  'an inherited name as a mark': articleJson([
    headline(),
    lead(p({ type: 'text', text: '甲', marks: [{ type: 'toString' }] })),
  ]),
  'marks that are no list': articleJson([
    headline(),
    lead(node('paragraph', [{ type: 'text', text: '甲', marks: 'bold' } as never])),
  ]),
  'a text that is no text': articleJson([
    headline(),
    lead(p({ type: 'text', text: { length: 1 } as never })),
  ]),
  'an empty text': articleJson([headline(), lead(p({ type: 'text', text: '' }))]),
  'a list ten thousand deep that ends wrong': { ...(deepList(10_000) as object), type: 'lead' },
};

describe('parseDocument', () => {
  test.each(Object.entries(hostile))(
    'answers %s with a reason, not with an error',
    (_name, json) => {
      const parsed = parseDocument(json);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.message).not.toBe('');
    },
  );

  test('a list ten thousand deep is answered too', () => {
    expect(typeof parseDocument(deepList(10_000)).ok).toBe('boolean');
  });

  test('attributes that the form does not know are left out of what is kept', () => {
    const json = articleJson([
      headline(),
      lead(node('paragraph', ['甲'], { id: 'x', onclick: 'alert(1)' })),
    ]);
    const parsed = parseDocument(json);
    expect(parsed.ok && JSON.stringify(documentToJson(parsed.document))).not.toContain('onclick');
  });

  test('an own key named __proto__ changes nothing', () => {
    const plain = parseDocument(good);
    const text = JSON.stringify(good).replace('"id":"b1"', '"id":"b1","__proto__":{"id":["img"]}');
    const parsed = parseDocument(JSON.parse(text));
    expect(parsed.ok && documentToJson(parsed.document)).toEqual(
      plain.ok && documentToJson(plain.document),
    );
  });

  test('no JSON whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        parseDocument(json);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no JSON made of the form’s own names makes it throw, and what passes comes back the same', () => {
    const names = [...Object.keys(articleSchema.nodes), 'constructor', '__proto__'];
    const anything = fc.jsonValue({ maxDepth: 1 });
    const attribute = fc.constantFrom('id', 'mediaId', 'slot', 'number');
    const { any } = fc.letrec((tie) => ({
      any: fc.record(
        {
          type: fc.constantFrom(...names),
          attrs: fc.oneof(anything, fc.dictionary(attribute, anything, { maxKeys: 2 })),
          content: fc.oneof(
            { maxDepth: 3, depthIdentifier: 'nodes' },
            fc.constant([]),
            fc.array(tie('any'), { maxLength: 3 }),
          ),
          text: anything,
          marks: anything,
        },
        { requiredKeys: ['type'] },
      ),
    }));
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (node, rest) => {
        parseDocument(node);
        const parsed = parseDocument({ ...good, content: [...(good.content ?? []), ...rest] });
        if (!parsed.ok) return;
        const again = parseDocument(documentToJson(parsed.document));
        expect(again.ok && again.document.eq(parsed.document)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('one damaged place in a good document is answered, wherever it is', () => {
    const text = JSON.stringify(good);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        let json: unknown;
        try {
          json = JSON.parse(damaged);
        } catch {
          return;
        }
        parseDocument(json);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('upgradeDocument', () => {
  test.each([
    ['the current version stays as it is', currentDocumentVersion, good],
    ['a newer version is not guessed at', currentDocumentVersion + 1, null],
    ['a version before the first is none', 0, null],
    ['a negative version is none', -1, null],
  ])('%s', (_rule, version, expected) => {
    expect(upgradeDocument(good, version)).toEqual(expected);
  });
});
