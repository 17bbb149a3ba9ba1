import type { ContentProfile } from '#shared/domain/contentProfile';
import type { Template } from '#shared/domain/template';

const none: ContentProfile['groups'] = [];

/** The groups of a template's own profile; none while it has none. */
export function groupsOf({ profile }: Template): ContentProfile['groups'] {
  return profile?.groups ?? none;
}
