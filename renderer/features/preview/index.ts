export { PreviewFrame } from './PreviewFrame';
export { PreviewPane } from './PreviewPane';
export { pageMarkup } from './pageMarkup';
export { usePortalProfile } from './usePortalProfile';
