/** Content-Security-Policy of the interface: own scripts and styles, own pictures, nothing else. */
export const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' asset: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The first two parse markup of the clipboard into documents that run and load nothing: the desk what comes
  // from elsewhere, the editor Kapok's own copies once they are cleaned. Patterns run in a worker of their
  // own, whose one address the last lets through.
  'trusted-types kapokPaste ProseMirrorClipboard kapokPatternWorker',
].join('; ');

/** Policy of the preview frame: the portal's own styles stand inside the page, scripts never run. */
export const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src asset: data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Policy of a picture opened by itself. */
export const assetPolicy = "default-src 'none'; sandbox";
