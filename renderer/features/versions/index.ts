export { VersionsPane } from './VersionsPane';
