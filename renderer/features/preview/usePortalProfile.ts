import type { PortalProfile } from '#shared/domain/portalProfile';
import { useCall } from '../../bridge/queries';

/** The portal that an article is made for, or the first where it is not known any more; undefined while none is read. */
export function usePortalProfile(portalId: string | undefined): PortalProfile | undefined {
  const { data: portals } = useCall('portals.list', null);
  return portals?.find(({ id }) => id === portalId) ?? portals?.[0];
}
