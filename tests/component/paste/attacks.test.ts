import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { linkAddress } from '#shared/domain/linkAddress';
import { parseDocument } from '#shared/editor/parseDocument';
import { attacks, hostileBlocks } from '../../support/attacks';
import { article, headline, lead, p, section } from '../../support/documentBuilder';
import { putCaret } from '../../support/paper';
import { openPastePaper } from '../../support/pastePaper';

const start = article(headline('题'), lead(p('导语')), section('一', p('正文')));

afterEach(() => {
  document.body.replaceChildren();
  expect(Reflect.get(globalThis, '__struck')).toBeUndefined();
});

/** Whatever a document may name: addresses that may be linked to, pictures of the store. */
function expectHarmless(text: Node): void {
  text.check();
  text.descendants((node) => {
    if (node.type.name === 'figure') expect(node.attrs.mediaId).toMatch(/^([0-9a-f]{64})?$/);
    for (const mark of node.marks) {
      if (mark.type.name === 'link') expect(linkAddress(String(mark.attrs.href))).not.toBeNull();
    }
  });
  expect(parseDocument(JSON.parse(JSON.stringify(text))).ok).toBe(true);
}

const all = attacks();

test('there are enough of them', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ html }) => html)).size).toBe(all.length);
});

describe('hostile markup leaves nothing but words', () => {
  test.each(all)('$name', async ({ html }) => {
    const { editor, paste } = openPastePaper(start, {
      'media.put': () => ({
        mediaId: 'a'.repeat(64),
        width: 1,
        height: 1,
        caption: '',
        credit: '',
      }),
    });
    putCaret(editor, '正文', 1);
    // Own copies go the editor's way, as the door sends them.
    if (html.includes('data-pm-slice=')) editor.view.pasteHTML(html);
    else await paste({ html });
    expectHarmless(editor.state.doc);
    const { view } = editor;
    expect(
      view.dom.querySelector('script, iframe, object, embed, link, style, svg, math'),
    ).toBeNull();
    expect(view.dom.outerHTML).not.toMatch(/evil\.example[^<]*"|javascript:[^<]*"/iu);
    for (const element of view.dom.querySelectorAll('*')) {
      const names = element.getAttributeNames();
      expect(names.filter((name) => name.startsWith('on') || name === 'srcset')).toEqual([]);
    }
    editor.destroy();
  });
});

test.each(hostileBlocks().map((block, index) => [index, block]))(
  'a document with hostile block %i is refused',
  (_index, block) => {
    const json = start.toJSON();
    json.content[1].content = [block];
    expect(parseDocument(json).ok).toBe(false);
  },
);

describe('broken markup never throws and never breaks the text', () => {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'paste');
  const fixtures = ['word', 'wps', 'libreoffice', 'wechat', 'web'].map((name) =>
    readFileSync(join(folder, `${name}.html`), 'utf8'),
  );
  const cut = fc
    .record({ page: fc.constantFrom(...fixtures), from: fc.nat(), length: fc.nat() })
    .map(({ page, from, length }) => page.slice(from % page.length).slice(0, length % page.length));
  const token = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '<ul>',
      '<li>',
      '<ol start=3>',
      '<b>',
      '</b>',
    ],
    ...[
      '<h2>',
      '<blockquote>',
      '<hr>',
      '<br>',
      '<sup>',
      '<a href="#_ftn1">',
      '<a name="_ftn1">',
      '<pre>',
    ],
    ...[
      '<figure>',
      '<figcaption>',
      '<img src="data:image/png;base64,AAAA">',
      '<!--',
      '-->',
      '&nbsp;',
    ],
    ...[
      '<p style="mso-list:l0 level2"><span style="mso-list:Ignore">1.</span>',
      '渠',
      'a\n',
      '<',
      '"',
    ],
  );
  const soup = fc.array(token, { maxLength: 40 }).map((parts) => parts.join(''));

  test('whatever is cut out of a page or thrown together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, soup, fc.string()), fc.boolean(), async (html, inHead) => {
        const { editor, paste, ends } = openPastePaper(start, {
          'media.put': () => ({
            mediaId: 'a'.repeat(64),
            width: 1,
            height: 1,
            caption: '',
            credit: '',
          }),
        });
        putCaret(editor, inHead ? '题' : '正文', 1);
        await paste({ html: `${html} ` });
        expectHarmless(editor.state.doc);
        // A headline takes words alone: a divider by itself it refuses, and the writer is told.
        expect(['done', ...(inHead ? ['refused'] : [])]).toContain(ends[0]?.kind);
        expect(ends.length).toBe(1);
        editor.destroy();
        document.body.replaceChildren();
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
