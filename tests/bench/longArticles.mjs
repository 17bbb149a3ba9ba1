/** A sentence of the invented city; its characters are counted, so that lengths come out exactly. */
const sentence =
  '青澜江从榕川市东边流过，两岸的村子修了三年渠，如今水到田头，种果树的人家一年比一年多。';
const paragraphLength = 200;
const paragraphsInSection = 12;

/** Text of a given number of characters. @param {number} length */
function textOf(length) {
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

/** The paragraphs that make up a length. @param {number} characters @returns {string[]} */
export function paragraphsOf(characters) {
  const count = Math.ceil(characters / paragraphLength);
  return Array.from({ length: count }, (_, index) =>
    textOf(Math.min(paragraphLength, characters - index * paragraphLength)),
  );
}

/**
 * An article's document of a length: a lead, then sections of a dozen paragraphs, each block with its id.
 * @param {number} characters
 * @param {string} title
 */
export function documentOf(characters, title) {
  let last = 0;
  const id = () => {
    last += 1;
    return last.toString(16).padStart(16, '0');
  };
  const line = (/** @type {string} */ type, /** @type {string} */ text, attrs = {}) => ({
    type,
    attrs,
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  });
  const blocks = paragraphsOf(characters).map((text) => line('paragraph', text, { id: id() }));
  const sections = [];
  for (let from = 3; from < blocks.length; from += paragraphsInSection) {
    sections.push({
      type: 'section',
      attrs: { id: id() },
      content: [
        line('sectionLabel', `第${sections.length + 1}篇`),
        line('sectionHeadline', '渠水到田头'),
        ...blocks.slice(from, from + paragraphsInSection),
      ],
    });
  }
  return {
    type: 'doc',
    content: [
      {
        type: 'headline',
        content: [line('kicker', ''), line('mainHeadline', title), line('subtitle', '')],
      },
      { type: 'lead', attrs: { id: id() }, content: blocks.slice(0, 3) },
      ...sections,
    ],
  };
}

/**
 * Stores an article of a length in the desk's own library, through the calls that the desk makes.
 * @param {import('playwright-core').Page} page
 * @param {{ characters: number, title: string }} article
 */
export async function storeArticle(page, { characters, title }) {
  const document = documentOf(characters, title);
  await page.evaluate(async (doc) => {
    const ask = async (/** @type {string} */ method, /** @type {unknown} */ input) => {
      const reply = await globalThis.kapok.invoke(method, input);
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
      return reply.value;
    };
    const { id } = await ask('articles.create', { templateId: 'blank' });
    const { summary, content } = await ask('articles.get', { id });
    await ask('articles.save', {
      id,
      baseRevision: summary.revision,
      content: { ...content, document: doc },
      throughSeq: 0,
    });
  }, document);
  await page.getByRole('option', { name: title }).waitFor();
  return document;
}

/**
 * Opens an article by its row and waits for its sheet.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function openByTitle(page, title) {
  await page.getByRole('option', { name: title }).click();
  await page.locator('.paperText .mainHeadline', { hasText: title }).waitFor();
}
