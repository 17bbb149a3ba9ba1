import { useMemo } from 'react';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { useT } from '../../language';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { PreviewFrame } from './PreviewFrame';
import { pageMarkup } from './pageMarkup';
import { usePortalProfile } from './usePortalProfile';

type Props = { readonly session: ArticleSession };

/** The portal's page of the open article: the very string that the export writes, kept up while typing. */
export function PreviewPane({ session }: Props) {
  const t = useT();
  const profile = usePortalProfile(session.record.content?.portalId);
  const page = useMemo(() => profile && pageOf(session, profile), [session, profile]);
  return page && <PreviewFrame page={page} title={t('preview.title')} />;
}

function pageOf(session: ArticleSession, profile: PortalProfile): Store<string> {
  const { record, document, matter, metadata } = session;
  return {
    get: () =>
      record.content === null
        ? ''
        : pageMarkup({ ...record.content, ...matter.get() }, document.get(), profile),
    subscribe: (listener) => {
      const stops = [document.subscribe(listener), metadata.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
