import type { Metadata } from '#shared/domain/metadata';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { profileBreadcrumb } from './pageFacts';

/**
 * A change of metadata with what follows from it: a breadcrumb that reads as the portal makes it from the
 * channel goes on doing so, one that somebody wrote stays.
 */
export function followChannel(
  before: Metadata,
  patch: Partial<Metadata>,
  portal: PortalProfile,
): Partial<Metadata> {
  const { channel } = patch;
  if (channel === undefined) return patch;
  const made = profileBreadcrumb(portal, before.channel);
  const isMade =
    made.length === before.breadcrumb.length &&
    made.every((name, index) => name === before.breadcrumb[index]);
  return isMade ? { breadcrumb: profileBreadcrumb(portal, channel), ...patch } : patch;
}
