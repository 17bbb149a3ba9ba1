import type { Migration } from './migration';

const attribute = (name: string) => `coalesce(figure ->> '$.attrs.${name}', '')`;
const wordsOf = (part: number) => `coalesce((
      SELECT group_concat(t.value, '') FROM json_tree(figure, '$.content[${part}]') AS t
      WHERE t.key = 'text' AND t.type = 'text'), '')`;

/** The pictures of articles as their current texts show them; the limit keeps each figure from being read out of the text anew for each of its parts. */
const shown = (where: string) => `
  INSERT INTO article_pictures (article_id, ordinal, block_id, media_id, caption, credit)
    SELECT article_id, ordinal, ${attribute('id')}, ${attribute('mediaId')},
      ${wordsOf(0)}, ${wordsOf(1)}
    FROM (
      SELECT v.article_id, f.id AS ordinal, json_extract(v.content, f.path) AS figure
      FROM articles AS a
      JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision,
        json_tree(CASE WHEN json_valid(v.content) THEN v.content ELSE '{}' END, '$.document') AS f
      WHERE ${where} AND instr(v.content, 'mediaId') > 0 AND f.key = 'type' AND f.value = 'figure'
      LIMIT -1 OFFSET 0
    )
    WHERE length(${attribute('mediaId')}) = 64;`;

/** What articles show is read out of a text once, not once for each figure and part: a save of a long article is felt. */
export const picturesReadOnce: Migration = {
  number: 200,
  name: 'pictures-read-once',
  sql: `
DROP TRIGGER articles_show_pictures;
DROP TRIGGER revisions_show_pictures;
CREATE TRIGGER articles_show_pictures AFTER UPDATE OF revision ON articles
BEGIN
  DELETE FROM article_pictures WHERE article_id = NEW.id;${shown('a.id = NEW.id')}
END;
CREATE TRIGGER revisions_show_pictures AFTER INSERT ON revisions
  WHEN NEW.revision = (SELECT revision FROM articles WHERE id = NEW.article_id)
BEGIN
  DELETE FROM article_pictures WHERE article_id = NEW.article_id;${shown('a.id = NEW.article_id')}
END;
`,
};
