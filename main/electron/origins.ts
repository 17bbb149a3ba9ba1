/** The interface's own origin; nothing else may call main. */
export const deskOrigin = 'app://desk';
export const deskScheme = 'app';
/** Pictures come from another origin, so that a picture never shares the interface's. */
export const assetScheme = 'asset';
export const deskPage = `${deskOrigin}/index.html`;
export const previewPage = `${deskOrigin}/preview.html`;
