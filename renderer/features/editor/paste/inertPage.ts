import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib';

let policy: TrustedTypePolicy | undefined;

/**
 * The policy under which markup of the clipboard may be parsed at all. It lets every text through, so it is
 * only ever given to parsers whose documents run and load nothing; undefined where there are no trusted types.
 */
export function inertPolicy(): TrustedTypePolicy | undefined {
  // Absent in browsers that do not know trusted types.
  const factory = Reflect.get(window, 'trustedTypes') as unknown as
    | TrustedTypePolicyFactory
    | undefined;
  policy ??= factory?.createPolicy('kapokPaste', {
    createHTML: (html) => html,
    createScript: refuse,
    createScriptURL: refuse,
  });
  return policy;
}

function refuse(): never {
  throw new TypeError('pasted markup brings no scripts');
}

/** Parses markup into a page of its own that runs no script, loads no picture and is never shown. */
export function inertPage(html: string): Document {
  const trusted = inertPolicy()?.createHTML(html) ?? html;
  // The parser takes trusted markup wherever it takes text; its type knows text alone.
  return new DOMParser().parseFromString(trusted as string, 'text/html');
}
