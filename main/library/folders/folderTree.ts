/** The folders that there are, with their paths of keys, as a query to begin with; one whose parent was removed is gone. */
export const liveFolders = `live(id, parent_id, name, path, level) AS (
  SELECT id, parent_id, name, '/' || key, 0 FROM folders
  WHERE parent_id IS NULL AND removed_at IS NULL
  UNION ALL
  SELECT f.id, f.parent_id, f.name, live.path || '/' || f.key, live.level + 1
  FROM folders AS f JOIN live ON f.parent_id = live.id WHERE f.removed_at IS NULL
)`;

/** The folders within those that `chosen` selects from \`live\`, they among them. */
function within(chosen: string): string {
  return `WITH RECURSIVE ${liveFolders}, wanted(id) AS (
    SELECT id FROM live WHERE ${chosen}
    UNION
    SELECT f.id FROM folders AS f JOIN wanted ON f.parent_id = wanted.id WHERE f.removed_at IS NULL
  ) SELECT id FROM wanted`;
}

/** The folder `:folder` and all within it. */
export const foldersWithin = within('id = :folder');

/** The folders whose path ends in the names of `:folder`, parted by slashes, and all within them. */
export const foldersNamed = within(
  `path = '/' || :folder OR substr(path, -length('/' || :folder)) = '/' || :folder`,
);
