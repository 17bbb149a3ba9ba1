import type { Migration } from './migration';

const attribute = (name: string) => `coalesce(figure ->> '$.attrs.${name}', '')`;
const wordsOf = (part: number) => `coalesce((
      SELECT group_concat(t.value, '') FROM json_tree(figure, '$.content[${part}]') AS t
      WHERE t.key = 'text' AND t.type = 'text'), '')`;

/**
 * Each step is done before the next one begins: the text is looked through once, and taken apart only if it names a
 * picture. The joins are crossed: SQLite then takes the article first, and of its texts the current one alone.
 */
const show = (article: string) => `
BEGIN
  DELETE FROM article_pictures WHERE article_id = ${article};
  INSERT INTO article_pictures (article_id, ordinal, block_id, media_id, caption, credit)
    WITH
      shown AS MATERIALIZED (
        SELECT v.content FROM articles AS a
        CROSS JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision
        WHERE a.id = ${article} AND instr(v.content, 'mediaId') > 0 AND json_valid(v.content)
      ),
      figures AS MATERIALIZED (
        SELECT f.id AS ordinal, json_extract(s.content, f.path) AS figure
        FROM shown AS s CROSS JOIN json_tree(s.content, '$.document') AS f
        WHERE f.key = 'type' AND f.value = 'figure'
      )
    SELECT ${article}, ordinal, ${attribute('id')}, ${attribute('mediaId')},
      ${wordsOf(0)}, ${wordsOf(1)}
    FROM figures WHERE length(${attribute('mediaId')}) = 64;
END;`;

/** A save looked through every text that its article ever had for pictures: the longer its history, the slower it was. */
export const picturesOfTheCurrentText: Migration = {
  number: 220,
  name: 'pictures-of-the-current-text',
  sql: `
DROP TRIGGER articles_show_pictures;
DROP TRIGGER revisions_show_pictures;
CREATE TRIGGER articles_show_pictures AFTER UPDATE OF revision ON articles
${show('NEW.id')}
CREATE TRIGGER revisions_show_pictures AFTER INSERT ON revisions
  WHEN NEW.revision = (SELECT revision FROM articles WHERE id = NEW.article_id)
${show('NEW.article_id')}
`,
};
