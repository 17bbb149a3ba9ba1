export { goToRow } from './goToRow';
export { OutlinePane } from './OutlinePane';
