export { OutlinePane } from './OutlinePane';
