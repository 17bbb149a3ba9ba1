/** Names that Windows keeps for devices, whatever their extension. */
const reservedPattern = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Characters that no common file system takes, controls, and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const forbiddenPattern = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Half a character, which no file system can write. */
const loneSurrogatePattern = /\p{Surrogate}/gu;
/** Leaves room for the article's mark and an extension within 255 UTF-8 bytes. */
const longestBytes = 180;

/**
 * A file name base from a headline; ends with eight characters of the article's id, so that two articles
 * of one headline never share a file.
 */
export function exportBaseName(title: string, articleId: string): string {
  return `${cleanFileName(title)}-${articleId.replace(/-/g, '').slice(0, 8)}`;
}

/**
 * A name that every common file system takes: NFC, no character that Windows forbids, no reserved name, no
 * trailing dot or space, at most 180 bytes.
 */
export function cleanFileName(title: string): string {
  const cleaned = title
    .normalize('NFC')
    .replace(loneSurrogatePattern, ' ')
    .replace(forbiddenPattern, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const cut = cutToBytes(cleaned, longestBytes).replace(/[. ]+$/u, '');
  // Windows looks at what stands before the first dot alone.
  const beforeDot = (cut.split('.')[0] ?? '').trim();
  return cut === '' || reservedPattern.test(beforeDot) ? `kapok ${cut}`.trim() : cut;
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let result = '';
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > most) break;
    result += character;
  }
  return result;
}
