/** Work on more articles than these at once begins with a backup. */
export const fewArticles = 20;
