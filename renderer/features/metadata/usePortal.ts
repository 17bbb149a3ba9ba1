import type { PortalProfile } from '#shared/domain/portalProfile';
import { useCall } from '../../bridge/queries';

/** The portal under an id; null while it is not known, or where there is none. */
export function usePortal(id: string): PortalProfile | null {
  const portals = useCall('portals.list', null).data;
  return portals?.find((portal) => portal.id === id) ?? null;
}
