import { describe, expect, test } from 'vitest';
import { assetPolicy, deskPolicy, previewPolicy } from '../../../main/electron/contentPolicy';

/** A policy as a browser reads it: directive to sources (CSP Level 3, 2.2.1; the first of a name counts). */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !read.has(name)) read.set(name.toLowerCase(), sources);
  }
  return read;
}

const policies = { desk: deskPolicy, preview: previewPolicy, asset: assetPolicy };

describe.each(Object.entries(policies))('the %s policy', (_name, policy) => {
  const read = directives(policy);
  const sourcesOf = (directive: string) => read.get(directive) ?? read.get('default-src') ?? [];

  test('allows nothing that it does not name', () => {
    expect(read.get('default-src')).toEqual(["'none'"]);
  });

  test.each(['script-src', 'script-src-elem', 'script-src-attr', 'worker-src'])(
    'lets no text become script by %s',
    (directive) => {
      const forbidden =
        /unsafe-inline|unsafe-eval|unsafe-hashes|wasm|strict-dynamic|nonce|data:|blob:|https?:|\*/;
      const sources = read.get(directive) ?? sourcesOf('script-src');
      expect(sources.join(' ')).not.toMatch(forbidden);
    },
  );

  test('reaches no other machine', () => {
    expect(policy).not.toMatch(/https?:|wss?:|\*/);
  });

  test('names every directive once', () => {
    const names = policy.split(';').map((part) => part.trim().split(/\s+/)[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the policies of pages', () => {
  test.each([
    ['desk', deskPolicy],
    ['preview', previewPolicy],
  ])('%s: no base address, no forms, and nobody else’s frame', (_name, policy) => {
    const read = directives(policy);
    expect(read.get('base-uri')).toEqual(["'none'"]);
    expect(read.get('form-action')).toEqual(["'none'"]);
    expect(read.get('frame-ancestors')?.join(' ')).toMatch(/^'(none|self)'$/);
  });

  test('the interface takes no inline style and only trusted HTML', () => {
    const read = directives(deskPolicy);
    expect(read.get('style-src')).toEqual(["'self'"]);
    expect(read.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(read.get('trusted-types')).not.toContain("'allow-duplicates'");
    expect(read.get('trusted-types')).not.toContain('*');
    expect(read.get('object-src')).toEqual(["'none'"]);
  });

  test('the preview runs no script at all', () => {
    expect(directives(previewPolicy).has('script-src')).toBe(false);
  });

  test('a picture opened by itself is in a sandbox that allows nothing', () => {
    expect(directives(assetPolicy).get('sandbox')).toEqual([]);
  });
});
