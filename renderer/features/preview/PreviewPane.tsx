import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { renderPortalHtml } from '#shared/portal/portalHtml';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { paced } from '../../ui/paced';
import type { ArticleSession } from '../editor';
import { patchPage } from './patchPage';
import './preview.css';

/** Milliseconds between a change and the page that shows it, where the page is quickly made; changes within share one. */
const refreshDelayMs = 30;

type Props = { readonly session: ArticleSession };

/** The portal's page of the open article: the very string that the export writes, kept up while typing. */
export function PreviewPane({ session }: Props) {
  const t = useT();
  const { data: portals } = useCall('portals.list', null);
  const portalId = session.record.content?.portalId;
  const profile = portals?.find(({ id }) => id === portalId) ?? portals?.[0];
  return (
    <div className="previewPane">
      {profile && <PreviewFrame session={session} profile={profile} title={t('preview.title')} />}
    </div>
  );
}

type FrameProps = {
  readonly session: ArticleSession;
  readonly profile: PortalProfile;
  readonly title: string;
};

function PreviewFrame({ session, profile, title }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  /** The page that the frame shows; null until its own first document has loaded. */
  const shown = useRef<string | null>(null);
  const html = useMemo(() => pageOf(session, profile), [session, profile]);

  const show = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page || shown.current === null) return;
    const next = html();
    patchPage(page, { shown: shown.current, next });
    shown.current = next;
  }, [html]);

  useEffect(() => {
    const later = paced(show, refreshDelayMs);
    const stops = [session.document.subscribe(later.ask), session.metadata.subscribe(later.ask)];
    show();
    return () => {
      later.stop();
      for (const stop of stops) stop();
    };
  }, [session, show]);

  const onLoad = () => {
    shown.current = '';
    show();
  };
  return (
    // Same origin lets the desk patch the page in place; without allow-scripts nothing in it can run.
    <iframe
      ref={frame}
      className="previewFrame"
      title={title}
      sandbox="allow-same-origin"
      src="preview.html"
      onLoad={onLoad}
    />
  );
}

function pageOf(session: ArticleSession, profile: PortalProfile): () => string {
  return () => {
    const { content } = session.record;
    if (content === null) return '';
    return renderPortalHtml({
      content: { ...content, ...session.matter.get() },
      document: session.document.get(),
      profile,
      mediaUrl: (mediaId) => `asset://media/${mediaId}`,
    });
  };
}
