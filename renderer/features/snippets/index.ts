export { enterSnippet } from './enterSnippet';
export { filterSnippets } from './filterSnippets';
export { putSnippet } from './putSnippet';
export { SnippetPicker } from './SnippetPicker';
export { SnippetsDialog } from './SnippetsDialog';
