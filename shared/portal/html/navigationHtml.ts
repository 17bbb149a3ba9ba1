import type { PortalProfile } from '#shared/domain/portalProfile';
import { escapeHtml } from '../escapeHtml';
import type { PageFacts } from '../pageFacts';
import { element, textElement } from './element';
import { httpsAddress } from './safeUrl';

function siteLinkHtml(name: string, profile: PortalProfile): string {
  const href = profile.siteLinks.find((link) => link.name === name)?.href ?? '';
  const address = httpsAddress(href);
  return address === null
    ? textElement('span', {}, name)
    : textElement('a', { href: address }, name);
}

/** The row of the portal's channels; a name that the profile does not know is printed without a link. */
export function siteLinksHtml(facts: PageFacts, profile: PortalProfile): string {
  const namesHtml = facts.siteLinks.map((name) => siteLinkHtml(name, profile)).join(' ');
  return namesHtml === '' ? '' : element('nav', { class: 'site-links' }, namesHtml);
}

/** Where the article stands in the portal. */
export function breadcrumbHtml(facts: PageFacts): string {
  const gapHtml = escapeHtml(' > ');
  const namesHtml = facts.breadcrumb.map((name) => textElement('span', {}, name)).join(gapHtml);
  return namesHtml === '' ? '' : element('nav', { class: 'breadcrumb' }, namesHtml);
}
