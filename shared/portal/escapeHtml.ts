const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// HTML allows no C0 control but tab, line feed, form feed and carriage return.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces
const forbidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/**
 * Escapes text for HTML, as content and as a quoted attribute value (HTML Living Standard 13.3). The
 * only way from text to markup: what it returns is named `…Html`.
 */
export function escapeHtml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
